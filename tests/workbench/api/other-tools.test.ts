import { accountOfEachTest, createDeal, PORTAL_ID, RITA } from './an-account';
import { listWith } from './matchers';

// What other tools send and HubSpot takes; the app itself is held to what HubSpot documents.
const account = accountOfEachTest();
const deals = '/crm/v3/objects/deals';

const property = {
  name: 'note',
  label: 'Note',
  groupName: 'dealinformation',
  type: 'string',
  fieldType: 'text',
};

const leniently: readonly [string, string, string, object, number][] = [
  ['a page size that is a text', 'POST', `${deals}/search`, { limit: '5' }, 200],
  ['a field nobody knows beside sorts', 'POST', `${deals}/search`, { sorts: ['amount'], sortBy: 'x' }, 200],
  [
    'a field nobody knows in a sort',
    'POST',
    `${deals}/search`,
    { sorts: [{ propertyName: 'amount', direction: 'DESCENDING', type: 'x' }] },
    200,
  ],
  [
    'a field nobody knows in a filter',
    'POST',
    `${deals}/search`,
    { filterGroups: [{ filters: [{ propertyName: 'amount', operator: 'HAS_PROPERTY', type: 'x' }] }] },
    200,
  ],
  ['a field nobody knows beside properties', 'POST', deals, { properties: {}, extra: 1 }, 201],
  ['a name in a change of a property', 'PATCH', '/crm/v3/properties/deals/note', { ...property }, 200],
  [
    'idProperty in a creation',
    'POST',
    `${deals}/batch/create`,
    { inputs: [{ idProperty: null, properties: {} }] },
    201,
  ],
  [
    'truth values and numbers that are texts',
    'POST',
    '/crm/v3/properties/deals',
    { ...property, name: 'other', hidden: 'true', displayOrder: '3' },
    201,
  ],
];

describe.each(leniently)('%s', (_name, method, path, body, status) => {
  beforeEach(() => account.ok('POST', '/crm/v3/properties/deals', property));

  test('is taken from another tool', async () => {
    const answer = await account.call(method, path, body, { token: 'rita' });
    expect([answer.status, answer.body]).toEqual([status, answer.body]);
  });

  test("is refused to the app's own token", async () => {
    expect(await account.status(method, path, body, { token: 'app' })).toBe(400);
  });
});

test.each([
  ['a value that is an object', deals, { properties: { amount: {} } }],
  ['a text where a list belongs', `${deals}/search`, { sorts: 'amount' }],
  ['a page size that is no number', `${deals}/search`, { limit: 'many' }],
  ['nothing', deals, {}],
  ['a list', deals, []],
  ['a number', deals, 5],
  ['null', deals, null],
])('%s is refused to everybody', async (_name, path, body) => {
  for (const token of ['app', 'rita', 'setup'])
    expect(await account.status('POST', path, body, { token })).toBe(400);
});

describe('access-token-info', () => {
  const path = '/oauth/v2/private-apps/get/access-token-info';
  const info = (tokenKey: string) => account.call('POST', path, { tokenKey }, { token: null });

  test('tells whose a token is and what it may do, to whoever has it', async () => {
    expect(await info('rita')).toMatchObject({
      status: 200,
      body: {
        hubId: PORTAL_ID,
        userId: RITA,
        scopes: listWith(['oauth', 'crm.objects.deals.read', 'crm.objects.owners.read']),
      },
    });
    expect((await info('reader')).body).toMatchObject({ scopes: ['crm.objects.deals.read'] });
  });

  test('of a token that nobody has is 401', async () => {
    expect((await info('other')).status).toBe(401);
  });
});

test.each(['/crm/v3/limits/records', '/crm/limits/2026-09/records'])(
  '%s counts the records of each object type, without archived ones',
  async (path) => {
    const [, second] = [await createDeal(account), await createDeal(account)];
    await account.ok('DELETE', `${deals}/${second}`);
    const limits = await account.get(path);
    expect(limits).toMatchObject({
      hubspotDefinedObjectTypes: listWith([
        {
          objectTypeId: '0-3',
          singularLabel: 'Deal',
          pluralLabel: 'Deals',
          limit: 15_000_000,
          percentage: (1 / 15_000_000) * 100,
          usage: 1,
        },
      ]),
      customObjectTypes: { byObjectType: [], overallUsage: 0, overallPercentage: 0 },
    });
  },
);
