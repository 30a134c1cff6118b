import { aText } from './matchers';
import { createDeal, openAccount } from './an-account';
import type { Body, TestAccount } from './an-account';

let account: TestAccount;
beforeAll(async () => {
  account = await openAccount();
  const property = (given: object) =>
    account.ok('POST', '/crm/v3/properties/deals', { groupName: 'dealinformation', ...given });
  await property({ name: 'score', label: 'Score', type: 'number', fieldType: 'number' });
  await property({ name: 'review', label: 'Review', type: 'date', fieldType: 'date' });
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
  await property({ name: 'gaps', label: 'Gaps', type: 'enumeration', fieldType: 'checkbox', options });
  const won = { dealtype: 'newbusiness', dealstage: 'closedwon' };
  const talking = { dealtype: 'existingbusiness', dealstage: 'qualifiedtobuy' };
  const inputs = [
    { dealname: 'Alfa Ångström', score: '9', review: '2026-01-01', gaps: 'a;b', ...won },
    { dealname: 'beta corp-line', score: '10', review: '2026-02-01', gaps: 'b', ...talking },
    { dealname: 'Gamma', score: '10.50', review: '2026-03-01' },
    { dealname: 'delta', description: 'Alfa again' },
  ];
  for (const properties of inputs) await createDeal(account, properties);
  const archived = await createDeal(account, { dealname: 'Alfa archived', score: '9' });
  await account.ok('DELETE', `/crm/v3/objects/deals/${archived}`);
});
afterAll(() => account.hubspot.close());

const search = (body: unknown) => account.call('POST', '/crm/v3/objects/deals/search', body);
const letters = (body: Body): string =>
  body.results.map(({ properties }) => properties['dealname']?.charAt(0).toUpperCase()).join('');
const filter = (propertyName: string, operator: string, rest: object = {}) => ({
  filterGroups: [{ filters: [{ propertyName, operator, ...rest }] }],
});
/** Groups of so many filters each. */
const groupsOf = (...lengths: readonly number[]) => ({
  filterGroups: lengths.map((length) => ({
    filters: Array.from({ length }, () => ({ propertyName: 'score', operator: 'HAS_PROPERTY' })),
  })),
});

