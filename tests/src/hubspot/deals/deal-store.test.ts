import { createDealStore, createHubSpotClient } from '../../../../src/hubspot';
import { z } from 'zod';
import { fakeHttpServer } from '../client/fake-http-server';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

let hubspot: TestHubSpot;
beforeAll(async () => {
  hubspot = await openTestHubSpot();
  const property = { groupName: 'dealinformation', type: 'string', fieldType: 'text' };
  for (const name of ['qual_note', 'qual_other']) {
    await hubspot.call('POST', '/crm/v3/properties/deals', { ...property, name, label: name });
  }
});
afterAll(() => hubspot.close());
beforeEach(() => {
  hubspot.sent.length = 0;
});

const storeOf = () => createDealStore(hubspot.client());
async function aDeal(properties: Record<string, string> = {}): Promise<string> {
  const created = await hubspot.call('POST', '/crm/v3/objects/deals', {
    properties: { dealname: 'A', ...properties },
  });
  return z.object({ id: z.string() }).parse(created).id;
}

test('read() answers values and history in one call', async () => {
  const dealId = await aDeal({ qual_note: 'first' });
  const store = storeOf();
  await store.write(dealId, { qual_note: 'second' });
  hubspot.sent.length = 0;
  const deal = await store.read({
    dealId,
    properties: ['dealname', 'qual_other', 'no_such'],
    historyOf: ['qual_note'],
  });
  expect(hubspot.sent).toHaveLength(1);
  expect(deal?.id).toBe(dealId);
  expect(deal?.properties).toMatchObject({ dealname: 'A', qual_other: null, qual_note: 'second' });
  expect(deal?.properties).not.toHaveProperty('no_such');
  expect(Object.keys(deal?.history ?? {})).toEqual(['qual_note']);
  const [newest, oldest, ...older] = deal?.history['qual_note'] ?? [];
  expect([newest?.value, oldest?.value, older.length]).toEqual(['second', 'first', 0]);
  expect(newest?.byIntegration).toBe(true);
  expect(newest?.at.getTime()).toBeGreaterThanOrEqual(oldest?.at.getTime() ?? Infinity);
});

test('read() tells an edit on the page from one through the API', async () => {
  const dealId = await aDeal();
  const session = await hubspot.call('GET', '/workbench/session');
  const [user] = z
    .object({ users: z.array(z.object({ id: z.number(), token: z.string() })) })
    .parse(session).users;
  await fetch(`${hubspot.origin}/crm/v3/objects/deals/${dealId}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${user?.token ?? ''}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { qual_note: 'by hand' } }),
  });
  const deal = await storeOf().read({ dealId, properties: [], historyOf: ['qual_note'] });
  expect(deal?.history['qual_note']).toHaveLength(1);
  expect(deal?.history['qual_note']?.[0]).toMatchObject({
    value: 'by hand',
    byIntegration: false,
    userId: String(user?.id),
  });
});

describe('read() of a history', () => {
  const read = async (propertiesWithHistory: unknown) => {
    const results = [{ id: '1', properties: { qual_note: 'b' }, propertiesWithHistory }];
    const server = await fakeHttpServer([{ status: 200, body: { results } }]);
    const store = createDealStore(createHubSpotClient({ token: 'x', origin: server.origin }));
    const deal = await store.read({ dealId: '1', properties: [], historyOf: ['qual_note'] });
    await server.close();
    return deal?.history['qual_note'];
  };
  const version = (about: object) => ({
    value: 'a',
    timestamp: '2026-11-20T09:00:00Z',
    sourceType: 'CRM_UI',
    ...about,
  });

  test('in any order puts the newest first', async () => {
    const days = ['02', '20', '11'].map((day) =>
      version({ value: day, timestamp: `2026-11-${day}T09:00:00Z` }),
    );
    expect((await read({ qual_note: days }))?.map(({ value }) => value)).toEqual(['20', '11', '02']);
  });

  test.each([
    ['that HubSpot left out', undefined],
    ['of a deal without any', null],
    ['of other properties only', {}],
  ])('%s gives none', async (_name, answered) => {
    expect(await read(answered)).toBeUndefined();
  });

  test.each([
    ['the user that HubSpot names', { updatedByUserId: 7 }, { byIntegration: false, userId: '7' }],
    ['the user in the source', { sourceId: 'userId:8' }, { byIntegration: false, userId: '8' }],
    ['nobody', { sourceId: 'BulkEdit' }, { byIntegration: false, userId: null }],
    [
      'nobody for an app, though HubSpot names the user who installed it',
      { sourceType: 'INTEGRATION', updatedByUserId: 7 },
      { byIntegration: true, userId: null },
    ],
    ['an empty value for a cleared one', { value: null }, { value: '' }],
  ])('gives %s', async (_name, about, expected) => {
    expect(await read({ qual_note: [version(about)] })).toMatchObject([expected]);
  });
});

test.each(['999999999', 'abc', '', '../1'])('read() answers null for deal "%s"', async (dealId) => {
  expect(await storeOf().read({ dealId, properties: ['dealname'], historyOf: ['qual_note'] })).toBeNull();
});

test('read() answers null for an archived deal', async () => {
  const dealId = await aDeal();
  await hubspot.call('DELETE', `/crm/v3/objects/deals/${dealId}`);
  expect(await storeOf().read({ dealId, properties: ['dealname'], historyOf: [] })).toBeNull();
});

test('read() takes more property names than a URL holds', async () => {
  const dealId = await aDeal();
  const names = Array.from({ length: 600 }, (_, index) => `qual_a_rather_long_property_name_${index}`);
  expect(await storeOf().read({ dealId, properties: [...names, 'dealname'], historyOf: [] })).toMatchObject({
    id: dealId,
  });
});

test('write() stores in one call, and what it is given', async () => {
  const dealId = await aDeal();
  const text = 'Åsa: "<b>ja</b>" 🎯\nline two';
  await storeOf().write(dealId, { qual_note: text });
  expect(hubspot.sent).toHaveLength(1);
  const deal = await storeOf().read({ dealId, properties: ['qual_note'], historyOf: [] });
  expect(deal?.properties['qual_note']).toBe(text);
});

test.each([
  ['a property that is not ours', { qual_note: 'x', amount: '1' }, 'amount'],
  ['nothing', {}, 'no property'],
])('write() refuses %s before calling', async (_, properties, words) => {
  await expect(storeOf().write('1', properties)).rejects.toThrow(words);
  expect(hubspot.sent).toEqual([]);
});

test('write() names a property that is not provisioned', async () => {
  const writing = storeOf().write(await aDeal(), { qual_unknown: 'x' });
  await expect(writing).rejects.toMatchObject({
    code: 'property-missing',
    missingProperties: ['qual_unknown'],
  });
});

test('write() says when the deal is gone', async () => {
  await expect(storeOf().write('999999999', { qual_note: 'x' })).rejects.toMatchObject({ code: 'not-found' });
});
