import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { parseJson } from '../parse-json';

const runningSchema = z.object({
  page: z.string(),
  api: z.string(),
  token: z.string(),
  pid: z.number().int(),
});
export type RunningWorkbench = z.infer<typeof runningSchema>;

/** The workbench that runs for the repository around `folder`, if one does. */
export function findRunningWorkbench(folder: string): RunningWorkbench | null {
  const file = join(folder, '.workbench', 'running.json');
  if (existsSync(file)) return readRunning(file);
  const parent = dirname(folder);
  return parent === folder ? null : findRunningWorkbench(parent);
}

function readRunning(file: string): RunningWorkbench | null {
  // The workbench may be writing the file just now: then there is none yet.
  const parsed = runningSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success && isAlive(parsed.data.pid) ? parsed.data : null;
}

/** A workbench that was killed leaves its file behind. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
