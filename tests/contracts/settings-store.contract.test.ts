import {
  createCustomObjectSettingsStore,
  createHubSpotClient,
  createPropertySettingsStore,
  createSettingsObject,
  createSettingsStore,
  quickRetry,
  type HubSpotClient,
} from '../../src/hubspot';
import { MAX_PAYLOAD_LENGTH, type SettingsStore } from '../../src/settings';
import { aSave, storedFrom } from '../builders/revision-to-save';
import { openTestHubSpot, type TestHubSpot } from '../src/hubspot/local-hubspot';
import { withoutWaits } from '../src/hubspot/without-waits';

type Token = 'token' | 'appToken';

const withoutCustomObjects = ['crm.objects.deals.read', 'crm.objects.custom.read', 'crm.schemas.deals.write'];

/** Every way to keep settings: whose token, and how the store is made over a client. */
const situations: readonly [
  name: string,
  token: Token,
  open: (client: HubSpotClient) => Promise<SettingsStore>,
][] = [
  ['createCustomObjectSettingsStore()', 'token', openCustomObject],
  ['createPropertySettingsStore()', 'token', openProperty],
  ['createSettingsStore() with custom objects', 'token', openChooser],
  ['createSettingsStore() without custom objects', 'appToken', openChooser],
];

async function openCustomObject(client: HubSpotClient) {
  expect(await createSettingsObject(client)).not.toMatchObject({ outcome: 'refused' });
  return createCustomObjectSettingsStore(client);
}
function openProperty(client: HubSpotClient) {
  return Promise.resolve(inStep((settle) => createPropertySettingsStore(client, { settle })));
}
function openChooser(client: HubSpotClient) {
  return Promise.resolve(inStep((settle) => createSettingsStore(client, { settle })));
}

const writing = new Set<object>();
const waiting: (() => void)[] = [];

/** Stores whose saves begin together look only when each of them has written or given up, however busy the machine is. */
function inStep(open: (settle: () => Promise<void>) => SettingsStore): SettingsStore {
  const self = {};
  const written = () => {
    writing.delete(self);
    if (writing.size === 0) waiting.splice(0).forEach((goOn) => goOn());
  };
  const store = open(() => {
    written();
    return writing.size === 0 ? Promise.resolve() : new Promise((goOn) => waiting.push(goOn));
  });
  const save: SettingsStore['save'] = (change) => {
    writing.add(self);
    return store.save(change).finally(written);
  };
  return { ...store, save };
}

const firstChange = aSave({ payload: '{"version":1,"weights":[1]}' });
const secondChange = aSave({
  expectedRevision: 1,
  payload: '{"version":1,"weights":[2]}',
  changedBy: 'plumbline (Rita)',
  summary: '',
  at: new Date('2026-12-01T08:30:00Z'),
});
const [first, second] = [storedFrom(firstChange), storedFrom(secondChange)];
// Emoji of two and of four code units, quotes, a backslash, a line end: each cut somewhere by whatever splits a text.
const motley = '{"name":"Åsa 👍🏽, \\"quoted\\"  \n[😀];"}';
const longest = motley
  .repeat(2_000)
  .slice(0, MAX_PAYLOAD_LENGTH - 1)
  .replace(/[\ud800-\udbff]$/, '')
  .padEnd(MAX_PAYLOAD_LENGTH, ' ');

