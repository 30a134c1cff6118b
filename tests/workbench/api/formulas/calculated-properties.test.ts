import { cpSync } from 'node:fs';
import { LogFile } from '../../../../workbench/api/store/log-file';
import { accountOfEachTest, createDeal, newFolder, openAccount, type TestAccount } from '../an-account';
import { eventually } from '../../../setup/wait-for';

const properties = '/crm/properties/2026-09/deals';
const deals = '/crm/objects/2026-09/deals';

type Definition = Readonly<Record<string, unknown>>;

const calculated = (name: string, calculationFormula: string, more: Definition = {}): Definition => ({
  name,
  label: name,
  groupName: 'dealinformation',
  type: 'number',
  fieldType: 'calculation_equation',
  calculationFormula,
  ...more,
});
const stored = (name: string, type = 'number', fieldType = 'number'): Definition => ({
  name,
  label: name,
  groupName: 'dealinformation',
  type,
  fieldType,
});

const flag = {
  ...stored('flag', 'bool', 'booleancheckbox'),
  options: ['true', 'false'].map((value) => ({ value, label: value })),
};

const make = (account: TestAccount, ...definitions: readonly Definition[]) =>
  definitions.reduce<Promise<unknown>>(
    (before, definition) => before.then(() => account.ok('POST', properties, definition)),
    Promise.resolve(),
  );
const valueOf = async (account: TestAccount, id: string, name: string) =>
  (await account.get(`${deals}/${id}?properties=${name}`)).properties[name];

