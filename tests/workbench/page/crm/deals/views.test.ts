import type { SavedView, ViewFilter, WorkbenchUser } from '../../../../../workbench/wire';
import { builtInViews } from '../../../../../workbench/page/crm/deals/built-in-views';
import { describeFilter } from '../../../../../workbench/page/crm/deals/describe-filter';
import { isCompleteFilter } from '../../../../../workbench/page/crm/deals/is-complete-filter';
import { moveItem } from '../../../../../workbench/page/crm/deals/move-item';
import { operatorsFor } from '../../../../../workbench/page/crm/deals/operators';
import { applyChanges, changesFrom } from '../../../../../workbench/page/crm/address/view-state';
import { aSchema } from '../a-schema';

const ida: WorkbenchUser = {
  id: 901,
  email: 'ida@north.example',
  firstName: 'Ida',
  lastName: 'Berg',
  role: 'rep',
  locale: 'en-US',
  teams: [],
  ownerId: '11',
  token: 't',
};
const view: SavedView = { id: 'v', name: 'V', columns: ['dealname'], filters: [], query: '', sort: null };
const reader = { locale: 'en-US', timeZone: 'UTC', currency: 'USD' };

test('builtInViews() shows an owner theirs, and the quarter the account is in', () => {
  const views = builtInViews(ida, 'Europe/Stockholm', new Date('2026-12-31T23:30:00Z'));
  expect(views.map(({ name }) => name)).toEqual(['All deals', 'My deals', 'Closing this quarter']);
  expect(views[1]?.filters).toEqual([{ propertyName: 'hubspot_owner_id', operator: 'IN', values: ['11'] }]);
  expect(views[2]?.filters).toEqual([
    { propertyName: 'closedate', operator: 'BETWEEN', value: '2027-01-01', highValue: '2027-03-31' },
  ]);
});

test('builtInViews() has no "My deals" for somebody who owns none', () => {
  const views = builtInViews({ ...ida, ownerId: null }, 'UTC', new Date('2026-11-23T12:00:00Z'));
  expect(views.map(({ id }) => id)).toEqual(['all', 'closing-this-quarter']);
});

test('changesFrom() says only what differs, and nothing once it is as in the view again', () => {
  const state = applyChanges(view, { query: 'acme' });
  expect(changesFrom(view, state)).toEqual({ query: 'acme' });
  expect(changesFrom(view, { ...state, query: '' })).toEqual({});
});

test('applyChanges() lets an address take away what the view filters by', () => {
  const filters: ViewFilter[] = [{ propertyName: 'amount', operator: 'GT', value: '5' }];
  const filtered = { ...view, filters };
  const state = applyChanges(filtered, { filters: [] });
  expect(state.filters).toEqual([]);
  expect(changesFrom(filtered, state)).toEqual({ filters: [] });
});

test.each<[ViewFilter, string]>([
  [{ propertyName: 'amount', operator: 'LT', value: '50' }, 'Amount is less than $50'],
  [{ propertyName: 'amount', operator: 'NOT_HAS_PROPERTY' }, 'Amount is unknown'],
  [
    { propertyName: 'dealstage', operator: 'IN', values: ['won', 'talks'] },
    'Deal stage is any of Won or Talks',
  ],
  [
    { propertyName: 'dealstage', operator: 'IN', values: ['a', 'b', 'c', 'd'] },
    'Deal stage is any of a, b +2',
  ],
  [
    { propertyName: 'closedate', operator: 'BETWEEN', value: '2026-10-01', highValue: '2026-12-31' },
    'Close date is between Oct 1, 2026 and Dec 31, 2026',
  ],
  [{ propertyName: 'was_deleted', operator: 'HAS_PROPERTY' }, 'was_deleted (no such property)'],
])('describeFilter() puts %j in words', (filter, words) => {
  expect(describeFilter(filter, aSchema(), reader)).toBe(words);
});

test('operatorsFor() offers "is known" and "is unknown" for every kind of property', () => {
  for (const kind of ['text', 'long-text', 'number', 'choice', 'choices', 'date', 'datetime'] as const) {
    const labels = operatorsFor(kind).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['is known', 'is unknown']));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test.each([
  ['12', true],
  ['-0.5', true],
  ['1 000', false],
  ['', false],
])('isCompleteFilter() for a number, given %p: %p', (value, complete) => {
  expect(isCompleteFilter({ propertyName: 'amount', operator: 'GT', value }, 'number')).toBe(complete);
});

test('moveItem() moves one, and nothing past the ends', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moveItem(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});
