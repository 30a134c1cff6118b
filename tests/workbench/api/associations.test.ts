import { textLike } from './matchers';
import { accountOfEachTest, createDeal } from './an-account';

const account = accountOfEachTest();
let deal: string;
let contact: string;
let company: string;
beforeEach(async () => {
  deal = await createDeal(account);
  contact = await account.create('contacts', { email: 'a@example.com' });
  company = await account.create('companies', { name: 'Acme' });
});

const contactsOf = async () =>
  (await account.get(`/crm/v4/objects/deals/${deal}/associations/contacts`)).results;
const contactCount = async () =>
  (await account.get(`/crm/v3/objects/deals/${deal}?properties=num_associated_contacts`)).properties
    .num_associated_contacts;

describe('an association', () => {
  test("by default holds both ways and counts a deal's contacts", async () => {
    const made = await account.ok(
      'PUT',
      `/crm/v4/objects/deals/${deal}/associations/default/contacts/${contact}`,
    );
    expect(made).toMatchObject({
      status: 'COMPLETE',
      results: [
        {
          from: { id: deal },
          to: { id: contact },
          associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 },
        },
        { associationSpec: { associationTypeId: 4 } },
      ],
    });
    expect(await contactsOf()).toEqual([
      {
        toObjectId: Number(contact),
        associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 3, label: null }],
      },
    ]);
    expect(
      (await account.get(`/crm/v4/objects/contacts/${contact}/associations/deals`)).results[0]
        ?.associationTypes[0]?.typeId,
    ).toBe(4);
    expect(await contactCount()).toBe('1');
    expect(
      await account.status('DELETE', `/crm/v4/objects/deals/${deal}/associations/contacts/${contact}`),
    ).toBe(204);
    expect(await contactsOf()).toEqual([]);
    expect(await contactCount()).toBe('0');
  });

  test('with an archived record is not shown, nor counted', async () => {
    await account.ok('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${contact}`);
    await account.ok('DELETE', `/crm/v3/objects/contacts/${contact}`);
    expect(await contactsOf()).toEqual([]);
    expect(await contactCount()).toBe('0');
    expect(await account.get(`/crm/v3/objects/deals/${deal}?associations=contacts`)).not.toHaveProperty(
      'associations',
    );
  });

  describe('of several contacts in one request', () => {
    const dealOfContact = () => ({
      to: { id: deal },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 4 }],
    });
    const createWith = async (associations: readonly object[][]) => {
      const inputs = associations.map((links, index) => {
        return { properties: { email: `c${index}@example.com` }, associations: links };
      });
      return (await account.ok('POST', '/crm/v3/objects/contacts/batch/create', { inputs })).results;
    };
    const historyOfCount = async () =>
      (await account.get(`/crm/v3/objects/deals/${deal}?propertiesWithHistory=num_associated_contacts`))
        .propertiesWithHistory['num_associated_contacts'];

    test('counts all that are created, in one write', async () => {
      await createWith([[dealOfContact()], [dealOfContact()]]);
      expect(await contactCount()).toBe('2');
      expect(await historyOfCount()).toMatchObject([{ value: '2' }, { value: '0' }]);
    });

    test('counts a contact once that is associated twice', async () => {
      await createWith([[dealOfContact(), dealOfContact()], []]);
      expect(await contactCount()).toBe('1');
    });

    test('counts none of those that are archived, in one write', async () => {
      const made = await createWith([[dealOfContact()], [dealOfContact()], [dealOfContact()]]);
      const inputs = made.map(({ id }) => ({ id }));
      await account.call('POST', '/crm/v3/objects/contacts/batch/archive', { inputs });
      expect(await contactCount()).toBe('0');
      expect(await historyOfCount()).toMatchObject([{ value: '0' }, { value: '3' }, { value: '0' }]);
    });

    test('does not take off a second time what was archived before', async () => {
      const [first] = await createWith([[dealOfContact()], [dealOfContact()]]);
      await account.ok('DELETE', `/crm/v3/objects/contacts/${first?.id}`);
      await account.ok('DELETE', `/crm/v4/objects/deals/${deal}/associations/contacts/${first?.id}`);
      expect(await contactCount()).toBe('1');
    });

    test('counts what a batch of associations adds and removes', async () => {
      const made = await createWith([[], [], []]);
      const associations = '/crm/v4/associations/deals/contacts/batch';
      const inputs = made.map(({ id }) => ({ from: { id: deal }, to: { id } }));
      await account.ok('POST', `${associations}/associate/default`, { inputs });
      expect(await contactCount()).toBe('3');
      const removed = { inputs: [{ from: { id: deal }, to: made.slice(1).map(({ id }) => ({ id })) }] };
      expect(await account.status('POST', `${associations}/archive`, removed)).toBe(204);
      expect(await contactCount()).toBe('1');
    });
  });

  test("with a first company is its primary one, and read under HubSpot's names", async () => {
    const second = await account.create('companies', { name: 'Second' });
    for (const id of [company, second])
      await account.ok('PUT', `/crm/v4/objects/deals/${deal}/associations/default/companies/${id}`);
    const { associations } = await account.get(
      `/crm/v3/objects/deals/${deal}?associations=companies,contact`,
    );
    expect(associations).toEqual({
      companies: {
        results: [
          { id: company, type: 'deal_to_company' },
          { id: company, type: 'deal_to_company_unlabeled' },
          { id: second, type: 'deal_to_company_unlabeled' },
        ],
      },
    });
  });

  test('is made with a record that is created', async () => {
    const to = (id: string, associationTypeId: number) => ({
      to: { id },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
    });
    const made = await account.ok('POST', '/crm/v3/objects/deals', {
      properties: { dealname: 'x' },
      associations: [to(contact, 3), to(company, 5)],
    });
    const read = await account.get(
      `/crm/v3/objects/deals/${made.id}?associations=contacts,companies&properties=num_associated_contacts`,
    );
    expect(read.associations['contacts']?.results).toEqual([{ id: contact, type: 'deal_to_contact' }]);
    expect(read.associations['companies']?.results).toHaveLength(2);
    expect(read.properties['num_associated_contacts']).toBe('1');
    for (const bad of [to('1', 3), to(contact, 4), to(contact, 9999)]) {
      expect(
        await account.status('POST', '/crm/v3/objects/deals', { properties: {}, associations: [bad] }),
      ).toBe(400);
    }
  });

  test("may carry labels of the account's own", async () => {
    const { results } = await account.ok('POST', '/crm/v4/associations/deals/contacts/labels', {
      name: 'champion',
      label: 'Champion',
      inverseLabel: 'Championed deal',
    });
    const typeId = results[0]?.typeId;
    expect((await account.get('/crm/v4/associations/contacts/deals/labels')).results).toContainEqual({
      category: 'USER_DEFINED',
      typeId: results[1]?.typeId,
      label: 'Championed deal',
    });
    const path = `/crm/objects/2026-09/deals/${deal}/associations/contacts/${contact}`;
    const made = await account.call('PUT', path, [
      { associationCategory: 'USER_DEFINED', associationTypeId: typeId },
    ]);
    expect(made).toMatchObject({
      status: 201,
      body: { fromObjectId: Number(deal), toObjectId: Number(contact), labels: ['Champion'] },
    });
    expect((await contactsOf())[0]?.associationTypes).toHaveLength(2);
    expect(
      await account.status('PUT', path, [
        { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: typeId },
      ]),
    ).toBe(400);
    expect(
      await account.status('PUT', '/crm/v4/associations/deals/contacts/labels', {
        associationTypeId: typeId,
        label: 'Hero',
      }),
    ).toBe(204);
    expect((await contactsOf())[0]?.associationTypes).toContainEqual({
      category: 'USER_DEFINED',
      typeId,
      label: 'Hero',
    });
    await account.ok('POST', '/crm/v4/associations/deals/contacts/batch/labels/archive', {
      inputs: [
        {
          from: { id: deal },
          to: { id: contact },
          types: [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }],
        },
      ],
    });
    expect((await contactsOf())[0]?.associationTypes).toEqual([
      { category: 'HUBSPOT_DEFINED', typeId: 3, label: null },
    ]);
    expect(await account.status('DELETE', `/crm/v4/associations/deals/contacts/labels/${typeId}`)).toBe(204);
    expect(await account.status('DELETE', '/crm/v4/associations/deals/contacts/labels/3')).toBe(404);
  });

  test("keeps its other labels when one comes or goes, and loses all with HubSpot's own unlabelled type", async () => {
    const labels = '/crm/associations/2026-09/deals/contacts/labels';
    const typeIds: number[] = [];
    for (const label of ['Champion', 'Economic buyer']) {
      const { results } = await account.ok('POST', labels, {
        name: label.toLowerCase().replace(' ', '_'),
        label,
      });
      typeIds.push(Number(results[0]?.typeId));
    }
    expect((await account.get(labels)).results).toEqual([
      { category: 'HUBSPOT_DEFINED', typeId: 3, label: null },
      { category: 'USER_DEFINED', typeId: typeIds[0], label: 'Champion' },
      { category: 'USER_DEFINED', typeId: typeIds[1], label: 'Economic buyer' },
    ]);
    const batch = '/crm/associations/2026-09/deals/contacts/batch';
    const change = (action: string, associationTypeId: number | undefined, associationCategory: string) =>
      account.call('POST', `${batch}/${action}`, {
        inputs: [
          { from: { id: deal }, to: { id: contact }, types: [{ associationCategory, associationTypeId }] },
        ],
      });
    const labelsOf = async () => {
      const { body } = await account.call('POST', `${batch}/read`, { inputs: [{ id: deal }] });
      const types = body.results[0]?.to[0]?.associationTypes ?? [];
      return types.map(({ label }) => label);
    };
    expect((await change('create', typeIds[0], 'USER_DEFINED')).status).toBe(201);
    await change('create', typeIds[1], 'USER_DEFINED');
    expect(await labelsOf()).toEqual([null, 'Champion', 'Economic buyer']);
    expect((await change('labels/archive', typeIds[0], 'USER_DEFINED')).status).toBe(204);
    expect(await labelsOf()).toEqual([null, 'Economic buyer']);
    await change('labels/archive', typeIds[1], 'USER_DEFINED');
    expect(await labelsOf()).toEqual([null]);
    await change('create', typeIds[0], 'USER_DEFINED');
    await change('labels/archive', 3, 'HUBSPOT_DEFINED');
    expect(await labelsOf()).toEqual([]);
    expect(await contactCount()).toBe('0');
  });

  test('types of the account have small ids, which no later one gets again', async () => {
    const labels = '/crm/associations/2026-09/deals/contacts/labels';
    const idsOf = async (name: string) => {
      const { results } = await account.ok('POST', labels, { name, label: name });
      return results.map(({ typeId }) => typeId);
    };
    const ids = [...(await idsOf('one')), ...(await idsOf('two'))];
    await account.ok('DELETE', `${labels}/${ids[2] ?? ''}`);
    ids.push(...(await idsOf('three')));
    expect(new Set(ids).size).toBe(6);
    expect(Math.max(...ids)).toBeLessThan(2 ** 31);
  });

  test('that a record has none of is an error in a batch, as for a record that is not there', async () => {
    const read = await account.call('POST', '/crm/associations/2026-09/deals/contacts/batch/read', {
      inputs: [{ id: deal }],
    });
    expect(read).toMatchObject({
      status: 207,
      body: {
        results: [],
        numErrors: 1,
        errors: [
          {
            category: 'OBJECT_NOT_FOUND',
            subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
            message: `No contact is associated with deal ${deal}.`,
            context: { fromObjectId: [deal], fromObjectType: ['deal'], toObjectType: ['contact'] },
          },
        ],
      },
    });
  });

  test('in batches is made, read and removed', async () => {
    const base = '/crm/associations/2026-09/deals/contacts/batch';
    const inputs = [{ from: { id: deal }, to: { id: contact } }];
    expect(await account.status('POST', `${base}/associate/default`, { inputs })).toBe(200);
    const read = await account.call('POST', `${base}/read`, { inputs: [{ id: deal }, { id: '1' }] });
    expect(read).toMatchObject({
      status: 207,
      body: {
        results: [{ from: { id: deal }, to: [{ toObjectId: Number(contact) }] }],
        errors: [{ category: 'OBJECT_NOT_FOUND' }],
      },
    });
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 }];
    expect(await account.status('POST', `${base}/create`, { inputs: [{ ...inputs[0], types }] })).toBe(201);
    expect(
      await account.status('POST', `${base}/archive`, {
        inputs: [{ from: { id: deal }, to: [{ id: contact }] }],
      }),
    ).toBe(204);
    expect(await contactsOf()).toEqual([]);
  });

  describe('in a batch with a bad record', () => {
    const base = '/crm/v4/associations/deals/contacts/batch';
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 }];
    const invalid = (id: string) => ({
      status: 'error',
      category: 'VALIDATION_ERROR',
      subCategory: 'crm.associations.INVALID_IDENTIFIER',
      message: `${id} is not a valid ID`,
      context: { id: [id] },
    });
    const pair = (fromId: string, toId: string) => ({ from: { id: fromId }, to: { id: toId } });

    test.each(['create', 'associate/default'])(
      '%s makes the others and names the bad one',
      async (action) => {
        const gone = await account.create('contacts', { email: 'gone@example.com' });
        await account.ok('DELETE', `/crm/v3/objects/contacts/${gone}`);
        const bad = [pair(deal, 'x1'), pair('7', contact), pair(deal, gone)];
        const inputs = [bad[0], pair(deal, contact), bad[1], bad[2]].map((input) => ({
          ...input,
          ...(action === 'create' && { types }),
        }));
        const answer = await account.call('POST', `${base}/${action}`, { inputs });
        expect(answer).toMatchObject({ status: 207, body: { status: 'COMPLETE', numErrors: 3 } });
        expect(answer.body.results).toHaveLength(1);
        expect(answer.body.errors).toEqual([invalid('x1'), invalid('7'), invalid(gone)]);
        expect((await contactsOf()).map(({ toObjectId }) => toObjectId)).toEqual([Number(contact)]);
      },
    );

    test('labels/archive takes the label off the others and names the bad one', async () => {
      await account.ok('POST', `${base}/associate/default`, { inputs: [pair(deal, contact)] });
      const inputs = [pair(deal, '7'), pair(deal, contact)].map((input) => ({ ...input, types }));
      const answer = await account.call('POST', `${base}/labels/archive`, { inputs });
      expect(answer).toMatchObject({ status: 207, body: { results: [], errors: [invalid('7')] } });
      expect(await contactsOf()).toEqual([]);
    });

    test('archive passes by what is not there and names what is no id', async () => {
      const archive = (...ids: string[]) =>
        account.call('POST', `${base}/archive`, {
          inputs: [{ from: { id: deal }, to: ids.map((id) => ({ id })) }],
        });
      expect((await archive('7')).status).toBe(204);
      expect(await archive('x1')).toMatchObject({ status: 207, body: { errors: [invalid('x1')] } });
    });

    test('read answers for the others', async () => {
      await account.ok('POST', `${base}/associate/default`, { inputs: [pair(deal, contact)] });
      const answer = await account.call('POST', `${base}/read`, { inputs: [{ id: 'x1' }, { id: deal }] });
      expect(answer).toMatchObject({ status: 207, body: { errors: [invalid('x1')] } });
      expect(answer.body.results).toHaveLength(1);
    });

    test('refuses to associate a record with itself', async () => {
      const answer = await account.call('POST', '/crm/v4/associations/deals/deals/batch/associate/default', {
        inputs: [pair(deal, deal)],
      });
      expect(answer).toMatchObject({ status: 207, body: { results: [], numErrors: 1 } });
      expect(answer.body.errors).toEqual([
        {
          status: 'error',
          category: 'VALIDATION_ERROR',
          message: `Object ${deal} cannot be associated to itself (${deal})`,
        },
      ]);
    });
  });

  test.each([
    ['PUT', () => `/crm/v4/objects/deals/1/associations/default/contacts/${contact}`, 404],
    ['PUT', () => `/crm/v4/objects/deals/${deal}/associations/default/contacts/1`, 404],
    ['GET', () => `/crm/v4/objects/deals/${deal}/associations/butterflies`, 400],
    ['GET', () => `/crm/objects/2026-09/deals/${deal}/associations/contacts`, 404],
  ])('%s to nowhere is refused', async (method, path, status) => {
    expect(await account.status(method, path())).toBe(status);
  });

  test('lists come in pages', async () => {
    for (let index = 0; index < 5; index += 1) {
      const id = await account.create('contacts', { firstname: String(index) });
      await account.ok('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${id}`);
    }
    const first = await account.get(`/crm/v4/objects/deals/${deal}/associations/contacts?limit=3`);
    const second = await account.get(
      `/crm/v4/objects/deals/${deal}/associations/contacts?limit=3&after=${first.paging.next.after}`,
    );
    expect([first.results.length, second.results.length, second.paging]).toEqual([3, 2, undefined]);
  });
});

