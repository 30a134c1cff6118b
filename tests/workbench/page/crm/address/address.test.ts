import {
  appPage,
  appSettingsPage,
  dealsPage,
  recordPage,
  requestsPage,
  type Address,
  type Page,
} from '../../../../../workbench/page/crm/address/address';
import { readAddress } from '../../../../../workbench/page/crm/address/read-address';
import { writeAddress } from '../../../../../workbench/page/crm/address/write-address';

const narrowed: Page = {
  kind: 'deals',
  portalId: 7,
  viewId: 'my view/ü',
  changes: {
    query: 'a & b',
    sort: { propertyName: 'amount', direction: 'ASCENDING' },
    filters: [{ propertyName: 'dealname', operator: 'EQ', value: '50.5% off*' }],
    columns: ['dealname', 'amount'],
  },
  page: 3,
  pageSize: 100,
};
const cleared: Page = { ...narrowed, changes: { query: '', sort: null, filters: [] }, page: 1 };

function there(page: Page, rest: Partial<Address> = {}): Address {
  return { page, userId: null, fault: null, ...rest };
}

function roundTrip(address: Address): Address {
  const [path = '', query = ''] = writeAddress(address).split('?');
  return readAddress(path, query);
}

test.each<[string, Address]>([
  ['home', there({ kind: 'home' })],
  ['an index as entered', there(dealsPage(7))],
  ['an index with everything changed', there(narrowed, { userId: 12, fault: 'slow' })],
  ['an index whose view was cleared of all', there(cleared)],
  ['a record', there(recordPage(7, '0-3', '42'), { userId: 5 })],
  [
    'a record on a tab',
    there({ kind: 'record', portalId: 7, objectTypeId: '0-1', objectId: '42', tab: 'x_y' }),
  ],
  ['the request log', there(requestsPage(7))],
  [
    'the request log filtered',
    there({ kind: 'requests', portalId: 7, text: '429', everyone: true, clearedTo: 9 }),
  ],
  ["the app's first page", there(appPage(7), { userId: 5 })],
  [
    "one of the app's pages, with params that are named as the workbench's own",
    there(
      appPage(7, {
        path: '/deals/50%25%20%2F%20off/%C3%A5',
        params: { user: 'a & b', fault: '', 'app.user': '%41', tab: 'gaps' },
      }),
      { userId: 5, fault: 'slow' },
    ),
  ],
  ["the app's settings", there(appSettingsPage(7), { userId: 5 })],
])('readAddress() gives back what writeAddress() wrote: %s', (_, address) => {
  expect(roundTrip(address)).toEqual(address);
});

test('writeAddress() says nothing that is as on entering the page', () => {
  expect(writeAddress(there(dealsPage(7), { fault: 'none' }))).toBe('/contacts/7/objects/0-3/views/all/list');
  expect(writeAddress(there(recordPage(7, '0-3', '42'), { userId: 5 }))).toBe(
    '/contacts/7/record/0-3/42?user=5',
  );
});

test("an app's pages and settings are at HubSpot's addresses", () => {
  const params = { tab: 'gaps' };
  expect(writeAddress(there(appPage(7)))).toBe('/app/7/1');
  expect(writeAddress(there(appPage(7, { path: '/deals/42', params }), { userId: 5 }))).toBe(
    '/app/7/1/deals/42?tab=gaps&user=5',
  );
  expect(writeAddress(there(appSettingsPage(7)))).toBe(
    '/integrations-settings/7/installed/framework/1/general-settings',
  );
});

test.each(['/app/7/1/', '/app/7/1//', '/app/7/1/./..'])(
  "readAddress() finds the app's first page at %s",
  (path) => {
    expect(readAddress(path, '').page).toEqual(appPage(7));
  },
);

test.each([
  ['another path', '/settings/7'],
  ['a type without a page', '/contacts/7/record/2-99/1'],
  ['a portal that is no number', '/contacts/x/record/0-3/1'],
  ['an index of another type', '/contacts/7/objects/0-1/views/all/list'],
])('readAddress() calls %s unknown', (_, path) => {
  expect(readAddress(path, '').page).toEqual({ kind: 'unknown', path });
});

test('readAddress() takes a query that makes no sense for absent', () => {
  const query = 'page=-2&pageSize=7&sort=amount.SIDEWAYS&filters=nonsense&columns=&user=me&fault=meteor';
  expect(readAddress('/contacts/7/objects/0-3/views/all/list', query)).toEqual({
    page: { ...dealsPage(7), changes: { filters: [] } },
    userId: null,
    fault: null,
  });
});

test('readAddress() lives with a lone % in the path', () => {
  expect(readAddress('/contacts/7/record/0-3/50%', '').page).toMatchObject({
    kind: 'record',
    objectId: '50%',
  });
});
