import { z } from 'zod';
import { roles, roleLabels, type Role } from '../../../../src/frameworks';
import { createHubSpotClient, createLabels, createPeopleStore } from '../../../../src/hubspot';
import { fakeHttpServer } from '../client/fake-http-server';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const labels = roles.map((role) => ({ name: `plumbline_${role}`, label: roleLabels[role].en }));
const labelPath = '/crm/v4/associations/deals/contacts/labels';
const recordSchema = z.object({ id: z.string() });

let hubspot: TestHubSpot;
beforeAll(async () => {
  hubspot = await openTestHubSpot(['crm.objects.deals.read', 'crm.objects.deals.write']);
  expect(await createLabels(clientOf(), labels)).toMatchObject({ stopped: null });
  await hubspot.call('POST', labelPath, { name: 'their_lawyer', label: 'Lawyer' });
});
afterAll(() => hubspot.close());
beforeEach(() => {
  hubspot.sent.length = 0;
});

const clientOf = (token?: string) => hubspot.client(token);
const storeOf = () => createPeopleStore(clientOf());

async function aRecord(type: 'deals' | 'contacts'): Promise<string> {
  const properties = type === 'deals' ? { dealname: 'A' } : { lastname: 'B' };
  return recordSchema.parse(await hubspot.call('POST', `/crm/v3/objects/${type}`, { properties })).id;
}

/** A deal with contacts that have no role. */
async function aDealOf(count: number) {
  const dealId = await aRecord('deals');
  const contacts = await Promise.all(Array.from({ length: count }, () => aRecord('contacts')));
  for (const contact of contacts) {
    await hubspot.call('PUT', `/crm/v4/objects/deals/${dealId}/associations/default/contacts/${contact}`);
  }
  const [ada = '', bo = ''] = contacts;
  return { dealId, ada, bo };
}

const labelsSchema = z.object({
  results: z.array(z.object({ category: z.string(), typeId: z.number(), label: z.string().nullable() })),
});
async function typeOf(label: string): Promise<number> {
  const { results } = labelsSchema.parse(await hubspot.call('GET', labelPath));
  const found = results.find((each) => each.label === label);
  if (found === undefined) throw new Error(`There is no label "${label}".`);
  return found.typeId;
}
async function giveLabel(dealId: string, contactId: string, label: string): Promise<void> {
  const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: await typeOf(label) }];
  await hubspot.call('PUT', `/crm/v4/objects/deals/${dealId}/associations/contacts/${contactId}`, types);
}
const associatedSchema = z.object({
  results: z.array(
    z.object({
      toObjectId: z.coerce.string(),
      associationTypes: z.array(z.object({ label: z.string().nullable() })),
    }),
  ),
});
/** The labels of every contact of a deal, as HubSpot itself answers them; the unlabelled association is null. */
async function labelsOf(dealId: string): Promise<Record<string, (string | null)[]>> {
  const answer = await hubspot.call('GET', `/crm/v4/objects/deals/${dealId}/associations/contacts`);
  const { results } = associatedSchema.parse(answer);
  return Object.fromEntries(
    results.map(({ toObjectId, associationTypes }) => [
      toObjectId,
      associationTypes.map(({ label }) => label).toSorted((a, b) => (a ?? '').localeCompare(b ?? '')),
    ]),
  );
}
const named = (role: Role, contactId: string) => ({ role, contactId });