describe('custom objects', () => {
  const schema = (given: object = {}) => ({
    name: 'settings',
    labels: { singular: 'Settings', plural: 'Settings' },
    requiredProperties: ['key'],
    searchableProperties: ['key'],
    primaryDisplayProperty: 'key',
    properties: [
      { name: 'key', label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true },
      { name: 'payload', label: 'Payload', type: 'string', fieldType: 'textarea' },
    ],
    associatedObjects: ['DEAL'],
    ...given,
  });

  test('are defined, found by every name, written, searched and associated', async () => {
    const made = await account.call('POST', '/crm-object-schemas/2026-09/schemas', schema());
    expect(made.status).toBe(201);
    const { objectTypeId } = made.body;
    expect(made.body).toMatchObject({
      name: 'settings',
      fullyQualifiedName: 'p4711_settings',
      metaType: 'PORTAL_SPECIFIC',
      archived: false,
    });
    const { id } = await account.ok('POST', `/crm/v3/objects/${objectTypeId}`, {
      properties: { key: 'main', payload: '{}' },
    });
    for (const name of ['p_settings', 'p4711_settings', objectTypeId])
      expect((await account.get(`/crm/objects/2026-09/${name}/${id}`)).id).toBe(id);
    expect(await account.call('GET', `/crm/objects/2026-09/settings/${id}`)).toMatchObject({
      status: 400,
      body: { message: 'Unable to infer object type from: settings' },
    });
    expect(
      (await account.get(`/crm/v3/objects/p_settings/main?idProperty=key&properties=payload`)).properties,
    ).toMatchObject({ payload: '{}', hs_object_id: id });
    expect((await account.ok('POST', '/crm/v3/objects/p_settings/search', { query: 'mai' })).total).toBe(1);
    await account.ok('PUT', `/crm/v4/objects/p_settings/${id}/associations/default/deals/${deal}`);
    expect(
      Object.keys((await account.get(`/crm/v3/objects/deals/${deal}?associations=p_settings`)).associations),
    ).toEqual(['p4711_settings']);
    await account.ok('POST', `/crm/v3/properties/p_settings`, {
      name: 'revision',
      label: 'Revision',
      groupName: 'settings_information',
      type: 'number',
      fieldType: 'number',
    });
    expect(
      (await account.call('POST', '/crm/v3/objects/p_settings', { properties: { key: 'MAIN' } })).body
        .errors[0]?.code,
    ).toBe('CONFLICTING_UNIQUE_VALUE');
    expect(await account.status('DELETE', '/crm-object-schemas/v3/schemas/p_settings')).toBe(400);
    await account.ok('DELETE', `/crm/v3/objects/p_settings/${id}`);
    expect(await account.status('DELETE', '/crm-object-schemas/v3/schemas/p_settings')).toBe(204);
    expect(await account.status('GET', '/crm/v3/objects/p_settings')).toBe(400);
  });

  test('change their labels and what is searched', async () => {
    await account.ok('POST', '/crm-object-schemas/v3/schemas', schema());
    const changed = await account.ok('PATCH', '/crm-object-schemas/v3/schemas/p_settings', {
      labels: { singular: 'Setting' },
      searchableProperties: ['key', 'payload'],
      description: 'What ops chose',
    });
    expect(changed).toMatchObject({
      labels: { singular: 'Setting', plural: 'Settings' },
      searchableProperties: ['key', 'payload'],
      description: 'What ops chose',
    });
    const link = await account.ok('POST', '/crm-object-schemas/v3/schemas/p_settings/associations', {
      fromObjectTypeId: changed.objectTypeId,
      toObjectTypeId: '0-1',
    });
    expect(
      await account.status('DELETE', `/crm-object-schemas/v3/schemas/p_settings/associations/${link.id}`),
    ).toBe(204);
    expect((await account.get('/crm/v3/schemas')).results).toHaveLength(1);
  });

  test.each([
    ['a name that is taken', { name: 'deals' }, 409],
    ['no plural label', { labels: { singular: 'x' } }, 400],
    ['a required property it does not have', { requiredProperties: ['nonsense'] }, 400],
    ['an unknown associated object', { associatedObjects: ['butterflies'] }, 400],
    [
      'a broken property',
      { properties: [{ name: 'key', label: 'Key', type: 'number', fieldType: 'text' }] },
      400,
    ],
  ])('with %s are refused, and leave nothing behind', async (_name, given, status) => {
    expect(await account.status('POST', '/crm-object-schemas/v3/schemas', schema(given))).toBe(status);
    expect((await account.get('/crm-object-schemas/v3/schemas')).results).toEqual([]);
  });

  test('have names of their own, and there are ten at most, of which archived ones are none', async () => {
    for (let index = 1; index <= 10; index += 1)
      await account.ok('POST', '/crm-object-schemas/v3/schemas', schema({ name: `Settings_${index}` }));
    const again = (name: string) =>
      account.call('POST', '/crm-object-schemas/2026-09/schemas', schema({ name }));
    expect(await again('settings_3')).toMatchObject({
      status: 409,
      body: { category: 'OBJECT_ALREADY_EXISTS' },
    });
    expect(await again('settings_11')).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    await account.ok('DELETE', '/crm-object-schemas/v3/schemas/p_settings_3');
    expect((await again('settings_3')).status).toBe(201);
  });

  test('are not created without what they require', async () => {
    await account.ok('POST', '/crm-object-schemas/v3/schemas', schema());
    for (const properties of [{ payload: '{}' }, { payload: '{}', key: '' }])
      expect(await account.call('POST', '/crm/v3/objects/p_settings', { properties })).toMatchObject({
        status: 400,
        body: {
          message: 'Error creating settings. Some required properties were not set.',
          context: { properties: ['key'] },
          category: 'VALIDATION_ERROR',
        },
      });
    expect((await account.get('/crm/v3/objects/p_settings')).results).toEqual([]);
  });

  test("of HubSpot's own are read by any name, and not changed", async () => {
    expect(await account.get('/crm-object-schemas/v3/schemas/deals')).toMatchObject({
      objectTypeId: '0-3',
      metaType: 'HUBSPOT',
    });
    expect(
      await account.status('PATCH', '/crm-object-schemas/v3/schemas/deals', { labels: { singular: 'x' } }),
    ).toBe(400);
  });
});

