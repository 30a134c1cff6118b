import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { isAlive } from './is-alive';

/** What other tools in this repository may know of a workbench that is up. */
const runningSchema = z.object({
  page: z.string(),
  api: z.string(),
  token: z.string(),
  pid: z.number().int(),
});
export type Running = z.infer<typeof runningSchema>;

/**
 * Leaves a note that a workbench is up, unless one that still runs has left its own. The token in it is good for nothing
 * outside this machine.
 */
export function writeRunningFile(file: string, running: Running): void {
  const noted = readRunningFile(file);
  if (noted !== undefined && isAlive(noted.pid)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
}

/** Takes the note away, unless it is another workbench's. */
export function removeRunningFile(file: string, pid: number): void {
  if (readRunningFile(file)?.pid === pid) rmSync(file, { force: true });
}

function readRunningFile(file: string): Running | undefined {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing, or half-written by a process that was killed: then there is no note.
    return undefined;
  }
}
