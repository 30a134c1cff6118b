import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const announcementSchema = z.object({ page: z.url(), api: z.url(), token: z.string() });

export interface RunningWorkbench extends z.infer<typeof announcementSchema> {
  readonly dataDir: string;
  /** Ctrl-C, and the data folder gone. */
  stop(): Promise<void>;
}

/** `npm start` as a user runs it, on a free port, with a demo account of its own. */
export async function startWorkbench(): Promise<RunningWorkbench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-browser-test-'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'workbench/start.ts', '--port', '0', '--data', dataDir, '--no-open'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const announcement = new Promise<z.infer<typeof announcementSchema>>((ready, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('{')) ready(announcementSchema.parse(JSON.parse(line)));
    });
    void exited.then(() => failed(new Error(`The workbench stopped before it was ready:\n${said.join('')}`)));
  });
  return {
    ...(await announcement),
    dataDir,
    stop: async () => {
      child.kill('SIGINT');
      await exited;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
