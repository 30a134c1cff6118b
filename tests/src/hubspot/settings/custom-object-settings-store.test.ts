import { createCustomObjectSettingsStore, createSettingsObject, HubSpotError } from '../../../../src/hubspot';
import { isWithoutSettingsObject } from '../../../../src/hubspot/settings/settings-object';
import type { SettingsStore } from '../../../../src/settings';
import { aSave, storedFrom } from '../../../builders/revision-to-save';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const objects = '/crm/v3/objects/p_qualification_settings';

let hubspot: TestHubSpot;
let store: SettingsStore;
beforeEach(async () => {
  hubspot = await openTestHubSpot(['crm.objects.deals.read']);
  await createSettingsObject(clientOf());
  store = createCustomObjectSettingsStore(clientOf());
  hubspot.sent.length = 0;
});
afterEach(() => hubspot.close());

const clientOf = (token?: string) => hubspot.client(token);

const changes = [0, 1, 2].map((expectedRevision) =>
  aSave({ expectedRevision, payload: `{"revision":${expectedRevision + 1}}` }),
);
const [one, two, three] = changes.map(storedFrom);

async function saveFirst(count: number) {
  for (const change of changes.slice(0, count)) await store.save(change);
  hubspot.sent.length = 0;
}

/** Revisions as a process would leave them that dies each time before it writes the copy. */
async function leaveBehind(from: number, to: number) {
  const properties = (revision: number) => ({
    key: `revision:${revision}`,
    revision,
    payload: `{"revision":${revision}}`,
    changed_by: 'olle@example.com',
    changed_at: '2026-11-25T10:00:00.123Z',
    summary: 'First settings',
  });
  for (let start = from; start <= to; start += 100) {
    const length = Math.min(100, to - start + 1);
    const inputs = Array.from({ length }, (_, index) => ({ properties: properties(start + index) }));
    await hubspot.call('POST', `${objects}/batch/create`, { inputs });
  }
}

describe('createCustomObjectSettingsStore() costs', () => {
  const call = (path: string) => `POST /crm/objects/2026-09/p_qualification_settings${path}`;

  test.each([0, 2])('one call to load when %d revisions are saved', async (count) => {
    await saveFirst(count);
    await store.load();
    expect(hubspot.sent).toEqual([call('/batch/read')]);
  });

  test('three calls to save, one to list a hundred and one to read', async () => {
    await saveFirst(2);
    await store.save(aSave({ expectedRevision: 2 }));
    expect(hubspot.sent).toEqual([call('/batch/read'), call(''), call('/batch/upsert')]);
    hubspot.sent.length = 0;
    await store.list();
    expect(hubspot.sent).toHaveLength(1);
    await store.read(1);
    expect(hubspot.sent).toHaveLength(2);
  });

  test('no search', async () => {
    await saveFirst(2);
    await store.save(aSave());
    await store.read(1);
    expect(hubspot.sent.join()).not.toContain('search');
  });
});

