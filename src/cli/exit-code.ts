/** What the shell is told: all done, something failed, or the command was used wrongly. */
export const exitCode = { ok: 0, failure: 1, misuse: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
