import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extensions-built') }),
  z.object({ kind: z.literal('built'), changed: z.array(z.string()) }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);

export interface ProjectBuildListener {
  /** Files of the project that a later build has written or removed. */
  rebuilt(changed: readonly string[]): void;
  failed(message: string): void;
}

export interface ProjectBuild {
  /** Where the HubSpot project is built. */
  readonly dir: string;
  /** All but the functions is built for the first time, which is what HubSpot's dev server starts with. */
  readonly extensionsReady: Promise<void>;
  /** The first build; rejects with the build's own words when it fails. */
  readonly ready: Promise<void>;
  /** Tells of every build after the first. */
  readonly follow: (listener: ProjectBuildListener) => void;
  /** Ends it and removes what it built. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs `npm run build -- --watch` as a process of its own, as a developer of any HubSpot app would beside HubSpot's dev
 * server. It builds into a folder that is this process's alone.
 */
export function watchProjectBuild(root: string): ProjectBuild {
  const dir = join(root, `.workbench/project-${process.pid}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const child = fork(join(root, 'src/build/main.ts'), ['--root', root, '--out', dir, '--watch'], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ready = first(child, 'built');
  const extensionsReady = Promise.race([first(child, 'extensions-built'), ready]);
  // Who waits for them may still be loading when they fail.
  for (const step of [extensionsReady, ready]) step.catch(() => undefined);
  const follow = (listener: ProjectBuildListener): void => {
    void ready.then(() => child.on('message', (message) => tell(messageSchema.parse(message), listener)));
  };
  const stop = async (): Promise<void> => {
    await stopChild(child);
    rmSync(dir, { recursive: true, force: true });
  };
  return { dir, extensionsReady, ready, follow, stop };
}

function tell(message: z.infer<typeof messageSchema>, listener: ProjectBuildListener): void {
  if (message.kind === 'built') listener.rebuilt(message.changed);
  if (message.kind === 'failed') listener.failed(message.message);
}

function first(child: ChildProcess, kind: 'extensions-built' | 'built'): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The build ended: ${printed}`)));
    child.on('message', (message) => {
      const parsed = messageSchema.parse(message);
      if (parsed.kind === kind) resolve();
      if (parsed.kind === 'failed') reject(new Error(parsed.message));
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
}