describe('both families of paths', () => {
  test.each([
    ['/crm/v3/objects/deals', '/crm/objects/2026-09/deals'],
    ['/crm/v3/objects/deals', '/crm/objects/2026-03/0-3'],
    ['/crm/v3/properties/deals', '/crm/properties/2026-09/deals'],
    ['/crm/v3/properties/contacts', '/crm/properties/2026-09/0-1'],
    ['/crm/v3/properties/companies/groups', '/crm/properties/2026-09/companies/groups'],
    ['/crm/v3/pipelines/deals', '/crm/pipelines/2026-09/deals'],
    ['/crm/v3/owners/', '/crm/owners/2026-09'],
    ['/crm/v3/owners?email=max@example.com', '/crm/owners/2026-09/?email=max@example.com'],
    ['/crm/v3/owners/9003', '/crm/owners/2026-09/9003'],
    ['/crm/v3/owners/9003', '/crm/v3/owners/103?idProperty=userId'],
    ['/account-info/v3/details', '/account-info/2026-09/details'],
    ['/crm-object-schemas/v3/schemas', '/crm-object-schemas/2026-09/schemas'],
    ['/crm/v4/associations/deals/contacts/labels', '/crm/associations/2026-09/deals/contacts/labels'],
    ['/crm/v3/limits/custom-properties', '/crm/limits/2026-09/custom-properties'],
    ['/crm/v3/limits/custom-object-types', '/crm/limits/2026-09/custom-object-types'],
  ])('%s and %s answer the same', async (older, dated) => {
    const first = await account.get(older);
    expect(Object.keys(first).length).toBeGreaterThan(0);
    expect(await account.get(dated)).toEqual(first);
  });

  test('tell the account', async () => {
    expect(await account.get('/account-info/v3/details')).toMatchObject({
      portalId: 4711,
      timeZone: 'Europe/Stockholm',
      companyCurrency: 'SEK',
      utcOffset: textLike(/^\+0[12]:00$/),
    });
  });

  test("are known to `handles`, and the page's are not", () => {
    for (const path of [
      '/crm/v3/objects/deals',
      '/account-info/v3/details',
      '/workbench/session',
      '/automation/v4/x',
      '/deals/v1/deal/paged',
      '/contacts/v1/lists/all/contacts/all',
      '/engagements/v1/engagements',
      '/integrations/v1/me',
    ])
      expect(account.hubspot.handles(path)).toBe(true);
    for (const path of [
      '/',
      '/contacts/4711/record/0-3/1',
      '/requests/4711',
      '/hs-dev/extensions',
      '/assets/main.js',
    ])
      expect(account.hubspot.handles(path)).toBe(false);
  });
});