describe('a formula', () => {
  const account = accountOfEachTest();
  const answer = (formula: string, more: Definition = {}) =>
    account.call('POST', properties, calculated('figure', formula, more));

  beforeEach(() => make(account, stored('a'), stored('b'), flag, stored('word', 'string', 'text')));

  test("is answered in HubSpot's spelling, whatever was sent", async () => {
    const sent = "if (string(dealstage) = '123')\n  then (a)*2\n  else\tcoalesce(b,0)   endif";
    const canonical = "if string(dealstage) equals '123' then a * 2 else coalesce(b, 0)";
    expect((await answer(sent)).body).toMatchObject({
      calculated: true,
      calculationFormula: canonical,
      modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: true },
    });
    expect(await account.get(`${properties}/figure`)).toMatchObject({ calculationFormula: canonical });
  });

  test('that cannot be read is refused with the place and the tokens that could stand there', async () => {
    const { status, body } = await answer('a +\nif (is_present(b)) { b }');
    expect(status).toBe(400);
    expect(body).toEqual({
      status: 'error',
      message:
        'Unable to parse calculation formula in line 2 and column 20 - line 2, column 20:\n' +
        '*, /, -, +, >, <, >=, <=, =, equals, !=, or, and, xor or then expected, EOF encountered.',
      correlationId: body.correlationId,
      propertiesErrorCode: 'PROPERTY_INVALID',
    });
  });

  test.each([
    ['is_present(a) * b', 'Boolean', 'BigDecimal'],
    ['dealname', 'String', 'BigDecimal'],
    ['dealstage = 1', 'String', 'BigDecimal'],
    ['string(word) = 1', 'BigDecimal', 'String'],
    ['string(a)', 'BigDecimal', 'String'],
    ['bool(a)', 'BigDecimal', 'Boolean'],
    ['string(flag)', 'Boolean', 'String'],
    ['if a then 1 else 2', 'BigDecimal', 'Boolean'],
    ["if is_present(a) then 1 else ''", 'String', 'BigDecimal'],
    ["if is_present(a) then 1 elseif is_present(b) then 'x' else 2", 'String', 'BigDecimal'],
    ['a and b', 'BigDecimal', 'Boolean'],
    ['not (a)', 'BigDecimal', 'Boolean'],
    ["'a' < 'b'", 'String', 'BigDecimal'],
    ["coalesce(a, 'x')", 'String', 'BigDecimal'],
    ['max(a, string(word))', 'String', 'BigDecimal'],
    ['string_to_number(a)', 'BigDecimal', 'String'],
    ['true', 'Boolean', 'BigDecimal'],
    ['timestamp(dealstage)', 'String', 'BigDecimal'],
    ['string(word)', 'String', 'BigDecimal'],
    ['-string(word)', 'String', 'BigDecimal'],
  ])('whose parts do not fit together is refused: %s', async (formula, given, wanted) => {
    const { status, body } = await answer(formula);
    expect(status).toBe(400);
    expect(body.message).toBe(
      `Sub-expression output type: ${given} is not compatible with input type: ${wanted}`,
    );
  });

  test.each([
    ['is_present(dealstage)', 'bool'],
    ['bool(flag) and a > 1', 'bool'],
    ["if a > 1 then 'x' else string(dealstage)", 'string'],
    ["if bool(hs_is_closed) then 'closed' else 'open'", 'enumeration'],
    ['closedate - createdate', 'number'],
    ['flag + 1', 'number'],
    ['string_to_number(timestamp(dealstage))', 'number'],
    ['timestamp(dealstage)', 'string'],
  ])('that yields what the property is of is taken: %s for a %s', async (formula, type) => {
    expect((await answer(formula, { type })).status).toBe(201);
  });

  test.each([
    ['max(a)', 'max takes 2 to 100 values, 1 were given'],
    ['abs(a, b)', 'abs takes 1 values, 2 were given'],
    ['coalesce()', 'coalesce takes 2 to 100 values, 0 were given'],
    ['substring(string(word), 0, 1)', 'What the function substring answers is not known here'],
    ['NOW - createdate', 'What the function NOW answers is not known here'],
    ['time_between(createdate, closedate)', 'What the function time_between answers is not known here'],
    ['amont + 1', 'reads amont, which is no property of deals'],
    ["string(stage) = 'x'", 'reads stage, which is no property of deals'],
    ['figure + 1', 'The formula of figure reads itself: figure, which reads figure'],
  ])('is refused for what it names: %s', async (formula, why) => {
    const type = formula.startsWith('string(') ? 'bool' : formula.startsWith('sub') ? 'string' : 'number';
    const { status, body } = await answer(formula, { type });
    expect(status).toBe(400);
    expect(body.message).toContain(why);
  });

  test.each([
    [{ calculationFormula: undefined }, 'a calculated property needs a formula'],
    [{ calculationFormula: ' ' }, 'a calculated property needs a formula'],
    [{ fieldType: 'number' }, 'only a property with the field type calculation_equation has a formula'],
  ])('belongs to a calculated property and to no other: %j', async (more, why) => {
    const { status, body } = await answer('a + 1', more);
    expect(status).toBe(400);
    expect(body.message).toContain(why);
  });

  test('that reads an archived property is refused', async () => {
    await account.ok('DELETE', `${properties}/a`);
    expect((await answer('a + 1')).body.message).toContain('reads a, which is no property');
  });

  test('that leads back to its own property by others is refused', async () => {
    await make(
      account,
      calculated('one', 'a + 1'),
      calculated('two', 'one + 1'),
      calculated('three', 'two + 1'),
    );
    const { status, body } = await account.call('PATCH', `${properties}/one`, {
      calculationFormula: 'three',
    });
    expect(status).toBe(400);
    expect(body.message).toBe(
      'The formula of one reads itself: one, which reads three, which reads two, which reads one',
    );
    expect(await account.get(`${properties}/one`)).toMatchObject({ calculationFormula: 'a + 1' });
  });

  test.each([
    ' + amount',
    ' - (amount',
    ' or bool(hs_is_closed)',
    ' and not (true',
    '((',
    "'",
    ' if then else endif',
  ])('is answered, whatever it repeats: %s', async (repeated) => {
    for (const times of [1, 10, 300, 900, 1_400]) {
      const { status } = await answer(`amount${repeated.repeat(times)}`);
      expect([201, 400, 409]).toContain(status);
    }
  });

  test('longer than the account takes is refused', async () => {
    const small = await openAccount({ formulaCharacters: 20 });
    const send = (formula: string) => small.call('POST', properties, calculated('figure', formula));
    expect((await send('amount + 1 + 1 + 1 + 1')).body.message).toContain('22 characters; at most 20');
    expect((await send('amount + 1 + 1')).status).toBe(201);
    await small.hubspot.close();
  });
});

