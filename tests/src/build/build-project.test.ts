import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BundleError, buildProject } from '../../../src/build';
import { aManifest, aPage, aProject, theSettings, type ProjectFixture } from './a-project';

let project: ProjectFixture;
let outDir: string;
beforeEach(() => {
  project = aProject();
  outDir = join(project.root, 'dist');
});
afterEach(() => project.remove());

const build = () => buildProject({ root: project.root, outDir });
const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

test('buildProject() writes a complete HubSpot project and nothing else', async () => {
  const { files } = await build();
  const written = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1));
  expect(written.sort()).toEqual([
    'hsproject.json',
    'src/app/app-hsmeta.json',
    'src/app/cards/DealSidebar.js',
    'src/app/cards/DealTab.js',
    'src/app/cards/deal-tab-hsmeta.json',
    'src/app/cards/deal_sidebar-hsmeta.json',
    'src/app/cards/package.json',
    'src/app/functions/SaveDeal.js',
    'src/app/functions/package.json',
    'src/app/functions/save_deal-hsmeta.json',
  ]);
  expect(files.map(({ path }) => path).sort()).toEqual(written.sort());
});

test('buildProject() writes what HubSpot reads of the app, the card and the function', async () => {
  await build();
  expect(json('hsproject.json')).toEqual({ name: 'fixture', srcDir: 'src', platformVersion: '2026.09' });
  expect(json('src/app/app-hsmeta.json')).toMatchObject({
    uid: 'fixture',
    type: 'app',
    config: {
      distribution: 'private',
      auth: { type: 'static', requiredScopes: ['oauth', 'crm.objects.deals.write'] },
    },
  });
  expect(json('src/app/cards/deal_sidebar-hsmeta.json')).toEqual({
    uid: 'deal_sidebar',
    type: 'card',
    config: {
      name: 'Deal',
      description: 'What the deal says',
      location: 'crm.record.sidebar',
      entrypoint: '/app/cards/DealSidebar.js',
      objectTypes: ['DEAL'],
    },
  });
  expect(json('src/app/cards/package.json')).toMatchObject({
    dependencies: { react: '18.3.1', '@hubspot/ui-extensions': '0.17.0' },
  });
  expect(json('src/app/functions/save_deal-hsmeta.json')).toEqual({
    uid: 'save_deal',
    type: 'app-function',
    config: { entrypoint: '/app/functions/SaveDeal.js', secretKeys: [] },
  });
  expect(json('src/app/functions/package.json')).not.toHaveProperty('dependencies');
});

test('buildProject() writes pages and settings where HubSpot looks for them, under no name of their own', async () => {
  project.write('app.json', JSON.stringify(aManifest({ pages: [aPage], settings: theSettings })));
  const { files } = await build();
  expect(files).toContainEqual(
    expect.objectContaining({ path: 'src/app/pages/OverviewPages.js', kind: 'extension' }),
  );
  expect(json('src/app/pages/overview_pages-hsmeta.json')).toEqual({
    uid: 'overview_pages',
    type: 'page',
    config: { entrypoint: '/app/pages/OverviewPages.js' },
  });
  expect(json('src/app/settings/app_settings-hsmeta.json')).toEqual({
    uid: 'app_settings',
    type: 'settings',
    config: { entrypoint: '/app/settings/AppSettings.js' },
  });
  expect(read('src/app/settings/AppSettings.js')).toContain('"Settings"');
  const dependencies = { react: '18.3.1', '@hubspot/ui-extensions': '0.17.0' };
  expect(json('src/app/pages/package.json')).toMatchObject({
    description: 'Overview: All deals at a glance',
    dependencies,
  });
  expect(json('src/app/settings/package.json')).toMatchObject({ dependencies });
  expect(json('src/app/settings/package.json')).not.toHaveProperty('description');
});

test('a build without the page and the settings that were there removes them', async () => {
  project.write('app.json', JSON.stringify(aManifest({ pages: [aPage], settings: theSettings })));
  await build();
  project.write('app.json', JSON.stringify(aManifest()));
  expect([...(await build()).changed].sort()).toEqual([
    'src/app/pages/OverviewPages.js',
    'src/app/pages/overview_pages-hsmeta.json',
    'src/app/settings/AppSettings.js',
    'src/app/settings/app_settings-hsmeta.json',
  ]);
});

test('buildProject() bundles an extension readably and leaves React and the SDK to HubSpot', async () => {
  await build();
  const bundle = read('src/app/cards/DealSidebar.js');
  const imported = [...bundle.matchAll(/from "([^"]+)"/g)].map(([, name]) => name);
  expect(imported.sort()).toEqual(['@hubspot/ui-extensions', 'react/jsx-runtime']);
  expect(bundle).toContain('"Hej på dig"');
  expect(bundle).toContain('// src/greeting.ts');
});