describe('createPeopleStore()', () => {
  test('name() gives a contact a role and sees that it is there, in four calls, and read() finds it in one', async () => {
    const { dealId, ada } = await aDealOf(2);
    const store = storeOf();
    expect(await store.name(dealId, 'champion', ada)).toEqual({
      kind: 'named',
      people: [named('champion', ada)],
    });
    expect(hubspot.sent).toHaveLength(4);
    hubspot.sent.length = 0;
    expect(await store.read(dealId)).toEqual([named('champion', ada)]);
    expect(hubspot.sent).toHaveLength(1);
  });

  test('name() takes the role from who had it, who stays a contact of the deal', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    const store = storeOf();
    await store.name(dealId, 'champion', ada);
    hubspot.sent.length = 0;
    expect(await store.name(dealId, 'champion', bo)).toMatchObject({ people: [named('champion', bo)] });
    expect(hubspot.sent).toHaveLength(6);
    expect(await store.read(dealId)).toEqual([named('champion', bo)]);
    expect(await labelsOf(dealId)).toEqual({ [ada]: [null], [bo]: [null, 'Champion'] });
  });

  test('name() of nobody takes the role from everybody', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Champion');
    await giveLabel(dealId, bo, 'Champion');
    const store = storeOf();
    expect(await store.read(dealId)).toHaveLength(2);
    expect(await store.name(dealId, 'champion', null)).toEqual({ kind: 'named', people: [] });
    expect(await store.read(dealId)).toEqual([]);
    expect(await labelsOf(dealId)).toEqual({ [ada]: [null], [bo]: [null] });
  });

  test('name() leaves the other labels of a contact alone, ours and theirs', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Lawyer');
    const store = storeOf();
    await store.name(dealId, 'economic_buyer', ada);
    await store.name(dealId, 'champion', ada);
    await store.name(dealId, 'champion', bo);
    expect(await labelsOf(dealId)).toEqual({
      [ada]: [null, 'Economic buyer', 'Lawyer'],
      [bo]: [null, 'Champion'],
    });
    const people = await store.read(dealId);
    expect(people).toHaveLength(2);
    expect(people).toEqual(expect.arrayContaining([named('economic_buyer', ada), named('champion', bo)]));
  });

  test('name() gives one contact two roles, and takes one of them', async () => {
    const { dealId, ada } = await aDealOf(1);
    const store = storeOf();
    await store.name(dealId, 'economic_buyer', ada);
    await store.name(dealId, 'champion', ada);
    expect(await labelsOf(dealId)).toEqual({ [ada]: [null, 'Champion', 'Economic buyer'] });
    const left = [named('champion', ada)];
    expect(await store.name(dealId, 'economic_buyer', null)).toEqual({ kind: 'named', people: left });
    expect(await store.read(dealId)).toEqual(left);
  });

  test('name() names nobody who is no contact of the deal, and who had the role keeps it', async () => {
    const { dealId, ada } = await aDealOf(1);
    await giveLabel(dealId, ada, 'Champion');
    const stranger = await aRecord('contacts');
    expect(await storeOf().name(dealId, 'champion', stranger)).toEqual({ kind: 'not-a-contact-of-the-deal' });
    expect(await labelsOf(dealId)).toEqual({ [ada]: [null, 'Champion'] });
  });

  describe('name() takes the role from nobody before another is seen to have it:', () => {
    afterEach(() => hubspot.answerForItself());
    const refusal = {
      status: 'error',
      category: 'VALIDATION_ERROR',
      subCategory: 'crm.associations.INVALID_IDENTIFIER',
      message: '5 is not a valid ID',
    };
    test.each<[string, RegExp, number, object | null]>([
      [
        'HubSpot answers 207 and refuses',
        /batch\/create$/,
        207,
        { results: [], numErrors: 1, errors: [refusal] },
      ],
      ['HubSpot answers 200 and did nothing', /batch\/create$/, 200, { results: [] }],
      ['HubSpot answers 204 and did nothing', /batch\/create$/, 204, null],
    ])('%s', async (_name, call, status, body) => {
      const { dealId, ada, bo } = await aDealOf(2);
      await giveLabel(dealId, ada, 'Champion');
      hubspot.intercept = async ({ url }, send) =>
        call.test(url) ? new Response(body === null ? null : JSON.stringify(body), { status }) : send();
      expect(await storeOf().name(dealId, 'champion', bo)).toMatchObject({ kind: 'not-done' });
      expect(await storeOf().read(dealId)).toEqual([named('champion', ada)]);
      expect(hubspot.sent.filter((call) => call.endsWith('labels/archive'))).toEqual([]);
    });

    test('and does not say that nobody has it where HubSpot left it', async () => {
      const { dealId, ada } = await aDealOf(1);
      await giveLabel(dealId, ada, 'Champion');
      hubspot.intercept = async ({ url }, send) =>
        url.endsWith('labels/archive') ? new Response(null, { status: 204 }) : send();
      expect(await storeOf().name(dealId, 'champion', null)).toMatchObject({ kind: 'not-done' });
    });
  });

  test('name() writes nothing when it is so already', async () => {
    const { dealId, ada } = await aDealOf(1);
    const store = storeOf();
    await store.name(dealId, 'champion', ada);
    hubspot.sent.length = 0;
    expect(await store.name(dealId, 'champion', ada)).toMatchObject({ people: [named('champion', ada)] });
    expect(hubspot.sent).toHaveLength(2);
  });

  test('read() finds the person who is the last of more contacts than HubSpot gives at once', async () => {
    const dealId = await aRecord('deals');
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 4 }];
    const contact = { properties: { lastname: 'B' }, associations: [{ to: { id: dealId }, types }] };
    const inputs = Array.from({ length: 100 }, () => contact);
    for (let made = 0; made < 1_000; made += 100)
      await hubspot.call('POST', '/crm/v3/objects/contacts/batch/create', { inputs });
    const { id: last } = recordSchema.parse(await hubspot.call('POST', '/crm/v3/objects/contacts', contact));
    await giveLabel(dealId, last, 'Champion');
    expect(await storeOf().read(dealId)).toEqual([named('champion', last)]);
    expect(hubspot.sent).toHaveLength(2);
  });

  test('read() leaves out a contact that was deleted', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Champion');
    await giveLabel(dealId, bo, 'Champion');
    await hubspot.call('DELETE', `/crm/v3/objects/contacts/${ada}`);
    expect(await storeOf().read(dealId)).toEqual([named('champion', bo)]);
  });

  test('name() of a contact that was deleted names nobody, and who had the role keeps it', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Champion');
    await hubspot.call('DELETE', `/crm/v3/objects/contacts/${bo}`);
    const store = storeOf();
    expect(await store.name(dealId, 'champion', bo)).toEqual({ kind: 'not-a-contact-of-the-deal' });
    expect(await store.read(dealId)).toEqual([named('champion', ada)]);
  });

  test.each(['deal without contacts', 'deal that does not exist'])(
    'read() finds nobody on a %s',
    async (which) => {
      const dealId = which.endsWith('contacts') ? await aRecord('deals') : '999999999';
      expect(await storeOf().read(dealId)).toEqual([]);
    },
  );

  test('read() is refused without the scope for contacts, and says which', async () => {
    const store = createPeopleStore(clientOf(hubspot.appToken));
    await expect(store.read(await aRecord('deals'))).rejects.toMatchObject({
      code: 'missing-scope',
      requiredScopes: ['crm.objects.contacts.read'],
    });
  });
});