describe.each(situations)('%s', (_name, token, open) => {
  let hubspot: TestHubSpot;
  let store: SettingsStore;
  let colleague: SettingsStore;
  beforeEach(async () => {
    hubspot = await openTestHubSpot(withoutCustomObjects);
    const retry = withoutWaits(quickRetry);
    const client = () => createHubSpotClient({ origin: hubspot.origin, token: hubspot[token], retry });
    store = await open(client());
    colleague = await open(client());
  });
  afterEach(() => hubspot.close());

  async function saveTwice() {
    expect(await store.save(firstChange)).toEqual({ saved: true, revision: first });
    expect(await store.save(secondChange)).toEqual({ saved: true, revision: second });
  }

  test('load(), list() and read() find nothing in an empty account', async () => {
    expect(await store.load()).toBeNull();
    expect(await store.list()).toEqual([]);
    expect(await store.read(1)).toBeNull();
  });

  test('save() keeps who, when, what and why, and load() finds the newest for everybody', async () => {
    await store.save(firstChange);
    expect(await colleague.load()).toEqual(first);
    await store.save(secondChange);
    expect(await colleague.load()).toEqual(second);
  });

  test('list() has the newest first, without settings', async () => {
    await saveTwice();
    const notes = [second, first].map(({ payload, ...note }) => note);
    expect(await colleague.list()).toEqual(notes);
  });

  test('read() finds an earlier revision, and none that never was', async () => {
    await saveTwice();
    expect(await colleague.read(1)).toEqual(first);
    expect(await colleague.read(2)).toEqual(second);
    expect(await colleague.read(3)).toBeNull();
  });

  test('save() over what somebody else saved meanwhile stores nothing and says what holds', async () => {
    await saveTwice();
    const late = aSave({ expectedRevision: 1, payload: '{"late":true}', changedBy: 'max@example.com' });
    expect(await colleague.save(late)).toEqual({ saved: false, newest: second });
    expect(await colleague.save({ ...late, expectedRevision: 0 })).toEqual({ saved: false, newest: second });
    expect(await store.load()).toEqual(second);
    expect(await store.list()).toHaveLength(2);
    expect(await store.read(2)).toEqual(second);
    const again = { ...late, expectedRevision: 2 };
    expect(await colleague.save(again)).toEqual({ saved: true, revision: storedFrom(again) });
  });

  test.each([
    ['the first', 0],
    ['a later', 2],
  ])(
    'save() of %s revision by two at the same time lets exactly one win',
    async (_which, expectedRevision) => {
      if (expectedRevision > 0) await saveTwice();
      const changes = ['ada@example.com', 'bo@example.com'].map((changedBy) =>
        aSave({ expectedRevision, changedBy, payload: `{"by":"${changedBy}"}` }),
      );
      const outcomes = await Promise.all(
        changes.map((change, index) => (index === 0 ? store : colleague).save(change)),
      );
      const winners = outcomes.flatMap((outcome) => (outcome.saved ? [outcome.revision] : []));
      const [winner] = winners;
      expect(winners).toHaveLength(1);
      expect(changes.map(storedFrom)).toContainEqual(winner);
      expect(outcomes).toContainEqual({ saved: false, newest: winner });
      expect(await store.load()).toEqual(winner);
      expect(await store.list()).toHaveLength(expectedRevision + 1);
    },
  );

  test('save() that is repeated because its reply was lost counts as saved, once', async () => {
    await store.save(firstChange);
    expect(await store.save(firstChange)).toEqual({ saved: true, revision: first });
    await store.save(secondChange);
    expect(await colleague.save(secondChange)).toEqual({ saved: true, revision: second });
    expect(await store.list()).toHaveLength(2);
  });

  test.each([
    ['payload', { payload: '{"version":1,"weights":[9]}' }],
    ['person', { changedBy: 'max@example.com' }],
    ['time', { at: new Date('2026-11-25T10:00:00.124Z') }],
  ])('save() with another %s is no repetition', async (_what, given) => {
    await store.save(firstChange);
    expect(await colleague.save({ ...firstChange, ...given })).toEqual({ saved: false, newest: first });
  });

  test('save() takes the longest settings with every kind of character, and not one character more', async () => {
    expect(longest).toHaveLength(MAX_PAYLOAD_LENGTH);
    const change = aSave({ payload: longest, summary: 'Åäö \u{1f44d} "why"' });
    expect(await store.save(change)).toEqual({ saved: true, revision: storedFrom(change) });
    expect(await colleague.load()).toEqual(storedFrom(change));
    expect(await colleague.read(1)).toEqual(storedFrom(change));
    const tooLong = aSave({ expectedRevision: 1, payload: `${longest}x` });
    await expect(store.save(tooLong)).rejects.toThrow('65537 characters');
    expect(await store.list()).toHaveLength(1);
  });

  test('save() based on a revision that never was stores nothing', async () => {
    expect(await store.save(aSave({ expectedRevision: 3 }))).toEqual({ saved: false, newest: null });
    await store.save(firstChange);
    expect(await store.save(aSave({ expectedRevision: 3 }))).toEqual({ saved: false, newest: first });
    expect(await store.list()).toHaveLength(1);
  });
});
