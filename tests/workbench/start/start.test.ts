import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { lockFolder } from '../../../workbench/api/store/lock';

// Of a machine under load; only something that never happens takes as long.
jest.setTimeout(600_000);

const announcement = z.object({ page: z.url(), api: z.url(), token: z.string() });

interface Started {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly output: () => string;
}

let folder: string;
let started: Started | undefined;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-start-'))));
afterEach(async () => {
  started?.process.kill('SIGTERM');
  await started?.exited;
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` without npm, which most of these tests are not about. */
function start(...flags: string[]): Started {
  return run(process.execPath, ['workbench/setup/start.mjs', ...common(), ...flags]);
}

const common = () => ['--data', join(folder, 'data'), '--no-open'];

function run(command: string, args: string[]): Started {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  started = { process: child, exited, output: () => output };
  return started;
}

/** The line with which it says that it is ready; the test's own time limit ends the wait. */
async function ready({ output, exited }: Started): Promise<z.infer<typeof announcement>> {
  const line = await untilPrinted(output, exited, (text) =>
    text.split('\n').find((each) => each.startsWith('{')),
  );
  return announcement.parse(JSON.parse(line));
}

async function untilPrinted(
  output: Started['output'],
  exited: Started['exited'],
  find: (text: string) => string | undefined,
): Promise<string> {
  const ended = exited.then(() => 'ended' as const);
  for (;;) {
    const found = find(output());
    if (found !== undefined) return found;
    const tick = new Promise((resolve) => setTimeout(resolve, 20));
    if ((await Promise.race([ended, tick])) === 'ended') throw new Error(`It did not start:\n${output()}`);
  }
}

async function nobodyAnswers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => false,
    () => true,
  );
}

test('npm start brings up page, API, extensions and provisioned properties, and Ctrl-C ends all of it', async () => {
  const workbench = start('--port', '0', '--empty');
  const { page, api, token } = await ready(workbench);
  const projectDir = join(process.cwd(), `.workbench/project-${workbench.process.pid}`);

  expect(await (await fetch(page)).text()).toContain('<html');
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${api}/crm/v3/properties/deals/qual_score`, { headers })).status).toBe(200);
  const deals: unknown = await (await fetch(`${api}/crm/v3/objects/deals`, { headers })).json();
  expect(deals).toMatchObject({ results: [] });
  const extensions = z
    .object({ websocket: z.string(), extensions: z.array(z.object({ sourceId: z.string() })) })
    .parse(await (await fetch(`${page}/hs-dev/extensions`)).json());
  expect(extensions.extensions.length).toBeGreaterThan(0);
  expect(existsSync(projectDir)).toBe(true);

  workbench.process.kill('SIGINT');
  expect(await workbench.exited).toBe(0);
  expect(await nobodyAnswers(page)).toBe(true);
  expect(await nobodyAnswers(extensions.websocket.replace('ws:', 'http:'))).toBe(true);
  expect(existsSync(projectDir)).toBe(false);
});

test('npm start ends at once when it is stopped while it starts', async () => {
  const workbench = start('--port', '0', '--empty');
  await untilPrinted(workbench.output, workbench.exited, (text) =>
    /Building the app/.test(text) ? text : undefined,
  );
  workbench.process.kill('SIGINT');
  expect(await workbench.exited).toBe(0);
  expect(workbench.output()).not.toContain('"page"');
});

test('npm start on a port that is taken says so and ends with exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : undefined);
  const workbench = start('--port', port);
  expect(await workbench.exited).toBe(1);
  expect(workbench.output()).toContain(`Port ${port} is in use, perhaps by another npm start.`);
  other.close();
});

test('npm start on a data folder in use says by whom before it builds anything', async () => {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const release = lockFolder(dataDir);
  const workbench = start('--port', '0');
  expect(await workbench.exited).toBe(1);
  expect(workbench.output()).toContain(`is in use by process ${process.pid}`);
  expect(workbench.output()).not.toContain('Building');
  release();
});

test('npm start ends when npm is killed', async () => {
  const npm = run('npm', ['start', '--', ...common(), '--port', '0', '--empty']);
  const { page } = await ready(npm);
  npm.process.kill('SIGKILL');
  while (!(await nobodyAnswers(page))) await new Promise((resolve) => setTimeout(resolve, 50));
});
