/** Why a row was not imported, so that whoever keeps the file can mend it. */
export interface RowProblem {
  readonly file: string;
  readonly line: number;
  /** The row's key, where it could be read. */
  readonly key: string;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  readonly advice: string;
}