test('buildProject() leaves NODE_ENV to HubSpot', async () => {
  project.write('src/greeting.ts', 'export const greeting = process.env.NODE_ENV;');
  await build();
  expect(read('src/app/cards/DealSidebar.js')).toContain('greeting = process.env.NODE_ENV');
});

test('buildProject() writes no functions folder for an app without functions', async () => {
  project.write('app.json', JSON.stringify(aManifest({ functions: [], scopes: {} })));
  await build();
  expect(existsSync(join(outDir, 'src/app/functions'))).toBe(false);
});

test('a bundled function calls the API through the SDK with no package installed, and is small', async () => {
  await build();
  const api = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ path: request.url, token: request.headers.authorization }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => api.once('listening', resolve));
  const address = api.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const script = `require(process.argv[1]).main({ parameters: { path: '/crm/x' } }).then((r) => console.log(JSON.stringify(r)))`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--eval', script, join(outDir, 'src/app/functions/SaveDeal.js')],
    { env: { HUBSPOT_API_ORIGIN: `http://127.0.0.1:${String(port)}`, PRIVATE_APP_ACCESS_TOKEN: 'secret' } },
  );
  api.close();
  expect(JSON.parse(stdout)).toEqual({
    greeting: 'Hej på dig',
    body: { path: '/crm/x', token: 'Bearer secret' },
  });
  expect(stderr).toBe('');
  expect(statSync(join(outDir, 'src/app/functions/SaveDeal.js')).size).toBeLessThan(250_000);
});

test('a bundled function that uses a part of the SDK that is left out is told so', async () => {
  project.write(
    'src/save.ts',
    `import { Client } from '@hubspot/api-client';
     export const main = () => new Client({}).crm.deals.basicApi;`,
  );
  await build();
  const script = `require(process.argv[1]).main()`;
  const run = promisify(execFile)(process.execPath, [
    '--eval',
    script,
    join(outDir, 'src/app/functions/SaveDeal.js'),
  ]);
  await expect(run).rejects.toThrow('Left out of the bundle: see src/build/leave-out-unused.ts');
});

test('buildProject() says which file does not bundle and where', async () => {
  project.write('src/greeting.ts', 'export const greeting = ;');
  const failed = build();
  await expect(failed).rejects.toBeInstanceOf(BundleError);
  await expect(failed).rejects.toThrow(/cannot be bundled\n.*Unexpected ";"\n\n {4}src\/greeting\.ts:1:24/s);
});

test('buildProject() refuses an extension that needs Node', async () => {
  project.write(
    'src/greeting.ts',
    "import { readFileSync } from 'node:fs'; export const greeting = readFileSync('x', 'utf8');",
  );
  await expect(build()).rejects.toThrow('Could not resolve "node:fs"');
});

test('a second build touches nothing that is right already', async () => {
  await build();
  const file = join(outDir, 'src/app/cards/DealTab.js');
  utimesSync(file, 1, 1);
  expect((await build()).changed).toEqual([]);
  expect(statSync(file).mtimeMs).toBe(1000);
});

test('a second build writes only the bundles that a change reaches', async () => {
  await build();
  project.write(
    'extensions/tab.tsx',
    "import { hubspot } from '@hubspot/ui-extensions'; hubspot.extend(() => null);",
  );
  expect((await build()).changed).toEqual(['src/app/cards/DealTab.js']);
});

test('a second build removes what app.json names no longer and keeps what HubSpot put there', async () => {
  await build();
  mkdirSync(join(outDir, 'src/app/cards/dist'));
  writeFileSync(join(outDir, 'src/app/cards/dist/DealTab.js'), '');
  writeFileSync(join(outDir, 'src/app/cards/package-lock.json'), '{}');
  const { cards } = aManifest();
  project.write(
    'app.json',
    JSON.stringify(aManifest({ cards: Array.isArray(cards) ? cards.slice(0, 1) : [] })),
  );
  expect((await build()).changed).toEqual(['src/app/cards/DealTab.js', 'src/app/cards/deal-tab-hsmeta.json']);
  expect(existsSync(join(outDir, 'src/app/cards/dist/DealTab.js'))).toBe(true);
  expect(existsSync(join(outDir, 'src/app/cards/package-lock.json'))).toBe(true);
});

test('buildProject() wants exact versions of React and the SDK', async () => {
  project.write(
    'package.json',
    JSON.stringify({ dependencies: { react: '^18.3.1', '@hubspot/ui-extensions': '0.17.0' } }),
  );
  await expect(build()).rejects.toThrow('is not an exact version');
});
