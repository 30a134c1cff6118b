import { existsSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '../../../src/build';
import { startDevServer, type DevServer, type LogEntry } from '../../../workbench/dev-server';
import { fetchExtensions } from '../../../workbench/page/host/dev-server/fetch-extensions';
import { aManifest, aProject, type ProjectFixture } from '../../src/build/a-project';

// Of a machine under load; only something that never happens takes as long.
jest.setTimeout(600_000);

let project: ProjectFixture;
let projectDir: string;
let devServer: DevServer;
/** Called first: it takes 15 s, in which the others are tested. */
let calledForever: { readonly at: number; readonly answer: ReturnType<typeof call> };
const log: LogEntry[] = [];

const functions = {
  echo: 'export const main = (context: unknown) => ({ context, api: process.env.HUBSPOT_API_ORIGIN, token: process.env.PRIVATE_APP_ACCESS_TOKEN });',
  outside:
    "export const main = () => fetch('https://api.hubapi.com/').then(() => 'got out', (error) => error.cause.message);",
  forever: 'export const main = () => new Promise(() => undefined);',
  die: 'export const main = () => process.kill(process.pid, "SIGKILL");',
};

beforeAll(async () => {
  const entries = Object.entries(functions);
  project = aProject({
    'app.json': JSON.stringify(
      aManifest({ functions: entries.map(([uid]) => ({ uid, entry: `src/${uid}.ts` })) }),
    ),
    ...Object.fromEntries(entries.map(([uid, source]) => [`src/${uid}.ts`, source])),
  });
  projectDir = join(project.root, 'dist');
  await build();
  devServer = await start({ port: 0 });
  calledForever = { at: Date.now(), answer: call('forever') };
});

afterAll(async () => {
  await devServer.stop();
  project.remove();
});

const build = () => buildProject({ root: project.root, outDir: projectDir });

const start = (changes: { port: number; projectDir?: string }) =>
  startDevServer({
    projectDir,
    app: Promise.resolve({ apiOrigin: 'http://localhost:9', appToken: 'app-token' }),
    onLog: (entry) => log.push(entry),
    ...changes,
  });

const get = (path: string) => fetch(`http://127.0.0.1:${devServer.port}${path}`);

async function call(serverlessFunction: string, parameters: unknown = {}) {
  const path = '/api/crm-extensibility/execution/internal/v3/action/function/1';
  const response = await fetch(`http://127.0.0.1:${devServer.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serverlessFunction, parameters }),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

/**
 * Writes a bundle and asks until it shows. HubSpot's dev server now and then loses a change that comes while it is still at the
 * one before: then it is written again, as whoever edits would save again.
 */
function rebuilt<T>(bundle: string, ask: Ask<T>): Promise<T> {
  return eventually(ask, () => {
    const file = join(projectDir, 'src/app/cards', bundle);
    const now = new Date();
    utimesSync(file, now, now);
  });
}

type Ask<T> = () => T | undefined | Promise<T | undefined>;
const ASKED_BEFORE_AGAIN = 500;

/** Asks until there is an answer; the test's own time limit ends it. */
async function eventually<T>(ask: Ask<T>, again: () => void = () => undefined): Promise<T> {
  for (let asked = 1; ; asked += 1) {
    if (asked % ASKED_BEFORE_AGAIN === 0) again();
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('the dev server lists every extension, without asking which', async () => {
  const body: unknown = await (await get('/extensions')).json();
  expect(body).toMatchObject({
    portalId: 12345,
    websocket: `ws://localhost:${devServer.port}`,
    extensions: [{ sourceId: 'fixture::deal-tab' }, { sourceId: 'fixture::deal_sidebar' }],
  });
});

test('the page finds every extension with its place in HubSpot, and a bundle to run', async () => {
  const found = await fetchExtensions(`http://127.0.0.1:${devServer.port}`);
  expect(found).toMatchObject([
    { uid: 'deal-tab', location: 'crm.record.tab', objectTypes: ['DEAL'] },
    { uid: 'deal_sidebar', location: 'crm.record.sidebar', objectTypes: ['DEAL'] },
  ]);
  const bundles = await Promise.all(found.map(async ({ bundleUrl }) => (await fetch(bundleUrl)).status));
  expect(bundles).toEqual([200, 200]);
});

test('the dev server serves each bundle, with what it imports', async () => {
  const bundle = await (await get('/DealSidebar.js')).text();
  expect(bundle).toContain('Hej på dig');
  expect(bundle).not.toContain('import ');
});

test('the dev server does not read a bundle again for a manifest, which only HubSpot’s page wants', () => {
  expect(existsSync(join(projectDir, 'src/app/dist/DealSidebar.js'))).toBe(true);
  expect(existsSync(join(projectDir, 'src/app/dist/DealSidebar-manifest.json'))).toBe(false);
});

