/** What flags say, and everything that is wrong with them: one line each, with the flag. */
export interface FlagReading<T> {
  readonly value: T;
  readonly problems: readonly string[];
}