describe('a calculated property', () => {
  const account = accountOfEachTest();

  test('follows what it reads, and those that read it', async () => {
    await make(
      account,
      stored('a'),
      calculated('doubled', 'a * 2'),
      calculated('more', 'doubled + 1'),
      calculated('word', "if more > 5 then 'big' else 'small'", { type: 'string' }),
    );
    const id = await createDeal(account, { a: 1 });
    expect(await valueOf(account, id, 'word')).toBe('small');
    await account.ok('PATCH', `${deals}/${id}`, { properties: { a: 3 } });
    expect(await valueOf(account, id, 'more')).toBe('7');
    expect(await valueOf(account, id, 'word')).toBe('big');
    await account.ok('PATCH', `${deals}/${id}`, { properties: { a: '' } });
    expect(await valueOf(account, id, 'more')).toBe('');
    expect(await valueOf(account, id, 'word')).toBe('');
  });

  test('follows one that was made after it', async () => {
    await make(account, calculated('one', 'amount'), calculated('two', 'amount * 10'));
    await account.ok('PATCH', `${properties}/one`, { calculationFormula: 'two + 1' });
    const id = await createDeal(account, { amount: 1 });
    expect(await valueOf(account, id, 'one')).toBe('11');
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: 2 } });
    expect(await valueOf(account, id, 'one')).toBe('21');
  });

  test('is worked out for the records that are there when it is made, and anew when its formula changes', async () => {
    const ids = await Promise.all([1, 2, 3].map((amount) => createDeal(account, { amount })));
    await make(account, calculated('more', 'amount + 1'), calculated('most', 'more + 1'));
    const all = () => Promise.all(ids.map((id) => valueOf(account, id, 'most')));
    expect(await all()).toEqual(['3', '4', '5']);
    await account.ok('PATCH', `${properties}/more`, { calculationFormula: 'amount * 10' });
    expect(await all()).toEqual(['11', '21', '31']);
    await account.ok('PATCH', `${properties}/more`, { label: 'More' });
    expect(await all()).toEqual(['11', '21', '31']);
  });

  test('follows the stage, and what the stage stands for', async () => {
    await make(
      account,
      calculated('chance', 'pipeline_probability(string(dealstage)) * 100'),
      calculated('over', 'is_pipeline_stage_closed(string(dealstage))', { type: 'bool' }),
      calculated('won', 'if bool(hs_is_closed_won) then 1 else 0'),
    );
    const id = await createDeal(account, { dealstage: 'qualifiedtobuy' });
    expect(await valueOf(account, id, 'chance')).toBe('40');
    expect(await valueOf(account, id, 'over')).toBe('false');
    const stage = '/crm/pipelines/2026-09/deals/default/stages/qualifiedtobuy';
    await account.ok('PATCH', stage, { metadata: { probability: '0.5' } });
    expect(await valueOf(account, id, 'chance')).toBe('50');
    await account.ok('PATCH', `${deals}/${id}`, { properties: { dealstage: 'closedwon' } });
    expect(await valueOf(account, id, 'over')).toBe('true');
    expect(await valueOf(account, id, 'won')).toBe('1');
  });

  test('follows writes of many at once', async () => {
    await make(account, calculated('more', 'amount + 1'));
    const inputs = Array.from({ length: 100 }, (_, amount) => ({ properties: { amount } }));
    const { results } = await account.ok('POST', `${deals}/batch/create`, { inputs });
    const ids = results.map(({ id }) => ({ id }));
    const read = await account.ok('POST', `${deals}/batch/read`, {
      inputs: ids,
      properties: ['amount', 'more'],
    });
    expect(read.results).toHaveLength(100);
    for (const { properties: values } of read.results)
      expect(Number(values['more'])).toBe(Number(values['amount']) + 1);
  });

  test('is written by nobody', async () => {
    await make(account, calculated('more', 'amount + 1'));
    const id = await createDeal(account, { amount: 1 });
    const { status, body } = await account.call('PATCH', `${deals}/${id}`, { properties: { more: 5 } });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ code: 'READ_ONLY_VALUE', context: { propertyName: ['more'] } }]);
    expect(await valueOf(account, id, 'more')).toBe('2');
  });

  test('leaves the date of change alone, and has a history of its own', async () => {
    const id = await createDeal(account, { amount: 1 });
    const before = await account.get(`${deals}/${id}?properties=hs_lastmodifieddate`);
    await make(account, calculated('more', 'amount + 1'));
    await account.ok('PATCH', `${properties}/more`, { calculationFormula: 'amount + 2' });
    const after = await account.get(`${deals}/${id}?properties=hs_lastmodifieddate,more`);
    expect(after.properties['more']).toBe('3');
    expect(after.properties['hs_lastmodifieddate']).toBe(before.properties['hs_lastmodifieddate']);
    expect(after).toMatchObject({ updatedAt: Reflect.get(before, 'updatedAt') });
    const { propertiesWithHistory } = await account.get(`${deals}/${id}?propertiesWithHistory=more`);
    expect(propertiesWithHistory['more']).toMatchObject([
      { value: '3', sourceType: 'CALCULATED', sourceId: null },
      { value: '2', sourceType: 'CALCULATED', sourceId: null },
    ]);
    expect(propertiesWithHistory['more']?.[0]).not.toHaveProperty('updatedByUserId');
  });

  test('is searched, filtered and sorted by', async () => {
    await make(account, calculated('more', 'amount + 1'));
    for (const amount of [5, 1, 3]) await createDeal(account, { amount, dealname: `${amount}` });
    await createDeal(account, { dealname: 'none' });
    const found = await account.ok('POST', `${deals}/search`, {
      filterGroups: [{ filters: [{ propertyName: 'more', operator: 'GT', value: '2' }] }],
      sorts: [{ propertyName: 'more', direction: 'ASCENDING' }],
      properties: ['dealname'],
    });
    expect(found.results.map((deal) => deal.properties['dealname'])).toEqual(['3', '5']);
    const without = await account.ok('POST', `${deals}/search`, {
      filterGroups: [{ filters: [{ propertyName: 'more', operator: 'NOT_HAS_PROPERTY' }] }],
    });
    expect(without.total).toBe(1);
  });

  test.each<[type: string, options: readonly string[]]>([
    ['enumeration', ['big', 'small']],
    ['enumeration', []],
    ['string', []],
  ])('of the type %s with the options %j is found by its values', async (type, options) => {
    await make(
      account,
      calculated('size', "if amount > 2 then 'big' else 'small'", {
        type,
        ...(options.length > 0 && {
          options: options.map((value) => ({ value, label: value.toUpperCase() })),
        }),
      }),
      calculated('is_big', 'amount > 2', { type: 'bool' }),
    );
    for (const amount of [5, 1]) await createDeal(account, { amount, dealname: `${amount}` });
    await createDeal(account, { dealname: 'none' });
    const foundBy = async (filter: Definition) => {
      const { results } = await account.ok('POST', `${deals}/search`, {
        filterGroups: [{ filters: [filter] }],
        properties: ['dealname'],
      });
      return results.map((deal) => deal.properties['dealname']);
    };
    expect(await foundBy({ propertyName: 'size', operator: 'EQ', value: 'big' })).toEqual(['5']);
    expect(await foundBy({ propertyName: 'size', operator: 'IN', values: ['small'] })).toEqual(['1']);
    expect(await foundBy({ propertyName: 'is_big', operator: 'EQ', value: 'true' })).toEqual(['5']);
    expect(await foundBy({ propertyName: 'is_big', operator: 'EQ', value: 'false' })).toEqual(['1']);
  });

  test('tells when another changed', async () => {
    await make(account, calculated('since', 'string_to_number(timestamp(amount))'));
    const id = await createDeal(account, { amount: 1 });
    await account.ok(
      'PATCH',
      `${deals}/${id}`,
      { properties: { amount: 2 } },
      { headers: { 'x-workbench-at': '2030-01-02T03:04:05.000Z' } },
    );
    expect(await valueOf(account, id, 'since')).toBe(String(Date.UTC(2030, 0, 2, 3, 4, 5)));
  });

  test('does not become a stored one, nor a stored one calculated', async () => {
    await make(account, stored('a'), calculated('more', 'amount + 1'));
    const patched = (name: string, patch: Definition) =>
      account.status('PATCH', `${properties}/${name}`, patch);
    expect(await patched('a', { fieldType: 'calculation_equation', calculationFormula: 'amount' })).toBe(400);
    expect(await patched('more', { fieldType: 'number' })).toBe(400);
    expect(await patched('more', { calculationFormula: '' })).toBe(400);
    expect(await valueOf(account, await createDeal(account, { amount: 1 }), 'more')).toBe('2');
  });

  test('keeps what it reads from being archived, unless it goes too', async () => {
    await make(account, stored('a'), calculated('more', 'a + 1'), calculated('most', 'more + 1'));
    const refused = await account.call('DELETE', `${properties}/a`);
    expect(refused.status).toBe(400);
    expect(refused.body.subCategory).toBe('PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE');
    const archive = (...names: readonly string[]) =>
      account.status('POST', `${properties}/batch/archive`, { inputs: names.map((name) => ({ name })) });
    expect(await archive('a', 'more')).toBe(400);
    expect(await account.status('GET', `${properties}/more`)).toBe(200);
    expect(await archive('a', 'more', 'most')).toBe(204);
    expect(await account.status('GET', `${properties}/a`)).toBe(404);
  });

  test("that is archived leaves its name to nobody, and no stored property's name to a calculated one", async () => {
    await make(account, stored('a'), calculated('more', 'amount + 1'));
    await account.ok('DELETE', `${properties}/more`);
    await account.ok('DELETE', `${properties}/a`);
    expect(await account.status('POST', properties, calculated('more', 'amount + 1'))).toBe(409);
    expect(await account.status('POST', properties, stored('more'))).toBe(409);
    expect(await account.status('POST', properties, calculated('a', 'amount + 1'))).toBe(409);
    expect(await account.status('POST', properties, stored('a'))).toBe(201);
  });

  test('in a batch may read those before it', async () => {
    const inputs = [
      calculated('more', 'amount + 1'),
      calculated('most', 'more + 1'),
      calculated('bad', 'none'),
    ];
    const { status, body } = await account.call('POST', `${properties}/batch/create`, { inputs });
    expect(status).toBe(207);
    expect(body.results.map(({ name }) => name)).toEqual(['more', 'most']);
    expect(await valueOf(account, await createDeal(account, { amount: 1 }), 'most')).toBe('3');
  });

  test('of another object type works as well', async () => {
    const groupName = 'contactinformation';
    await account.ok('POST', '/crm/properties/2026-09/contacts', {
      ...calculated('named', "concatenate(string(firstname), ' ', string(lastname))", { type: 'string' }),
      groupName,
    });
    const id = await account.create('contacts', { firstname: 'Ada', lastname: 'Holm' });
    const contact = await account.get(`/crm/objects/2026-09/contacts/${id}?properties=named`);
    expect(contact.properties['named']).toBe('Ada Holm');
  });
});

