import { aText, listWith, textWith } from './matchers';
import { createDeal, accountOfEachTest } from './an-account';

const account = accountOfEachTest();

const properties = '/crm/v3/properties/deals';
const aProperty = (given: object = {}) => ({
  name: 'qual_note',
  label: 'Note',
  groupName: 'dealinformation',
  type: 'string',
  fieldType: 'text',
  ...given,
});
const choice = { type: 'enumeration', fieldType: 'select' };
const options = (...values: string[]) =>
  values.map((value, displayOrder) => ({ value, label: value.toUpperCase(), displayOrder, hidden: false }));

describe('a property', () => {
  test('is created with what HubSpot adds, read, changed and listed', async () => {
    const created = await account.call(
      'POST',
      properties,
      aProperty({ ...choice, options: options('a', 'b') }),
      { token: 'rita' },
    );
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      name: 'qual_note',
      displayOrder: -1,
      formField: false,
      hidden: false,
      calculated: false,
      archived: false,
      dataSensitivity: 'non_sensitive',
      createdUserId: '101',
      modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
    });
    const kept = await account.ok('PATCH', `${properties}/qual_note`, {
      label: 'Notes',
      hasUniqueValue: true,
    });
    expect(kept).toMatchObject({
      label: 'Notes',
      hasUniqueValue: false,
      options: [{ value: 'a' }, { value: 'b' }],
    });
    const replaced = await account.ok('PATCH', `${properties}/qual_note`, { options: options('c') });
    expect(replaced.options).toEqual([
      { label: 'C', value: 'c', description: '', displayOrder: 0, hidden: false },
    ]);
    const { results } = await account.get(properties);
    expect(results.map(({ name }) => name)).toEqual(
      listWith(['dealname', 'qual_note', 'hs_deal_stage_probability']),
    );
  });

  test('that is archived is gone, and comes back by its name with its values', async () => {
    await account.ok('POST', properties, aProperty());
    const id = await createDeal(account, { qual_note: 'kept' });
    expect(await account.status('DELETE', `${properties}/qual_note`)).toBe(204);
    expect((await account.call('GET', `${properties}/qual_note`)).body.category).toBe('OBJECT_NOT_FOUND');
    expect(await account.get(`${properties}/qual_note?archived=true`)).toMatchObject({
      archived: true,
    });
    expect(await account.status('DELETE', `${properties}/qual_note`)).toBe(404);
    expect(
      (await account.get(`/crm/v3/objects/deals/${id}?properties=qual_note`)).properties,
    ).not.toHaveProperty('qual_note');
    expect(await account.status('POST', properties, aProperty({ label: 'Again' }))).toBe(201);
    expect(
      (await account.get(`/crm/v3/objects/deals/${id}?properties=qual_note`)).properties['qual_note'],
    ).toBe('kept');
  });

  test('whose name is taken gets 409', async () => {
    await account.ok('POST', properties, aProperty());
    expect(await account.call('POST', properties, aProperty())).toMatchObject({
      status: 409,
      body: {
        message: "A property named 'qual_note' already exists.",
        category: 'OBJECT_ALREADY_EXISTS',
        subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      },
    });
  });

  test.each([
    ['a name with capitals', { name: 'QualNote' }],
    ['a name of 101 characters', { name: 'q'.repeat(101) }],
    ['a name that HubSpot keeps for itself', { name: 'hs_note' }],
    ['no label', { label: ' ' }],
    ['an unknown group', { groupName: 'nowhere' }],
    ['an unknown type', { type: 'text' }],
    ['a field type of another type', { type: 'number', fieldType: 'textarea' }],
    ['no options', choice],
    ['an option twice', { ...choice, options: options('a', 'a') }],
    ['options on a text', { options: options('a') }],
    ['a boolean without its options', { type: 'bool', fieldType: 'booleancheckbox' }],
    ['5,001 options', { ...choice, options: options(...Array.from({ length: 5001 }, (_, at) => `v${at}`)) }],
    ['an option of 3,001 characters', { ...choice, options: options('x'.repeat(1501)) }],
    [
      'an option whose label, value and description have 3,001 characters together',
      { ...choice, options: [{ label: 'A', value: 'a', description: 'x'.repeat(2999) }] },
    ],
  ])('with %s is refused', async (_name, given) => {
    const answer = await account.call('POST', properties, aProperty(given));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status: 'error', message: aText() });
  });

  test('keeps its options’ descriptions, of 3,000 characters with label and value, and that it is hidden', async () => {
    const described = [{ label: 'A', value: 'a', description: 'å'.repeat(2998), hidden: true }];
    await account.ok('POST', properties, aProperty({ ...choice, options: described, hidden: true }));
    expect(await account.get(`${properties}/qual_note`)).toMatchObject({
      hidden: true,
      options: described,
    });
    const longer = [{ label: 'A', value: 'a', description: 'å'.repeat(2999) }];
    expect(await account.status('PATCH', `${properties}/qual_note`, { options: longer })).toBe(400);
  });

  test("of HubSpot's own cannot be archived, nor a calculated one changed", async () => {
    expect(await account.status('DELETE', `${properties}/dealname`)).toBe(400);
    expect(await account.status('PATCH', `${properties}/hs_is_closed`, { label: 'x' })).toBe(400);
  });

  test('with unique values may be there ten times', async () => {
    for (let index = 0; index < 10; index += 1)
      await account.ok('POST', properties, aProperty({ name: `u${index}`, hasUniqueValue: true }));
    expect(await account.status('POST', properties, aProperty({ name: 'u10', hasUniqueValue: true }))).toBe(
      400,
    );
  });

  test('comes in batches, where each refused name has its error', async () => {
    const inputs = [aProperty({ name: 'one' }), aProperty({ name: 'dealname' }), aProperty({ name: 'two' })];
    expect(await account.call('POST', `${properties}/batch/create`, { inputs })).toMatchObject({
      status: 207,
      body: {
        results: [{ name: 'one' }, { name: 'two' }],
        errors: [{ category: 'OBJECT_ALREADY_EXISTS', context: { name: ['dealname'] } }],
      },
    });
    const read = await account.call('POST', `${properties}/batch/read`, {
      inputs: [{ name: 'one' }, { name: 'nonsense' }],
    });
    expect(read).toMatchObject({
      status: 207,
      body: { results: [{ name: 'one' }], errors: [{ category: 'OBJECT_NOT_FOUND' }] },
    });
    expect(
      await account.status('POST', `${properties}/batch/archive`, {
        inputs: [{ name: 'one' }, { name: 'nonsense' }],
      }),
    ).toBe(204);
    expect(await account.status('GET', `${properties}/one`)).toBe(404);
  });
});