describe('a filter', () => {
  test.each([
    ['score', 'EQ', { value: '10' }, 'B'],
    ['score', 'EQ', { value: 10 }, 'B'],
    ['score', 'NEQ', { value: '10' }, 'AG'],
    ['score', 'LT', { value: '10' }, 'A'],
    ['score', 'LTE', { value: '10' }, 'AB'],
    ['score', 'GT', { value: '9' }, 'BG'],
    ['score', 'GTE', { value: '10.5' }, 'G'],
    ['score', 'BETWEEN', { value: '9', highValue: '10' }, 'AB'],
    ['score', 'IN', { values: ['9', '10.5'] }, 'AG'],
    ['score', 'NOT_IN', { values: ['9'] }, 'BG'],
    ['score', 'HAS_PROPERTY', {}, 'ABG'],
    ['score', 'NOT_HAS_PROPERTY', {}, 'D'],
    ['review', 'GTE', { value: '2026-02-01' }, 'BG'],
    ['review', 'EQ', { value: String(Date.UTC(2026, 0, 1)) }, 'A'],
    ['createdate', 'GT', { value: '2020-01-01T00:00:00Z' }, 'ABGD'],
    ['dealname', 'EQ', { value: 'GAMMA' }, 'G'],
    ['dealname', 'IN', { values: ['gamma', 'Delta'] }, 'G'],
    ['dealname', 'CONTAINS_TOKEN', { value: 'ångström' }, 'A'],
    ['dealname', 'CONTAINS_TOKEN', { value: 'lin*' }, 'B'],
    ['dealname', 'CONTAINS_TOKEN', { value: 'lin' }, ''],
    ['dealname', 'NOT_CONTAINS_TOKEN', { value: 'line' }, 'AGD'],
    ['dealtype', 'EQ', { value: 'newbusiness' }, 'A'],
    ['dealtype', 'EQ', { value: 'NEWBUSINESS' }, ''],
    ['dealtype', 'IN', { values: ['newbusiness', 'existingbusiness'] }, 'AB'],
    ['gaps', 'EQ', { value: 'b' }, 'AB'],
    ['gaps', 'NOT_IN', { values: ['a'] }, 'B'],
    ['hs_is_closed', 'EQ', { value: 'false' }, 'BGD'],
    ['pipeline', 'EQ', { value: 'default' }, 'AB'],
    ['associations.contact', 'NOT_HAS_PROPERTY', {}, 'ABGD'],
    ['associations.contacts', 'EQ', { value: '5' }, ''],
  ])('%s %s %j finds %p', async (name, operator, rest, expected) => {
    const { status, body } = await search({ ...filter(name, operator, rest) });
    expect(status).toBe(200);
    expect(letters(body)).toBe(expected);
    expect(body.total).toBe(expected.length);
  });

  // HubSpot's own words for these are not known, so only the status is held to.
  test.each([
    ['an unknown property', filter('nonsense', 'EQ', { value: '1' })],
    ['an unknown object type of an association', filter('associations.butterflies', 'HAS_PROPERTY')],
    ['an unknown operator', filter('score', 'LIKE', { value: '1' })],
    ['no value', filter('score', 'EQ')],
    ['a value where none is taken', filter('score', 'HAS_PROPERTY', { value: '1' })],
    ['no values', filter('score', 'IN', { values: [] })],
    ['no highValue', filter('score', 'BETWEEN', { value: '1' })],
    ['a word for a number', filter('score', 'GT', { value: 'many' })],
    ['a token in a number', filter('score', 'CONTAINS_TOKEN', { value: '1' })],
    ['an order of options', filter('dealtype', 'GT', { value: 'a' })],
    ['six groups', { filterGroups: Array.from({ length: 6 }, () => ({ filters: [] })) }],
    ['seven filters in a group', groupsOf(7)],
    ['19 filters in all', groupsOf(6, 6, 6, 1)],
    ['two sorts', { sorts: ['score', 'dealname'] }],
    ['a sort by an unknown property', { sorts: ['nonsense'] }],
    ['a page of 201', { limit: 201 }],
    ['a page of none', { limit: 0 }],
    ['a page beyond 10,000', { limit: 100, after: '9901' }],
    ['a cursor that is no number', { after: 'x' }],
    ['a query beyond 3,000 characters', { query: 'x'.repeat(3001) }],
  ])('with %s is refused', async (_name, body) => {
    const answer = await search(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status: 'error', message: aText(), correlationId: aText() });
  });

  test('with many wildcards is answered at once', async () => {
    // As a pattern this one would take years.
    const id = await createDeal(account, { dealname: 'a'.repeat(60_000) });
    const found = async (value: string) =>
      (await search(filter('dealname', 'CONTAINS_TOKEN', { value }))).body.total;
    expect(await found(`${'a*'.repeat(1000)}b`)).toBe(0);
    expect(await found('*a'.repeat(1000))).toBe(1);
    expect(await found('*'.repeat(3000))).toBe(5);
    await account.ok('DELETE', `/crm/v3/objects/deals/${id}`);
  });

  test.each([
    ['al*', 'A'],
    ['*a', 'ABGD'],
    ['*l*f*', 'A'],
    ['g*m*m*a', 'G'],
    ['gamma*a', ''],
    ['ga*ma*ma', ''],
    ['*', 'ABGD'],
    ['del* *ta', 'D'],
  ])('for %s takes wildcards for any characters', async (value, expected) => {
    expect(letters((await search(filter('dealname', 'CONTAINS_TOKEN', { value }))).body)).toBe(expected);
  });

  test('group holds when all its filters do, and a search when one of its groups does', async () => {
    const group = (...given: [string, string, string][]) => ({
      filters: given.map(([propertyName, operator, value]) => ({ propertyName, operator, value })),
    });
    const { body } = await search({
      filterGroups: [
        group(['score', 'GT', '9'], ['score', 'LT', '10.2']),
        group(['dealname', 'EQ', 'delta']),
      ],
    });
    expect(letters(body)).toBe('BD');
    expect(
      letters((await search({ filters: [{ propertyName: 'score', operator: 'EQ', value: '9' }] })).body),
    ).toBe('A');
  });
});

