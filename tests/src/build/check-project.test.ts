import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aCard, aManifest, aPage, aProject, repository, theSettings, type ProjectFixture } from './a-project';

let project: ProjectFixture | undefined;
afterEach(() => project?.remove());

// A process of its own: HubSpot's packages are ES modules, and Jest runs CommonJS.
function check(files: Record<string, string> = {}) {
  project = aProject(files);
  const { root } = project;
  const args = ['--import', 'tsx', 'src/build/check-project.ts', '--root', root];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
  return { status, wrong: stdout.split('\n').filter((line) => line.startsWith('WRONG')), stdout, root };
}

/** HubSpot's build takes seconds for each. */
const oneCard = { cards: [aCard] };

test('check:project proves a project that is right, and leaves nothing behind', () => {
  const { status, stdout, root } = check();
  expect(stdout.trim().split('\n')).toEqual([
    'ok    Build: 10 files',
    "ok    HubSpot's parser: finds all 4 components and skips none",
    "ok    HubSpot's rules: uids, directories and one-of-a-kind components hold",
    "ok    Extension imports: nothing but React and HubSpot's SDK",
    expect.stringMatching(/^ok {4}uie build-dev: builds DealSidebar\.js \(\d+ kB\), DealTab\.js \(\d+ kB\)$/),
    'ok    Functions alone: each of 1 loads with a bare require, with no package installed',
    'ok    Scopes: app.json asks for crm.objects.deals.write, which is what the functions use',
  ]);
  expect(status).toBe(0);
  expect(readdirSync(join(root, '.workbench'))).toEqual([]);
});

test('check:project proves pages and settings with the cards', () => {
  const { status, stdout } = check({
    'app.json': JSON.stringify(aManifest({ ...oneCard, pages: [aPage], settings: theSettings })),
  });
  const lines = stdout.split('\n');
  expect(lines).toContain("ok    HubSpot's parser: finds all 5 components and skips none");
  expect(lines).toContain("ok    HubSpot's rules: uids, directories and one-of-a-kind components hold");
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^ok {4}uie build-dev: .*OverviewPages\.js \(\d+ kB\), AppSettings\.js \(\d+ kB\)$/,
    ),
  );
  expect(status).toBe(0);
});

test('check:project names a scope that nothing uses and one that is used without being asked for', () => {
  const { status, wrong } = check({
    'app.json': JSON.stringify(aManifest({ scopes: { 'crm.objects.deals.read': 'read deals' }, ...oneCard })),
  });
  expect(wrong).toEqual([
    'WRONG Scopes: app.json: scopes["crm.objects.deals.read"] is used by no function; ' +
      'functions[0] uses "crm.objects.deals.write", which scopes does not name',
  ]);
  expect(status).toBe(1);
});

test('check:project names a function that does not load alone', () => {
  const { status, wrong } = check({
    'app.json': JSON.stringify(aManifest(oneCard)),
    'src/save.ts':
      "export const scopes = ['crm.objects.deals.write']; export const main = 1; require(['zo', 'd'].join(''));",
  });
  expect(wrong[0]).toMatch(/^WRONG Functions alone: src\/app\/functions\/SaveDeal\.js: /);
  expect(wrong.join()).toContain("Cannot find module 'zod'");
  expect(status).toBe(1);
});

test('check:project names a function without main and without scopes', () => {
  const { wrong } = check({
    'app.json': JSON.stringify(aManifest(oneCard)),
    'src/save.ts': 'export const handler = () => 1;',
  });
  expect(wrong[0]).toBe(
    'WRONG Functions alone: src/app/functions/SaveDeal.js: exports no function "main" and ' +
      'exports no "scopes": the list of scopes its calls need',
  );
});

test('check:project stops at a manifest that is not right', () => {
  const { status, stdout } = check({ 'app.json': JSON.stringify(aManifest({ colour: 'red' })) });
  expect(stdout).toBe('WRONG Build: app.json is not right:\n  colour is not a key of app.json\n');
  expect(status).toBe(1);
});
