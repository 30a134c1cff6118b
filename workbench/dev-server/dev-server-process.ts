import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root';
import { childEnvironment, type AppEnvironment } from './child-environment';
import { childMessageSchema, type LogEntry } from './log-entry';

const here = join(root, 'workbench/dev-server');
const stopTimeoutMs = 3_000;

/** The only account in hubspot.config.yml. */
const accountId = 12345;

export interface DevServerSettings {
  /** A HubSpot project, inside this repository so that its packages are found. */
  readonly projectDir: string;
  /** Comes when the project is built; until then the process loads HubSpot's tools. */
  readonly app: Promise<AppEnvironment>;
  readonly onLog: (entry: LogEntry) => void;
}

/** One running process of HubSpot's dev server. */
export interface DevServerProcess {
  /** Resolves when the process is gone, whoever ended it. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** Starts one process and resolves when it serves; rejects with its own words when it cannot. */
export async function startProcess(settings: DevServerSettings, port: number): Promise<DevServerProcess> {
  const child = fork(join(here, 'run.mjs'), [], {
    // Where vite.config.mjs is.
    cwd: here,
    execArgv: ['--import', pathToFileURL(join(here, 'loopback-only.mjs')).href],
    env: childEnvironment(process.env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = () => stopChild(child, exited);
  relay(child, settings.onLog);
  const { projectDir } = settings;
  const begun = settings.app.then((app) => child.send({ projectDir, port, accountId, ...app }));
  try {
    await Promise.all([begun, ready(child)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { exited, stop };
}

/** There is no time limit: how long the first build of all extensions takes depends on what else the machine does. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`HubSpot's dev server cannot start: ${why}`));
    child.once('exit', (code, signal) =>
      fail(`its process ended (${signal ?? `exit code ${code ?? 'unknown'}`})`),
    );
    child.once('error', (error) => fail(error.message));
    child.on('message', (message) => {
      const parsed = childMessageSchema.parse(message);
      if (parsed.kind === 'log') return;
      if (parsed.kind === 'ready') resolve();
      else fail(parsed.message);
    });
  });
}

/** Its logger speaks over IPC; what it prints otherwise comes from Vite (warnings) and from the app's functions. */
function relay(child: ChildProcess, onLog: DevServerSettings['onLog']): void {
  child.on('message', (message) => {
    const parsed = childMessageSchema.parse(message);
    if (parsed.kind === 'log') onLog({ level: parsed.level, text: parsed.text });
  });
  child.stdout
    ?.setEncoding('utf8')
    .on('data', (text: string) => onLog({ level: 'info', text: text.trimEnd() }));
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => onLog({ level: 'warn', text: text.trimEnd() }));
}

async function stopChild(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  if (child.connected) child.disconnect();
  else child.kill('SIGTERM');
  await exited;
  clearTimeout(timer);
}
