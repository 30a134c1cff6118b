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
  test('name() gives a contact a role, in three calls, and read() finds it in one', async () => {
    const { dealId, ada } = await aDealOf(2);
    const store = storeOf();
    expect(await store.name(dealId, 'champion', ada)).toEqual({
      done: true,
      people: [named('champion', ada)],
    });
    expect(hubspot.sent).toHaveLength(3);
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
    expect(hubspot.sent).toHaveLength(4);
    expect(await store.read(dealId)).toEqual([named('champion', bo)]);
    expect(await labelsOf(dealId)).toEqual({ [ada]: [null], [bo]: [null, 'Champion'] });
  });

  test('name() of nobody takes the role from everybody', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Champion');
    await giveLabel(dealId, bo, 'Champion');
    const store = storeOf();
    expect(await store.read(dealId)).toHaveLength(2);
    expect(await store.name(dealId, 'champion', null)).toEqual({ done: true, people: [] });
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
    expect(await store.name(dealId, 'economic_buyer', null)).toEqual({ done: true, people: left });
    expect(await store.read(dealId)).toEqual(left);
  });

  test('name() makes a contact one of the deal when it was none', async () => {
    const { dealId } = await aDealOf(0);
    const stranger = await aRecord('contacts');
    await storeOf().name(dealId, 'champion', stranger);
    expect(await labelsOf(dealId)).toEqual({ [stranger]: [null, 'Champion'] });
  });

  test('name() writes nothing when it is so already', async () => {
    const { dealId, ada } = await aDealOf(1);
    const store = storeOf();
    await store.name(dealId, 'champion', ada);
    hubspot.sent.length = 0;
    expect(await store.name(dealId, 'champion', ada)).toMatchObject({ people: [named('champion', ada)] });
    expect(hubspot.sent).toHaveLength(2);
  });

  test('read() leaves out a contact that was deleted', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Champion');
    await giveLabel(dealId, bo, 'Champion');
    await hubspot.call('DELETE', `/crm/v3/objects/contacts/${ada}`);
    expect(await storeOf().read(dealId)).toEqual([named('champion', bo)]);
  });

  test('name() of a contact that was deleted is refused, and who had the role keeps it', async () => {
    const { dealId, ada, bo } = await aDealOf(2);
    await giveLabel(dealId, ada, 'Champion');
    await hubspot.call('DELETE', `/crm/v3/objects/contacts/${bo}`);
    const store = storeOf();
    await expect(store.name(dealId, 'champion', bo)).rejects.toMatchObject({ code: 'validation' });
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
    const expected = recognised ? { done: true, people } : { done: false, missingLabel: 'Champion' };
    expect(await storeOf().name(dealId, 'champion', ada)).toEqual(expected);
    expect(await storeOf().read(dealId)).toEqual(people);
    await hubspot.call('PUT', labelPath, { associationTypeId, label: 'Champion' });
  });
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
      { status: 207, body: { results: [], errors: [{ category: 'OBJECT_NOT_FOUND', message: 'none' }] } },
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
