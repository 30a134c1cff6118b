/** One input, or several, that a batch could not serve. */
export interface BatchError {
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}
