import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

jest.setTimeout(120_000);

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

/** `npm start` without npm, whose own start is not what these tests are about. */
function start(...flags: string[]): Started {
  const args = [
    '--import',
    'tsx',
    'workbench/start.ts',
    '--data',
    join(folder, 'data'),
    '--no-open',
    ...flags,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  started = { process: child, exited, output: () => output };
  return started;
}

async function ready({ output, exited }: Started): Promise<z.infer<typeof announcement>> {
  const over = exited.then(() => true);

  for (const deadline = Date.now() + 90_000; Date.now() < deadline && !over;) {
    const line = output()
      .split('\n')
      .find((text) => text.startsWith('{'));
    if (line !== undefined) return announcement.parse(JSON.parse(line));
    const pause = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 100));
    if (await Promise.race([over, pause])) break;
  }
  throw new Error(`It did not start:\n${output()}`);
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
  const projectDir = join(process.cwd(), `.workbench/project-${new URL(page).port}`);

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
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  workbench.process.kill('SIGINT');
  expect(await workbench.exited).toBe(0);
  expect(workbench.output()).not.toContain('"page"');
});

test('npm start on a port that is taken says so and ends with exit code 1', async () => {
  const first = start('--port', '0', '--empty');
  const { page } = await ready(first);
  const { port } = new URL(page);
  const second = start('--port', port);
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`Port ${port} is in use, perhaps by another npm start.`);
  first.process.kill('SIGTERM');
  await first.exited;
});