test.each([
  () => `/@fs${join(process.cwd(), 'package.json')}`,
  () => `/@fs${join(projectDir, 'src/app/app-hsmeta.json')}?raw`,
  () => '/app-hsmeta.json',
  () => '/extensions/DealTab.js?raw',
  () => '/@vite/client',
  () => '/@id/react',
  () => '/node_modules/react/index.js',
  () => '/..%2f..%2fpackage.json',
  () => '/.env',
])('the dev server hands out no file of a project or of this repository (%#)', async (path) => {
  expect((await get(path())).ok).toBe(false);
});

test('the dev server builds a bundle anew when its file changes', async () => {
  project.write('src/greeting.ts', "export const greeting = 'Changed';");
  await build();
  const changed = await rebuilt('DealSidebar.js', async () => {
    const text = await (await get('/DealSidebar.js')).text();
    return text.includes('"Changed"') ? text : undefined;
  });
  expect(changed).not.toContain('Hej på dig');
});

test('a build error of an extension is logged, and the next good build is served', async () => {
  log.length = 0;
  project.write(
    'extensions/tab.tsx',
    "import { hubspot } from '@hubspot/ui-extensions'; import 'react/nowhere'; hubspot.extend(() => null);",
  );
  await build();
  const entry = await rebuilt('DealTab.js', () => log.find(({ level }) => level === 'error'));
  expect(entry.text).toContain('"./nowhere" specifier in "react"');
  project.write(
    'extensions/tab.tsx',
    "import { hubspot } from '@hubspot/ui-extensions'; hubspot.extend(() => 'mended');",
  );
  await build();
  await rebuilt('DealTab.js', async () =>
    (await (await get('/DealTab.js')).text()).includes('mended') ? true : undefined,
  );
});

test('a function runs with its parameters, the address of the API and the app token', async () => {
  const { status, body } = await call('echo', { deal: 7 });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    response: { context: { parameters: { deal: 7 } }, api: 'http://localhost:9', token: 'app-token' },
  });
});

test('a function that was changed is run as it is now', async () => {
  project.write('src/echo.ts', "export const main = () => 'changed';");
  await build();
  expect((await call('echo')).body).toMatchObject({ response: 'changed' });
});

test('a function cannot reach HubSpot', async () => {
  expect(JSON.stringify((await call('outside')).body)).toContain('connection to api.hubapi.com refused');
});

test('a function that does not exist is answered with an error that names it', async () => {
  const { status, body } = await call('nothing');
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('nothing');
});

test('nobody outside the machine reaches the dev server', async () => {
  const outward = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const reached = await Promise.allSettled(
    outward
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => fetch(`http://${address}:${devServer.port}/extensions`)),
  );
  expect(reached.filter(({ status }) => status === 'fulfilled')).toEqual([]);
});

test('no page of a website runs a function, even one that knows the port', async () => {
  const path = '/api/crm-extensibility/execution/internal/v3/action/function/1';
  const response = await fetch(`http://127.0.0.1:${devServer.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: JSON.stringify({ serverlessFunction: 'echo', parameters: {} }),
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('a function that does not answer is given up after 15 s, as on HubSpot', async () => {
  const { status, body } = await calledForever.answer;
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('timed out after 15.00 seconds');
  expect(Date.now() - calledForever.at).toBeGreaterThanOrEqual(14_900);
});

test('a dev server that died comes back on the same port', async () => {
  await expect(call('die')).rejects.toThrow();
  await eventually(async () => (await get('/extensions')).ok || undefined);
  expect((await call('echo')).body).toMatchObject({ response: 'changed' });
});

test('restart() reads a changed list of components', async () => {
  const { cards } = aManifest();
  project.write(
    'app.json',
    JSON.stringify(aManifest({ cards: Array.isArray(cards) ? cards.slice(0, 1) : [], functions: [] })),
  );
  await build();
  await devServer.restart();
  const body: unknown = await (await get('/extensions')).json();
  expect(body).toMatchObject({ extensions: [{ sourceId: 'fixture::deal_sidebar' }] });
});

test('startDevServer() says why it cannot start: no project', async () => {
  await expect(start({ port: 0, projectDir: project.root })).rejects.toThrow(
    /HubSpot's dev server cannot start: .*hsproject\.json/,
  );
});

test('startDevServer() says why it cannot start: the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await expect(start({ port })).rejects.toThrow(/HubSpot's dev server cannot start: .*port.* in use|already/);
  other.close();
});

test('stop() ends it for good', async () => {
  await devServer.stop();
  await expect(get('/extensions')).rejects.toThrow();
});