describe('a property group', () => {
  const groups = `${properties}/groups`;
  test('is created, changed, and archived once it is empty', async () => {
    expect(await account.call('POST', groups, { name: 'qual', label: 'Qualification' })).toMatchObject({
      status: 201,
      body: { name: 'qual', label: 'Qualification', displayOrder: 4, archived: false },
    });
    expect(await account.status('POST', groups, { name: 'qual', label: 'x' })).toBe(409);
    expect(await account.ok('PATCH', `${groups}/qual`, { label: 'Q' })).toMatchObject({ label: 'Q' });
    await account.ok('POST', properties, aProperty({ groupName: 'qual' }));
    const refused = await account.call('DELETE', `${groups}/qual`);
    expect(refused).toMatchObject({
      status: 400,
      body: { subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES' },
    });
    expect(JSON.parse(refused.body.message)).toMatchObject({
      status: 'error',
      message: textWith('qual_note'),
    });
    await account.ok('DELETE', `${properties}/qual_note`);
    expect(await account.status('DELETE', `${groups}/qual`)).toBe(204);
    expect(await account.status('GET', `${groups}/qual`)).toBe(404);
  });
});

describe('a value', () => {
  beforeEach(async () => {
    const property = (given: object) => account.ok('POST', properties, aProperty(given));
    await property({ name: 'num', type: 'number', fieldType: 'number' });
    await property({ name: 'day', type: 'date', fieldType: 'date' });
    const yesOrNo = { type: 'bool', fieldType: 'booleancheckbox' };
    await property({ name: 'yes', ...yesOrNo, options: options('true', 'false') });
    await property({ name: 'one', ...choice, options: options('a', 'b') });
    await property({ name: 'many', ...choice, fieldType: 'checkbox', options: options('a', 'b', 'c') });
    await property({ name: 'text' });
  });

  test.each([
    ['num', '15000', '15000'],
    ['num', '5000.00', '5000.00'],
    ['num', -1.5, '-1.5'],
    ['num', '1e3', '1e3'],
    ['day', '2026-02-28', '2026-02-28'],
    ['day', String(Date.UTC(2026, 1, 28)), '2026-02-28'],
    ['closedate', '2026-12-31', '2026-12-31T00:00:00Z'],
    ['closedate', 1767225600123, '2026-01-01T00:00:00.123Z'],
    ['closedate', '2026-06-01T12:00:00+02:00', '2026-06-01T10:00:00Z'],
    ['yes', true, 'true'],
    ['one', 'b', 'b'],
    ['many', 'a;c', 'a;c'],
    ['num', '-1.5e+307', '-1.5e+307'],
    ['text', ' <b>\u0007å👍 ', ' <b>\u0007å👍 '],
    ['text', 'x'.repeat(65_536), 'x'.repeat(65_536)],
    ['hubspot_owner_id', '9001', '9001'],
  ])('of %s sent as %j is stored', async (name, sent, stored) => {
    const deal = await account.ok('POST', '/crm/v3/objects/deals', { properties: { [name]: sent } });
    expect(deal.properties[name]).toBe(stored);
  });

  const readOnly = (name: string) => `"${name}" is a read only property; its value cannot be set.`;
  test.each([
    ['num', 'asd', 'INVALID_INTEGER', 'asd was not a valid number'],
    ['num', '1,000', 'INVALID_INTEGER', '1,000 was not a valid number'],
    ['num', '1 000', 'INVALID_INTEGER', '1 000 was not a valid number'],
    ['num', '1e9999999', 'INVALID_INTEGER', '1e9999999 was not a valid number'],
    ['num', '1e-9999999', 'INVALID_INTEGER', '1e-9999999 was not a valid number'],
    ['num', '9'.repeat(65_537), 'INVALID_INTEGER', `${'9'.repeat(65_537)} was not a valid number`],
    ['closedate', 'asd000', 'INVALID_LONG', 'asd000 was not a valid long.'],
    ['closedate', '2026-02-30', 'INVALID_LONG', '2026-02-30 was not a valid long.'],
    ['day', '1579179660000', 'INVALID_DATE', '1579179660000 is at 13:1:0.0 UTC, not midnight!'],
    ['day', '0001-01-01', 'INVALID_DATE', '0001-01-01 is more than 1,000 years ago or 1,000 years from now.'],
    ['yes', 'ja', 'INVALID_OPTION', 'ja was not one of the allowed options: [true, false]'],
    ['one', 'A', 'INVALID_OPTION', 'A was not one of the allowed options: [a, b]'],
    ['many', 'a;x', 'INVALID_OPTION', 'x was not one of the allowed options: [a, b, c]'],
    [
      'text',
      'x'.repeat(65_537),
      'PROPERTY_VALUE_TOO_LONG',
      'The value has 65537 characters; at most 65536 are allowed.',
    ],
    ['nonsense', '1', 'PROPERTY_DOESNT_EXIST', 'Property "nonsense" does not exist'],
    ['hs_is_closed', 'true', 'READ_ONLY_VALUE', readOnly('hs_is_closed')],
    ['hs_object_id', '1', 'READ_ONLY_VALUE', readOnly('hs_object_id')],
    [
      'dealstage',
      'nowhere',
      'INVALID_OPTION',
      textWith('nowhere was not one of the allowed options: [appointmentscheduled, '),
    ],
    ['pipeline', 'nowhere', 'INVALID_OPTION', 'nowhere was not one of the allowed options: [default]'],
    ['hubspot_owner_id', '1', 'INVALID_OWNER_ID', 'Owner 1 does not exist'],
  ])('of %s sent as %.20j is refused with %s', async (name, sent, code, message) => {
    const answer = await account.call('POST', '/crm/v3/objects/deals', { properties: { [name]: sent } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      category: 'VALIDATION_ERROR',
      errors: [{ message, code, context: { propertyName: [name] } }],
    });
    const details: unknown = JSON.parse(answer.body.message.replace('Property values were not valid: ', ''));
    expect(details).toMatchObject([
      { isValid: false, message, error: code, name, localizedErrorMessage: message, portalId: 4711 },
    ]);
  });

  test('with a leading semicolon is added to the checkboxes', async () => {
    const id = await createDeal(account, { many: 'a' });
    await account.ok('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { many: ';c;a' } });
    expect((await account.get(`/crm/v3/objects/deals/${id}?properties=many`)).properties['many']).toBe('a;c');
  });
});

describe('pipelines', () => {
  const pipelines = '/crm/v3/pipelines/deals';
  const stage = (label: string, probability: string) => ({
    label,
    displayOrder: 0,
    metadata: { probability },
  });

  test("begin with HubSpot's default", async () => {
    const { results } = await account.get(pipelines);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      id: 'default',
      label: 'Sales Pipeline',
      createdAt: '1970-01-01T00:00:00Z',
      archived: false,
    });
    expect(results[0]?.stages[0]).toMatchObject({
      id: 'appointmentscheduled',
      metadata: { isClosed: 'false', probability: '0.2' },
      writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    });
  });

  test('are created with their stages, whose probability decides what is closed', async () => {
    const created = await account.call('POST', pipelines, {
      label: 'New',
      displayOrder: 1,
      stages: [{ ...stage('Talk', '0.50'), id: 'talk' }, stage('Won', '1')],
    });
    expect(created.status).toBe(201);
    expect(created.body.stages).toMatchObject([
      { id: 'talk', metadata: { probability: '0.5', isClosed: 'false' } },
      { metadata: { probability: '1.0', isClosed: 'true' } },
    ]);
    const deal = await account.ok('POST', '/crm/v3/objects/deals', {
      properties: { pipeline: created.body.id, dealstage: 'talk' },
    });
    expect(deal.properties['hs_deal_stage_probability']).toBe('0.5');
    const wrong = await account.call('PATCH', `/crm/v3/objects/deals/${deal.id}`, {
      properties: { dealstage: 'closedwon' },
    });
    expect(wrong.body.errors[0]?.code).toBe('INVALID_OPTION');
    await account.ok('PATCH', `/crm/v3/objects/deals/${deal.id}`, {
      properties: { pipeline: 'default', dealstage: 'closedwon' },
    });
  });

  test.each<[string, object[], label?: string]>([
    ['without stages', []],
    ['whose stage has no probability', [{ ...stage('a', ''), metadata: {} }]],
    ['whose probability is beyond 1', [stage('a', '1.1')]],
    ['with a stage id of another pipeline', [{ ...stage('a', '0.1'), id: 'closedwon' }]],
    ['with a stage twice', [stage('a', '0.1'), stage('a', '0.2')]],
    ['whose label is taken', [stage('a', '0.1')], 'Sales Pipeline'],
  ])('%s are refused', async (_name, stages, label = 'x') => {
    expect(await account.status('POST', pipelines, { label, displayOrder: 0, stages })).toBe(400);
  });

  test('do not lose stages that deals are in', async () => {
    const id = await createDeal(account, { dealstage: 'qualifiedtobuy' });
    for (const path of ['default/stages/qualifiedtobuy', 'default']) {
      expect(await account.call('DELETE', `${pipelines}/${path}`)).toMatchObject({
        status: 400,
        body: {
          subCategory: 'PipelineError.STAGE_ID_IN_USE',
          context: { stageIds: ['qualifiedtobuy'], objectIds: [id] },
        },
      });
    }
    expect(await account.status('DELETE', `${pipelines}/default/stages/contractsent`)).toBe(204);
    expect(await account.status('DELETE', `${pipelines}/default/stages/contractsent`)).toBe(204);
    await account.ok('DELETE', `/crm/v3/objects/deals/${id}`);
    expect(await account.status('DELETE', `${pipelines}/default`)).toBe(204);
    expect((await account.call('GET', `${pipelines}/default`)).body.category).toBe('OBJECT_NOT_FOUND');
  });

  test('whose stage changes its probability change their deals', async () => {
    const id = await createDeal(account, { dealstage: 'qualifiedtobuy', amount: '100' });
    await account.ok('PATCH', `${pipelines}/default/stages/qualifiedtobuy`, {
      metadata: { probability: '1.0' },
    });
    expect(
      (await account.get(`/crm/v3/objects/deals/${id}?properties=hs_is_closed_won,hs_projected_amount`))
        .properties,
    ).toMatchObject({ hs_is_closed_won: 'true', hs_projected_amount: '100' });
  });

  test('take whole new sets of stages with PUT', async () => {
    const stages = [{ ...stage('First', '0.1'), id: 'appointmentscheduled' }, stage('Second', '0.0')];
    const put = await account.ok('PUT', `${pipelines}/default`, { label: 'Sales', displayOrder: 0, stages });
    expect(put.stages.map(({ label }) => label)).toEqual(['First', 'Second']);
    const stageId = put.stages[1]?.id;
    await account.ok('PUT', `${pipelines}/default/stages/${stageId}`, stage('Lost', '0'));
    await account.ok('POST', `${pipelines}/default/stages`, stage('Won', '1.0'));
    expect((await account.get(`${pipelines}/default/stages`)).results.map(({ label }) => label)).toEqual([
      'First',
      'Lost',
      'Won',
    ]);
    expect((await account.get(`${pipelines}/default/stages/${stageId}`)).label).toBe('Lost');
  });
});
