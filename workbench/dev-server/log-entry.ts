import { z } from 'zod';

const levelSchema = z.enum(['debug', 'info', 'warn', 'error']);

export interface LogEntry {
  readonly level: z.infer<typeof levelSchema>;
  readonly text: string;
}

/** What the child process says over IPC (run.mjs). */
export const childMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
  z.object({ kind: z.literal('log'), level: levelSchema, text: z.string() }),
]);

/**
 * What HubSpot's dev server says at every start or every call and what helps nobody here: it has no personal access key
 * and needs none, and the workbench says itself what runs where.
 */
const routine = [
  /^Could not determine PAK scopes/,
  /^Your account is missing the "App functions" scope/,
  /^Serving app functions locally/,
  /^Running extension /,
  /^Browser connected/,
  /^Extension dev server done cleaning up/,
  // Follows the error itself, which says why.
  /App function ".*" execution failed$/,
];

/** Whether a person at the console wants to read this line: build errors and what the app itself logs, not routine. */
export function isWorthShowing({ level, text }: LogEntry): boolean {
  return level !== 'debug' && text.trim() !== '' && !routine.some((pattern) => pattern.test(text));
}
