import type { ViewFilter } from '../../../../../workbench/wire';
import { lastPage, searchRequest } from '../../../../../workbench/page/crm/deals/search-request';
import { aProperty, aSchema } from '../a-schema';

const schema = aSchema([aProperty({ name: 'review_by', type: 'date', fieldType: 'date' })]);
const plain = { query: '', filters: [], sort: null, columns: ['dealname', 'amount', 'was_deleted'] };

function filtersSent(...filters: ViewFilter[]): unknown {
  return searchRequest({ ...plain, filters }, { page: 1, pageSize: 25 }, schema, 'Europe/Stockholm')
    .filterGroups;
}

test('searchRequest() asks for the columns that exist and what a move needs, and for a page of hits', () => {
  expect(searchRequest(plain, { page: 3, pageSize: 50 }, schema, 'UTC')).toEqual({
    properties: ['dealname', 'pipeline', 'dealstage', 'amount'],
    limit: 50,
    after: '100',
  });
});

test('searchRequest() passes query, sort and filters on', () => {
  const filters: ViewFilter[] = [{ propertyName: 'amount', operator: 'GT', value: '5' }];
  const sort = { propertyName: 'amount', direction: 'DESCENDING' } as const;
  const view = { ...plain, query: ' acme ', sort, filters };
  expect(searchRequest(view, { page: 1, pageSize: 25 }, schema, 'UTC')).toMatchObject({
    query: 'acme',
    sorts: [sort],
    filterGroups: [{ filters }],
  });
});

// Midnight in Stockholm on 1 and 2 December 2026 is 23:00 UTC the day before.
const first = Date.parse('2026-11-30T23:00:00Z');
const second = Date.parse('2026-12-01T23:00:00Z');
test.each<[string, Omit<ViewFilter, 'propertyName'>, Omit<ViewFilter, 'propertyName'>]>([
  [
    'is',
    { operator: 'EQ', value: '2026-12-01' },
    { operator: 'BETWEEN', value: `${first}`, highValue: `${second - 1}` },
  ],
  ['is before', { operator: 'LT', value: '2026-12-01' }, { operator: 'LT', value: `${first}` }],
  ['is on or before', { operator: 'LTE', value: '2026-12-01' }, { operator: 'LTE', value: `${second - 1}` }],
  ['is after', { operator: 'GT', value: '2026-12-01' }, { operator: 'GT', value: `${second - 1}` }],
  ['is on or after', { operator: 'GTE', value: '2026-12-01' }, { operator: 'GTE', value: `${first}` }],
  [
    'is between',
    { operator: 'BETWEEN', value: '2026-12-01', highValue: '2026-12-01' },
    { operator: 'BETWEEN', value: `${first}`, highValue: `${second - 1}` },
  ],
  ['is known', { operator: 'HAS_PROPERTY' }, { operator: 'HAS_PROPERTY' }],
])("searchRequest() turns a day into instants of the account's time zone: %s", (_, given, sent) => {
  const propertyName = 'closedate';
  expect(filtersSent({ propertyName, ...given })).toEqual([{ filters: [{ propertyName, ...sent }] }]);
});

test('searchRequest() sends a plain date as midnight UTC, as HubSpot stores it', () => {
  expect(filtersSent({ propertyName: 'review_by', operator: 'LTE', value: '2026-12-01' })).toEqual([
    { filters: [{ propertyName: 'review_by', operator: 'LTE', value: String(Date.UTC(2026, 11, 1)) }] },
  ]);
});

test('searchRequest() leaves a day that is none for HubSpot to refuse', () => {
  const filter: ViewFilter = { propertyName: 'closedate', operator: 'GT', value: 'soon' };
  expect(filtersSent(filter)).toEqual([{ filters: [filter] }]);
});

test.each([
  [0, 25, 1],
  [25, 25, 1],
  [26, 25, 2],
  [10_000, 100, 100],
  [88_000, 100, 100],
])('lastPage() of %d deals, %d a page, is %d', (total, pageSize, page) => {
  expect(lastPage(total, pageSize)).toBe(page);
});