describe('createCustomObjectSettingsStore() when the copy was not written after the record', () => {
  beforeEach(async () => {
    await saveFirst(1);
    hubspot.answerWith(/upsert/, 500);
    expect(await store.save(aSave(changes[1]))).toEqual({ saved: true, revision: two, behind: true });
    hubspot.answerForItself();
    hubspot.sent.length = 0;
  });

  test('findNewest() finds it and brings the copy forward, with a call more than load() from then on', async () => {
    expect(await store.findNewest()).toEqual(two);
    expect(await store.load()).toEqual(two);
    hubspot.sent.length = 0;
    expect(await store.findNewest()).toEqual(two);
    expect(hubspot.sent).toHaveLength(2);
  });

  test('findNewest() finds it though the copy cannot be brought forward', async () => {
    hubspot.answerWith(/upsert/, 503);
    expect(await store.findNewest()).toEqual(two);
  });

  test('load() returns the revision before, list() and read() the newest too', async () => {
    expect(await store.load()).toEqual(one);
    expect(await store.read(2)).toEqual(two);
    expect((await store.list()).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  test('save() by somebody else finds it, stores nothing and brings the copy forward', async () => {
    const late = aSave({ expectedRevision: 1, changedBy: 'max@example.com' });
    expect(await store.save(late)).toEqual({ saved: false, newest: two });
    expect(await store.load()).toEqual(two);
    expect(await store.list()).toHaveLength(2);
  });

  test('save() of the same again counts as saved and brings the copy forward', async () => {
    expect(await store.save(aSave(changes[1]))).toEqual({ saved: true, revision: two });
    expect(await store.load()).toEqual(two);
    expect(await store.list()).toHaveLength(2);
  });

  test('save() by who knows the newest from the list goes on from there', async () => {
    expect(await store.save(aSave(changes[2]))).toEqual({ saved: true, revision: three });
    expect(await store.load()).toEqual(three);
  });
});

describe('createCustomObjectSettingsStore() finds the newest', () => {
  test.each([2, 3, 101, 102, 250])('when the copy is behind revision %d', async (newest) => {
    await saveFirst(1);
    await leaveBehind(2, newest);
    const late = aSave({ expectedRevision: 1, changedBy: 'max@example.com' });
    const found = { ...storedFrom(aSave()), revision: newest, payload: `{"revision":${newest}}` };
    expect(await store.save(late)).toEqual({ saved: false, newest: found });
    expect(await store.load()).toEqual(found);
  });

  test('when a record in between was deleted', async () => {
    await saveFirst(1);
    await leaveBehind(3, 4);
    expect(await store.save(aSave({ payload: 'late' }))).toMatchObject({ newest: { revision: 4 } });
    expect(await store.load()).toMatchObject({ revision: 4 });
  });

  test.each([
    ['was deleted', () => hubspot.call('POST', `${objects}/batch/archive`, { inputs: [{ id: copyId }] })],
    [
      'was edited into none of ours',
      () => hubspot.call('PATCH', `${objects}/${copyId}`, { properties: { revision: '' } }),
    ],
  ])('when the copy %s by hand, and makes it anew with the next save', async (_what, edit) => {
    await saveFirst(3);
    copyId = await idOf('newest');
    await edit();
    expect(await store.load()).toEqual(three);
    const next = aSave({ expectedRevision: 3 });
    expect(await store.save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    hubspot.sent.length = 0;
    expect(await store.load()).toEqual(storedFrom(next));
    expect(hubspot.sent).toHaveLength(1);
  });
});

let copyId = '';
async function idOf(key: string): Promise<string> {
  const found = await hubspot.call('GET', `${objects}/${key}?idProperty=key`);
  return found !== null && typeof found === 'object' && 'id' in found ? String(found.id) : '';
}

describe('createCustomObjectSettingsStore() and records made or edited by hand', () => {
  test('list() passes by those whose key is none of ours', async () => {
    await saveFirst(1);
    for (const key of ['2', 'revision:', 'revision:02', 'revision:two', 'Revision:3 copy', 'backup'])
      await hubspot.call('POST', objects, { properties: { key, revision: 9 } });
    expect((await store.list()).map(({ revision }) => revision)).toEqual([1]);
    expect(await store.save(aSave(changes[1]))).toEqual({ saved: true, revision: two });
  });

  test('read() says when HubSpot made the record once its date was emptied', async () => {
    await saveFirst(1);
    const properties = { changed_at: '', changed_by: '', payload: '' };
    await hubspot.call('PATCH', `${objects}/revision:1?idProperty=key`, { properties });
    const revision = await store.read(1);
    expect(revision).toMatchObject({ changedBy: '', payload: '' });
    expect(Date.now() - Date.parse(revision?.changedAt ?? '')).toBeLessThan(60_000);
  });
});

describe('createCustomObjectSettingsStore() when a reply is lost', () => {
  test('save() that did arrive counts as saved when it is repeated, also once somebody saved after it', async () => {
    await saveFirst(1);
    hubspot.intercept = async (request, send) => {
      const answer = await send();
      const isOurs = request.method === 'POST' && request.url.endsWith('settings');
      return isOurs ? Response.json({ message: 'internal error' }, { status: 500 }) : answer;
    };
    await expect(store.save(aSave(changes[1]))).rejects.toThrow(HubSpotError);
    hubspot.answerForItself();
    expect(await store.save(aSave(changes[1]))).toEqual({ saved: true, revision: two });
    expect(await store.save(aSave(changes[2]))).toEqual({ saved: true, revision: three });
    expect(await store.save(aSave(changes[1]))).toEqual({ saved: true, revision: two });
    expect(await store.load()).toEqual(three);
    expect(await store.list()).toHaveLength(3);
  });

  test('save() tries the copy again by itself', async () => {
    await saveFirst(1);
    let failures = 0;
    hubspot.intercept = (request, send) => {
      if (!request.url.includes('upsert') || failures > 0) return send();
      failures += 1;
      return Promise.resolve(Response.json({ message: 'internal error' }, { status: 500 }));
    };
    expect(await store.save(aSave(changes[1]))).toEqual({ saved: true, revision: two });
    expect(failures).toBe(1);
    expect(await store.load()).toEqual(two);
  });

  test.each([
    ['an error in a success', { results: [], errors: [{ message: 'no such property' }] }, 207],
    ['a success that leaves it out', { results: [] }, 200],
    ['a refusal', { message: 'Not you' }, 403],
  ])('save() whose copy HubSpot answers with %s is saved, and behind', async (_what, body, status) => {
    hubspot.answerWith(/upsert/, status, body);
    expect(await store.save(aSave())).toEqual({ saved: true, revision: storedFrom(aSave()), behind: true });
    hubspot.answerForItself();
    expect(await store.findNewest()).toEqual(storedFrom(aSave()));
  });
});

describe('createCustomObjectSettingsStore() throws HubSpotError', () => {
  test.each([
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [401, 'unauthorized'],
  ])('from every call that is answered with %d', async (status, code) => {
    await saveFirst(1);
    hubspot.answerWith(/./, status);
    const calls = [store.load(), store.save(aSave(changes[1])), store.list(), store.read(1)];
    for (const outcome of await Promise.allSettled(calls))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code } });
  });

  test('that says the object is missing only when it is', async () => {
    const other = await openTestHubSpot();
    const missing = await createCustomObjectSettingsStore(other.client())
      .load()
      .catch(isWithoutSettingsObject);
    await other.close();
    expect(missing).toBe(true);
    const forbidden = createCustomObjectSettingsStore(clientOf(hubspot.appToken));
    expect(await forbidden.load().catch(isWithoutSettingsObject)).toBe(true);
    for (const status of [400, 429, 500]) {
      hubspot.answerWith(/./, status);
      expect(await store.load().catch(isWithoutSettingsObject)).toBe(false);
    }
  });
});