describe("HubSpot's own hs_is_closed", () => {
  const account = accountOfEachTest();

  test('has its formula, and what it comes to is written with the deal', async () => {
    expect(await account.get(`${properties}/hs_is_closed`)).toMatchObject({
      calculationFormula:
        '(pipeline_probability(string(dealstage)) <= 0 or pipeline_probability(string(dealstage)) >= 1)',
    });
    const closed = async (dealstage?: string) => {
      const { properties: values } = await account.ok('POST', deals, {
        properties: dealstage === undefined ? {} : { dealstage },
      });
      return values['hs_is_closed'];
    };
    expect(await closed('closedwon')).toBe('true');
    expect(await closed('closedlost')).toBe('true');
    expect(await closed('contractsent')).toBe('false');
    expect(await closed()).toBe('false');
  });
});

describe('the limit', () => {
  const limits = '/crm/limits/2026-09/calculated-properties';

  test("is 40 unless it is said otherwise, without HubSpot's own and archived ones", async () => {
    const account = await openAccount();
    expect(await account.get(limits)).toMatchObject({
      overallLimit: 40,
      overallPercentage: 0,
      overallUsage: 0,
    });
    const inputs = Array.from({ length: 40 }, (_, index) => calculated(`figure_${index}`, 'amount + 1'));
    await account.ok('POST', `${properties}/batch/create`, { inputs });
    expect(await account.get(limits)).toEqual({
      byObjectType: [
        { objectTypeId: '0-1', singularLabel: 'Contact', pluralLabel: 'Contacts', usage: 0 },
        { objectTypeId: '0-2', singularLabel: 'Company', pluralLabel: 'Companies', usage: 0 },
        { objectTypeId: '0-3', singularLabel: 'Deal', pluralLabel: 'Deals', usage: 40 },
      ],
      overallLimit: 40,
      overallPercentage: 100,
      overallUsage: 40,
    });
    const { status, body } = await account.call('POST', properties, calculated('one_more', 'amount'));
    expect(status).toBe(400);
    expect(body.subCategory).toBe('PropertyValidationError.LIMIT_REACHED');
    expect(await account.status('POST', properties, stored('stored_one'))).toBe(201);
    expect(await account.status('PATCH', `${properties}/figure_0`, { calculationFormula: 'amount' })).toBe(
      200,
    );
    await account.ok('DELETE', `${properties}/figure_1`);
    expect(await account.status('POST', properties, calculated('one_more', 'amount'))).toBe(201);
    await account.hubspot.close();
  });

  test.each([0, 200])('may be %i', async (calculatedProperties) => {
    const account = await openAccount({ calculatedProperties });
    expect(await account.get(limits)).toMatchObject({ overallLimit: calculatedProperties });
    const status = await account.status('POST', properties, calculated('figure', 'amount'));
    expect(status).toBe(calculatedProperties === 0 ? 400 : 201);
    await account.hubspot.close();
  });
});

