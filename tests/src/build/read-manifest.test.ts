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
  ['an unknown key at the top', aManifest({ colour: 'red' }), 'colour is not a key of app.json'],
  ['an unknown key of a card', card({ entrypoint: 'x' }), 'cards[1].entrypoint is not a key of app.json'],
  ['a key that is missing', aManifest({ name: undefined }), 'name is missing'],
  ['a card without entry', card({ entry: undefined }), 'cards[1].entry is missing'],
  [
    'a number for a name',
    aManifest({ name: 7 }),
    'name is wrong: Invalid input: expected string, received number',
  ],
  ['an empty description', card({ description: '  ' }), 'cards[1].description is empty'],
  [
    'a file that is missing',
    card({ entry: 'extensions/no.tsx' }),
    'cards[1].entry names a file that does not exist: extensions/no.tsx',
  ],
  [
    'a folder for a file',
    aManifest({ functions: [{ uid: 'f', entry: 'src/folder.ts' }] }),
    'functions[0].entry names a file that does not exist: src/folder.ts',
  ],
  [
    'a file outside the project',
    card({ entry: '../sidebar.tsx' }),
    'cards[1].entry points outside the project',
  ],
  [
    'an entry that is no TypeScript',
    card({ entry: 'extensions/sidebar.css' }),
    'cards[1].entry is not a .ts or .tsx file',
  ],
  [
    'two cards with one uid',
    card({ uid: aCard.uid }),
    'cards[1].uid is "deal_sidebar", the same as cards[0].uid',
  ],
  ['a card with the uid of the app', card({ uid: 'fixture' }), 'cards[1].uid is "fixture", the same as uid'],
  [
    'a function with the uid of a card',
    aManifest({ functions: [{ uid: aCard.uid, entry: 'src/save.ts' }] }),
    'functions[0].uid is "deal_sidebar", the same as cards[0].uid',
  ],
  [
    'two uids with one file name',
    card({ uid: 'deal-sidebar' }),
    'cards[1].uid makes the same file name as cards[0].uid',
  ],
  [
    'a uid with a space',
    card({ uid: 'my card' }),
    'cards[1].uid is not a uid: 1 to 64 letters, digits, "_", "-" or "." are',
  ],
  [
    'a uid of 65 letters',
    card({ uid: 'a'.repeat(65) }),
    'cards[1].uid is not a uid: 1 to 64 letters, digits, "_", "-" or "." are',
  ],
  ['a uid without a letter or digit', card({ uid: '__' }), 'cards[1].uid has no letter to name a file after'],
  [
    'a place that is none',
    card({ location: 'crm.record.top' }),
    'cards[1].location is not a place for a card: crm.record.tab, crm.record.sidebar, crm.preview, helpdesk.sidebar are',
  ],
  ['a card on no object', card({ objectTypes: [] }), 'cards[1].objectTypes names no object type'],
  ['no card at all', aManifest({ cards: [] }), 'cards names no card'],
  [
    'a second page',
    aManifest({ pages: [aPage, { ...aPage, uid: 'more_pages' }] }),
    'pages names more than one page: HubSpot takes one, with a route for each',
  ],
  ['a page without a name', page({ name: undefined }), 'pages[0].name is missing'],
  ['a page with a place', page({ location: 'pages' }), 'pages[0].location is not a key of app.json'],
  [
    'a page with the uid of a card',
    page({ uid: aCard.uid }),
    'pages[0].uid is "deal_sidebar", the same as cards[0].uid',
  ],
  [
    'a page with the file name of a card',
    page({ uid: 'deal-sidebar' }),
    'pages[0].uid makes the same file name as cards[0].uid',
  ],
  [
    'a page whose file is missing',
    page({ entry: 'extensions/no.tsx' }),
    'pages[0].entry names a file that does not exist: extensions/no.tsx',
  ],
  [
    'settings as a list',
    aManifest({ settings: [theSettings] }),
    'settings is wrong: Invalid input: expected object, received array',
  ],
  ['settings with an empty description', settings({ description: ' ' }), 'settings.description is empty'],
  ['settings without entry', settings({ entry: undefined }), 'settings.entry is missing'],
  [
    'settings outside the project',
    settings({ entry: '../settings.tsx' }),
    'settings.entry points outside the project',
  ],
  [
    'settings with the uid of the app',
    settings({ uid: 'fixture' }),
    'settings.uid is "fixture", the same as uid',
  ],
  [
    'another platform version',
    aManifest({ platformVersion: '2025.1' }),
    'platformVersion is not the platform version this build writes: 2026.09',
  ],
  [
    'a scope without a reason',
    aManifest({ scopes: { 'crm.objects.deals.read': '' } }),
    'scopes["crm.objects.deals.read"] is empty',
  ],
  [
    'the scope that the build adds',
    aManifest({ scopes: { oauth: 'sign in' } }),
    'scopes.oauth is added by the build and does not belong here',
  ],
  [
    'a sensitive-data scope',
    aManifest({ scopes: { 'crm.objects.deals.sensitive.read': 'read all' } }),
    'scopes["crm.objects.deals.sensitive.read"] is a sensitive-data scope, and an app with functions may not have one',
  ],
  [
    'scopes as a list',
    aManifest({ scopes: ['crm.objects.deals.read'] }),
    'scopes is wrong: Invalid input: expected record, received array',
  ],
  [
    'something else than an object',
    [],
    'the whole file is wrong: Invalid input: expected object, received array',
  ],
])('readManifest() names %s', (_mistake, manifest, issue) => {
  project.write('src/folder.ts/file.ts', '');
  expect(issuesOf(manifest)).toEqual([issue]);
});

test('readManifest() names every mistake at once', () => {
  expect(issuesOf(aManifest({ name: '', uid: '!' }))).toHaveLength(2);
});

test('readManifest() says where a file is no JSON', () => {
  expect(issuesOf('{ "name": ')).toEqual([expect.stringMatching(/app\.json is not JSON: .*end of JSON/)]);
});
