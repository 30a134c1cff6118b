/** The command was used wrongly: an argument, a file or a map is not right. One line for each thing to mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
