/** The command was used rightly, and what it asks for cannot be done as the account stands. */
export class UnableError extends Error {
  override readonly name = 'UnableError';
}