describe('a sort', () => {
  test.each([
    [undefined, 'ABGD'],
    [['score'], 'ABGD'],
    [['-score'], 'GBAD'],
    [[{ propertyName: 'score', direction: 'DESCENDING' }], 'GBAD'],
    [['dealname'], 'ABDG'],
    [['-dealname'], 'GDBA'],
    [['-review'], 'GBAD'],
    [['dealtype'], 'BAGD'],
  ])('%j gives %s, without a value last', async (sorts, expected) => {
    expect(letters((await search({ sorts })).body)).toBe(expected);
  });
});

describe('a search', () => {
  test.each([
    ['alfa', 'AD'],
    ['ALF', 'AD'],
    ['corp beta', 'B'],
    ['orp', ''],
    ['closedwon', 'A'],
  ])('for the words %p finds %p', async (query, expected) => {
    expect(letters((await search({ query })).body)).toBe(expected);
  });

  test('comes in pages', async () => {
    const first = await search({ limit: 3, properties: ['dealname'] });
    expect(first.body).toMatchObject({ total: 4, paging: { next: { after: '3' } } });
    const second = await search({ limit: 3, after: first.body.paging.next.after });
    expect(letters(second.body)).toBe('D');
    expect(second.body).not.toHaveProperty('paging');
  });

  test('reaches its 10,000th result', async () => {
    expect((await search({ limit: 100, after: '9900' })).status).toBe(200);
  });

  test('does not find by an association with an archived record', async () => {
    const id = await account.create('contacts', { email: 'gone@example.com' });
    const deal = (await search(filter('dealname', 'EQ', { value: 'delta' }))).body.results[0]?.id;
    await account.ok('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${id}`);
    await account.ok('DELETE', `/crm/v3/objects/contacts/${id}`);
    expect(letters((await search(filter('associations.contact', 'EQ', { value: id }))).body)).toBe('');
  });

  test('finds by association', async () => {
    const id = await account.create('contacts', { email: 'c@example.com' });
    const deal = (await search(filter('dealname', 'EQ', { value: 'gamma' }))).body.results[0]?.id;
    await account.ok('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${id}`);
    expect(letters((await search(filter('associations.contact', 'EQ', { value: id }))).body)).toBe('G');
    expect(letters((await search(filter('associations.contact', 'HAS_PROPERTY'))).body)).toBe('G');
  });
});

describe('the search index', () => {
  afterEach(() => jest.restoreAllMocks());

  test('follows writes after the lag, while what it answers is new at once', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const lagging = await openAccount();
    lagging.hubspot.lagSearches(150);
    const id = await createDeal(lagging, { dealname: 'new', amount: '1' });
    const total = async () => (await lagging.ok('POST', '/crm/v3/objects/deals/search', {})).total;
    expect(await total()).toBe(0);
    expect((await lagging.ok('GET', `/crm/v3/objects/deals/${id}`)).properties['dealname']).toBe('new');
    now = 149;
    expect(await total()).toBe(0);
    now = 150;
    expect(await total()).toBe(1);
    await lagging.ok('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { amount: '2' } });
    const foundByOldAmount = async () =>
      (await lagging.ok('POST', '/crm/v3/objects/deals/search', filter('amount', 'EQ', { value: '1' })))
        .results;
    expect((await foundByOldAmount())[0]?.properties['amount']).toBe('2');
    now = 300;
    expect(await foundByOldAmount()).toEqual([]);
    await lagging.hubspot.close();
  });
});
