import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const longerLimits = new URL('longer-limits.mjs', import.meta.url).href;
/** It stops in a second or two, and takes the processes it started with it; one that hangs is ended by force. */
const stopsWithinMs = 120_000;

export const announcementSchema = z.object({ page: z.url(), api: z.url(), token: z.string() });
export type Announcement = z.infer<typeof announcementSchema>;

export interface RunningWorkbench {
  /** Rejects with what the workbench said when it stops instead. */
  readonly ready: Promise<Announcement>;
  /** Ctrl-C; also before it is ready. */
  stop(): Promise<void>;
}

/** `npm start` as a user runs it, on a free port; an account that does not exist yet is filled with the demo's. */
export function startWorkbench(dataDir: string): RunningWorkbench {
  const child = spawn(
    process.execPath,
    [
      ...['--import', longerLimits, 'workbench/setup/start.mjs'],
      ...['--port', '0', '--data', dataDir, '--search-lag', '0', '--no-open'],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ready = new Promise<Announcement>((announced, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('{')) announced(announcementSchema.parse(JSON.parse(line)));
    });
    void exited.then(() => failed(new Error(`The workbench stopped before it was ready:\n${said.join('')}`)));
  });
  return {
    ready,
    stop: async () => {
      const force = setTimeout(() => child.kill('SIGKILL'), stopsWithinMs);
      child.kill('SIGINT');
      await exited;
      clearTimeout(force);
    },
  };
}