describe('createPeopleStore() in an account whose labels', () => {
  test.each([
    ['were written in another case by an admin', 'CHAMPION', true],
    ['were renamed', 'Our friend', false],
  ])('%s', async (_name, label, recognised) => {
    const associationTypeId = await typeOf('Champion');
    await hubspot.call('PUT', labelPath, { associationTypeId, label });
    const { dealId, ada } = await aDealOf(1);
    const people = recognised ? [named('champion', ada)] : [];
    const expected = recognised ? { kind: 'named', people } : { kind: 'label-missing', label: 'Champion' };
    expect(await storeOf().name(dealId, 'champion', ada)).toEqual(expected);
    expect(await storeOf().read(dealId)).toEqual(people);
    await hubspot.call('PUT', labelPath, { associationTypeId, label: 'Champion' });
  });
});

const noContacts = (fromObjectId?: readonly (string | number)[]) => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
  message: 'No contact is associated with deal 1.',
  ...(fromObjectId === undefined ? {} : { context: { fromObjectId } }),
});

describe('createPeopleStore() reads', () => {
  const types = [
    { category: 'HUBSPOT_DEFINED', typeId: 3, label: null },
    { category: 'USER_DEFINED', typeId: 28, label: 'Champion' },
  ];
  test.each([
    [
      'ids that HubSpot writes as numbers',
      {
        status: 200,
        body: { results: [{ from: { id: 1 }, to: [{ toObjectId: 41906283701, associationTypes: types }] }] },
      },
      [named('champion', '41906283701')],
    ],
    [
      'that a deal has no contacts, which HubSpot answers as an error in a success',
      { status: 207, body: { results: [], errors: [noContacts(['1'])] } },
      [],
    ],
    [
      'the same, of a deal that HubSpot names by a number',
      { status: 207, body: { results: [], errors: [noContacts([1])] } },
      [],
    ],
    [
      'the same, of the only deal that was asked for',
      { status: 207, body: { results: [], errors: [noContacts()] } },
      [],
    ],
  ])('%s', async (_name, answer, people) => {
    const server = await fakeHttpServer([answer]);
    const store = createPeopleStore(createHubSpotClient({ token: 'x', origin: server.origin }));
    const read = await store.read('1');
    // Before the check: a server left open would keep the whole run from ending.
    await server.close();
    expect(read).toEqual(people);
  });
});

describe('createPeopleStore() takes for a failed read, and never for nobody,', () => {
  const one = { from: { id: '1' }, to: [] };
  test.each<[string, object]>([
    ['an error of another kind', { results: [one], errors: [{ category: 'INTERNAL_ERROR', message: 'no' }] }],
    [
      'a deal that is not found',
      { results: [one], errors: [{ ...noContacts(['2']), subCategory: 'other' }] },
    ],
    ['a deal that HubSpot says nothing about', { results: [one] }],
    ['an error that may be about another deal', { results: [one], errors: [noContacts()] }],
    ['nothing at all', { results: [] }],
  ])('%s', async (_name, body) => {
    const server = await fakeHttpServer([{ status: 207, body }]);
    const store = createPeopleStore(createHubSpotClient({ token: 'x', origin: server.origin }));
    const read = await store.readMany(['1', '2']).catch((error: unknown) => error);
    await server.close();
    expect(read).toMatchObject({ name: 'HubSpotError', code: 'unavailable' });
  });
});
