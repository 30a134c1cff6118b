import fc from 'fast-check';
import { openAccount, type TestAccount } from './an-account';
import { textLike } from './matchers';

const FUZZED = Number(process.env['FUZZ_RUNS'] ?? 1500);

let account: TestAccount;
let deal: string;
beforeAll(async () => {
  account = await openAccount();
  deal = await account.create('deals', { dealname: 'A deal' });
  await account.create('contacts', { email: 'a@example.com' });
});
afterAll(() => account.hubspot.close());

const names = ['dealname', 'amount', 'dealstage', 'pipeline', 'closedate', 'hubspot_owner_id', 'hs_priority'];
const aName = fc.oneof(fc.constantFrom(...names), fc.string(), fc.constantFrom('__proto__', 'toString'));
const aValue = fc.oneof(
  fc.string(),
  fc.double(),
  fc.constantFrom(
    '',
    ';',
    ';;a',
    '-',
    '1e999',
    '1e-999',
    'NaN',
    '2026-13-45',
    '-62135596800000',
    '999999999999999999',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const properties = fc.dictionary(aName, aValue, { maxKeys: 4, noNullPrototype: true });
const anId = fc.oneof(fc.constantFrom('1', '20000000001', ''), fc.string(), fc.integer(), fc.jsonValue());
const types = fc.array(
  fc.record({
    associationCategory: fc.constantFrom('HUBSPOT_DEFINED', 'USER_DEFINED', 'x'),
    associationTypeId: fc.oneof(fc.constantFrom(3, 4, 5), fc.integer(), fc.string()),
  }),
  { maxLength: 2 },
);
const filters = fc.array(
  fc.record(
    {
      propertyName: fc.oneof(aName, fc.constantFrom('associations.contact', 'associations.')),
      operator: fc.constantFrom('EQ', 'NEQ', 'LT', 'BETWEEN', 'IN', 'HAS_PROPERTY', 'CONTAINS_TOKEN', 'x'),
      value: aValue,
      highValue: aValue,
      values: fc.array(aValue, { maxLength: 3 }),
    },
    { requiredKeys: ['propertyName', 'operator'] },
  ),
  { maxLength: 3 },
);
const inputs = (input: fc.Arbitrary<unknown>) =>
  fc.record({ inputs: fc.oneof(fc.array(input, { maxLength: 4 }), fc.jsonValue()) });
const pair = { from: fc.record({ id: anId }), to: fc.record({ id: anId }), types };
const options = fc.array(
  fc.record({ label: aValue, value: aValue, displayOrder: aValue }, { requiredKeys: [] }),
);
const definition = fc.record(
  {
    name: aName,
    label: aValue,
    groupName: fc.constantFrom('dealinformation', 'x'),
    type: fc.constantFrom('string', 'number', 'bool', 'enumeration', 'date', 'datetime'),
    fieldType: fc.constantFrom('text', 'number', 'select', 'checkbox', 'booleancheckbox', 'date'),
    options,
    displayOrder: aValue,
    hasUniqueValue: aValue,
  },
  { requiredKeys: [] },
);
const stage = fc.record({
  label: aValue,
  displayOrder: aValue,
  metadata: fc.dictionary(fc.string(), aValue),
});

/** Of each route that takes a body, bodies that are nearly right. */
const bodies: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'POST /crm/v3/objects/deals': fc.record({ properties, associations: fc.array(fc.record(pair)) }),
  'PATCH /crm/v3/objects/deals/:deal': fc.record({ properties }),
  'POST /crm/v3/objects/deals/batch/create': inputs(fc.record({ properties, objectWriteTraceId: anId })),
  'POST /crm/v3/objects/contacts/batch/create': inputs(fc.record({ properties })),
  'POST /crm/v3/objects/deals/batch/update': inputs(fc.record({ id: anId, properties, idProperty: aName })),
  'POST /crm/v3/objects/contacts/batch/upsert': inputs(
    fc.record({ id: anId, properties, idProperty: fc.constantFrom('email', 'x') }),
  ),
  'POST /crm/v3/objects/deals/batch/read': inputs(fc.record({ id: anId })),
  'POST /crm/v3/objects/deals/batch/archive': inputs(fc.record({ id: anId })),
  'POST /crm/v3/objects/deals/search': fc.record(
    {
      filterGroups: fc.array(fc.record({ filters }), { maxLength: 3 }),
      sorts: fc.array(fc.oneof(aName, fc.record({ propertyName: aName, direction: aValue }))),
      query: aValue,
      limit: aValue,
      after: aValue,
    },
    { requiredKeys: [] },
  ),
  'POST /crm/v3/properties/deals': definition,
  'POST /crm/v3/properties/deals/batch/create': inputs(definition),
  'PATCH /crm/v3/properties/deals/dealtype': definition,
  'POST /crm/v3/properties/deals/groups': fc.record({ name: aName, label: aValue, displayOrder: aValue }),
  'POST /crm/v3/pipelines/deals': fc.record({ label: aValue, displayOrder: aValue, stages: fc.array(stage) }),
  'POST /crm/v3/pipelines/deals/default/stages': stage,
  'POST /crm/v4/associations/deals/contacts/batch/create': inputs(fc.record(pair)),
  'POST /crm/v4/associations/deals/contacts/batch/labels/archive': inputs(fc.record(pair)),
  'POST /crm/v4/associations/deals/contacts/batch/associate/default': inputs(
    fc.record({ from: pair.from, to: pair.to }),
  ),
  'POST /crm/v4/associations/deals/contacts/batch/archive': inputs(
    fc.record({ from: pair.from, to: fc.array(pair.to) }),
  ),
  'POST /crm/v4/associations/deals/contacts/batch/read': inputs(fc.record({ id: anId, after: aValue })),
  'POST /crm/v4/associations/deals/contacts/labels': fc.record({ name: aName, label: aValue }),
  'PUT /crm/v4/objects/deals/:deal/associations/contacts/1': types,
  'POST /crm-object-schemas/v3/schemas': fc.record({
    name: aName,
    labels: fc.record({ singular: aValue, plural: aValue }),
    requiredProperties: fc.array(aName),
    properties: fc.array(definition, { maxLength: 2 }),
    associatedObjects: fc.array(fc.oneof(fc.constantFrom('CONTACT', '0-3'), fc.string())),
  }),
  'POST /oauth/v2/private-apps/get/access-token-info': fc.record({ tokenKey: aValue }),
};
const texts = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom('', '{', '[]', 'null', '0', '{"inputs":null}'),
);