describe('the delay', () => {
  const setDelay = (account: TestAccount, delayMs: number) =>
    account.ok('PUT', '/workbench/calculation', { delayMs });

  test('passes before a value is there', async () => {
    // Longer than any test: nothing comes by itself.
    const account = await openAccount({ calculationDelayMs: 600_000 });
    const id = await createDeal(account, { amount: 1 });
    await make(account, calculated('more', 'amount + 1'));
    expect(await valueOf(account, id, 'more')).toBeNull();
    expect(await account.get('/workbench/calculation')).toMatchObject({ delayMs: 600_000 });
    await setDelay(account, 0);
    expect(await valueOf(account, id, 'more')).toBe('2');
    await setDelay(account, 600_000);
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: 5 } });
    expect(await valueOf(account, id, 'more')).toBe('2');
    await account.hubspot.close();
  });

  test('ends by itself, for each change of its own', async () => {
    const account = await openAccount({ calculationDelayMs: 20 });
    await make(account, calculated('more', 'amount + 1'));
    const id = await createDeal(account, { amount: 1 });
    const becomes = (value: string) =>
      eventually(async () => expect(await valueOf(account, id, 'more')).toBe(value));
    await becomes('2');
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: 5 } });
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: 7 } });
    await becomes('8');
    await account.hubspot.close();
  });

  test('of a value in the past counts from what changed then', async () => {
    const account = await openAccount();
    await make(account, calculated('more', 'amount + 1'));
    await setDelay(account, 5_000);
    const { id } = await account.ok(
      'POST',
      deals,
      { properties: { amount: 1 } },
      { headers: { 'x-workbench-at': '2025-03-01T10:00:00.000Z' } },
    );
    await setDelay(account, 0);
    const { propertiesWithHistory } = await account.get(`${deals}/${id}?propertiesWithHistory=more`);
    expect(propertiesWithHistory['more']).toMatchObject([{ timestamp: '2025-03-01T10:00:05Z' }]);
    await account.hubspot.close();
  });

  test('does not outlive the workbench: what was waiting is kept when it is closed', async () => {
    const account = await openAccount({ calculationDelayMs: 600_000 });
    await make(account, calculated('more', 'amount + 1'));
    const id = await createDeal(account, { amount: 1 });
    await account.hubspot.close();
    const again = await openAccount({ dataDir: account.dataDir, calculationDelayMs: 600_000 });
    expect(await valueOf(again, id, 'more')).toBe('2');
    await again.hubspot.close();
  });

  test('does not outlive a kill: what was waiting is worked out at the next start', async () => {
    const killed = await openAccount({ calculationDelayMs: 600_000 });
    await make(killed, calculated('more', 'amount + 1'));
    const id = await createDeal(killed, { amount: 1 });
    const dataDir = newFolder();
    cpSync(killed.dataDir, dataDir, { recursive: true, filter: (path) => !path.endsWith('lock') });
    const again = await openAccount({ dataDir });
    expect(await valueOf(again, id, 'more')).toBe('2');
    await again.hubspot.close();
    await killed.hubspot.close();
  });

  test('that ends when the disk is full costs no change: the values come with the next start', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const account = await openAccount({ calculationDelayMs: 600_000 });
    await make(account, calculated('more', 'amount + 1'));
    const id = await createDeal(account, { amount: 1 });
    const full = jest.spyOn(LogFile.prototype, 'append').mockImplementation(() => {
      throw new Error('ENOSPC: no space left on device');
    });
    await setDelay(account, 0);
    full.mockRestore();
    expect(said).toHaveBeenCalledTimes(1);
    expect(String(said.mock.calls[0]?.[0])).toContain('the next start works them out');
    expect(await valueOf(account, id, 'more')).toBeNull();
    await account.hubspot.close();
    const again = await openAccount({ dataDir: account.dataDir });
    expect(await valueOf(again, id, 'more')).toBe('2');
    await again.hubspot.close();
    said.mockRestore();
  });

  test('is refused when it is no time', async () => {
    const account = await openAccount();
    for (const delayMs of [-1, 1.5, '2', 10_000_000])
      expect(await account.status('PUT', '/workbench/calculation', { delayMs })).toBe(400);
    await account.hubspot.close();
  });
});
