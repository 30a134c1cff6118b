import { ManifestError, readManifest } from '../../../src/build';
import { aCard, aManifest, aPage, aProject, theSettings, type ProjectFixture } from './a-project';

let project: ProjectFixture;
beforeAll(() => (project = aProject()));
afterAll(() => project.remove());

function issuesOf(manifest: unknown): string[] {
  project.write('app.json', typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  try {
    readManifest(project.root);
  } catch (error) {
    if (error instanceof ManifestError) return error.issues.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
  return [];
}

test('readManifest() takes a manifest that is right', () => {
  expect(issuesOf(aManifest())).toEqual([]);
});

test('readManifest() takes an app without functions and without scopes', () => {
  expect(issuesOf(aManifest({ functions: [], scopes: {} }))).toEqual([]);
});

test('readManifest() takes an app with a page and settings', () => {
  expect(issuesOf(aManifest({ pages: [aPage], settings: theSettings }))).toEqual([]);
  expect(
    issuesOf(
      aManifest({ settings: { ...theSettings, name: 'Settings', description: 'Levels and weights' } }),
    ),
  ).toEqual([]);
});

const page = (changes: Record<string, unknown>) => aManifest({ pages: [{ ...aPage, ...changes }] });
const settings = (changes: Record<string, unknown>) =>
  aManifest({ settings: { ...theSettings, ...changes } });

const card = (changes: Record<string, unknown>) =>
  aManifest({ cards: [aCard, { ...aCard, uid: 'other', ...changes }] });

test.each([
  ['colour is not a key of app.json', aManifest({ colour: 'red' })],
  ['cards[1].entrypoint is not a key of app.json', card({ entrypoint: 'x' })],
  ['name is missing', aManifest({ name: undefined })],
  ['cards[1].entry is missing', card({ entry: undefined })],
  ['name is wrong: Invalid input: expected string, received number', aManifest({ name: 7 })],
  ['cards[1].description is empty', card({ description: '  ' })],
  [
    'cards[1].entry names a file that does not exist: extensions/no.tsx',
    card({ entry: 'extensions/no.tsx' }),
  ],
  [
    'functions[0].entry names a file that does not exist: src/folder.ts',
    aManifest({ functions: [{ uid: 'f', entry: 'src/folder.ts' }] }),
  ],
  ['cards[1].entry points outside the project', card({ entry: '../sidebar.tsx' })],
  ['cards[1].entry is not a .ts or .tsx file', card({ entry: 'extensions/sidebar.css' })],
  ['cards[1].uid is "deal_sidebar", the same as cards[0].uid', card({ uid: aCard.uid })],
  ['cards[1].uid is "fixture", the same as uid', card({ uid: 'fixture' })],
  [
    'functions[0].uid is "deal_sidebar", the same as cards[0].uid',
    aManifest({ functions: [{ uid: aCard.uid, entry: 'src/save.ts' }] }),
  ],
  ['cards[1].uid makes the same file name as cards[0].uid', card({ uid: 'deal-sidebar' })],
  ['cards[1].uid is not a uid: 1 to 64 letters, digits, "_", "-" or "." are', card({ uid: 'my card' })],
  ['cards[1].uid is not a uid: 1 to 64 letters, digits, "_", "-" or "." are', card({ uid: 'a'.repeat(65) })],
  ['cards[1].uid has no letter to name a file after', card({ uid: '__' })],
  [
    'cards[1].location is not a place for a card: crm.record.tab, crm.record.sidebar, crm.preview, helpdesk.sidebar are',
    card({ location: 'crm.record.top' }),
  ],
  ['cards[1].objectTypes names no object type', card({ objectTypes: [] })],
  ['cards names no card', aManifest({ cards: [] })],
  [
    'pages names more than one page: HubSpot takes one, with a route for each',
    aManifest({ pages: [aPage, { ...aPage, uid: 'more_pages' }] }),
  ],
  ['pages[0].name is missing', page({ name: undefined })],
  ['pages[0].location is not a key of app.json', page({ location: 'pages' })],
  ['pages[0].uid is "deal_sidebar", the same as cards[0].uid', page({ uid: aCard.uid })],
  ['pages[0].uid makes the same file name as cards[0].uid', page({ uid: 'deal-sidebar' })],
  [
    'pages[0].entry names a file that does not exist: extensions/no.tsx',
    page({ entry: 'extensions/no.tsx' }),
  ],
  [
    'settings is wrong: Invalid input: expected object, received array',
    aManifest({ settings: [theSettings] }),
  ],
  ['settings.description is empty', settings({ description: ' ' })],
  ['settings.entry is missing', settings({ entry: undefined })],
  ['settings.entry points outside the project', settings({ entry: '../settings.tsx' })],
  ['settings.uid is "fixture", the same as uid', settings({ uid: 'fixture' })],
  [
    'platformVersion is not the platform version this build writes: 2026.09',
    aManifest({ platformVersion: '2025.1' }),
  ],
  ['scopes["crm.objects.deals.read"] is empty', aManifest({ scopes: { 'crm.objects.deals.read': '' } })],
  [
    'scopes.oauth is added by the build and does not belong here',
    aManifest({ scopes: { oauth: 'sign in' } }),
  ],
  [
    'scopes["crm.objects.deals.sensitive.read"] is a sensitive-data scope, and an app with functions may not have one',
    aManifest({ scopes: { 'crm.objects.deals.sensitive.read': 'read all' } }),
  ],
  [
    'scopes is wrong: Invalid input: expected record, received array',
    aManifest({ scopes: ['crm.objects.deals.read'] }),
  ],
  ['the whole file is wrong: Invalid input: expected object, received array', []],
])('readManifest() says that %s', (issue, manifest) => {
  project.write('src/folder.ts/file.ts', '');
  expect(issuesOf(manifest)).toEqual([issue]);
});

test('readManifest() names every mistake at once', () => {
  expect(issuesOf(aManifest({ name: '', uid: '!' }))).toHaveLength(2);
});

test('readManifest() says where a file is no JSON', () => {
  expect(issuesOf('{ "name": ')).toEqual([expect.stringMatching(/app\.json is not JSON: .*end of JSON/)]);
});