const calls = fc.constantFrom(...Object.keys(bodies)).chain((route) =>
  fc.record({
    route: fc.constant(route),
    body: fc.oneof(
      { weight: 4, arbitrary: (bodies[route] ?? texts).map((body) => JSON.stringify(body)) },
      { weight: 1, arbitrary: texts },
    ),
    token: fc.constantFrom('app', 'rita', 'setup'),
  }),
);

test('no body of any route is too strange to be answered in words', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(performance, 'now').mockImplementation(() => Date.now() * 1000);
  await fc.assert(
    fc.asyncProperty(calls, async ({ route, body, token }) => {
      const [method = '', path = ''] = route.replace(':deal', deal).split(' ');
      const answer = await account.call(method, path, body, { token });
      expect(answer.status).toBeLessThan(500);
      if (answer.status >= 400)
        expect(answer.body).toMatchObject({ status: 'error', message: textLike(/./) });
    }),
    { numRuns: FUZZED },
  );
  jest.restoreAllMocks();
}, 600_000);

const paths = fc.constantFrom(
  ...['/crm/v3/objects/deals/', '/crm/v3/objects/', '/crm/v3/properties/deals/', '/crm/v3/owners/', '/crm/'],
  ...['/crm/v3/pipelines/deals/', '/crm/v4/objects/deals/', '/crm-object-schemas/v3/schemas/'],
  '/crm/v3/objects/deals?',
);

const rests = fc.oneof(
  fc.string().map((text) => encodeURI(text)),
  fc.constantFrom('%', '%zz', '%00', '%E0%A4%A', '..%2f..', 'limit=%&after=%zz'),
);

test('no path is too strange to be answered in words', async () => {
  await fc.assert(
    fc.asyncProperty(paths, rests, fc.constantFrom('GET', 'PUT', 'DELETE'), async (path, rest, method) => {
      const answer = await account.call(method, `${path}${rest}`);
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: FUZZED / 3 },
  );
}, 600_000);
