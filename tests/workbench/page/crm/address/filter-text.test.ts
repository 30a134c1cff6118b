import fc from 'fast-check';
import type { ViewFilter } from '../../../../../workbench/wire';
import { makeFilter, readFilters, writeFilters } from '../../../../../workbench/page/crm/address/filter-text';

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const text = fc.string({ unit: 'grapheme' });
const anyFilter: fc.Arbitrary<ViewFilter> = fc.oneof(
  fc.record({ propertyName: name, operator: fc.constantFrom('EQ', 'LT', 'CONTAINS_TOKEN'), value: text }),
  fc.record({ propertyName: name, operator: fc.constant('BETWEEN'), value: text, highValue: text }),
  fc.record({
    propertyName: name,
    operator: fc.constant('IN'),
    values: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ propertyName: name, operator: fc.constant('HAS_PROPERTY') }),
);

test('writeFilters() and readFilters() give back any filters, whatever is in their values', () => {
  fc.assert(
    fc.property(fc.array(anyFilter, { maxLength: 6 }), (filters) => {
      expect(readFilters(writeFilters(filters))).toEqual(filters);
    }),
  );
});

test('writeFilters() makes an address that a person can read', () => {
  const filters: ViewFilter[] = [
    { propertyName: 'qual_score', operator: 'LT', value: '50' },
    { propertyName: 'dealstage', operator: 'IN', values: ['won', 'lost'] },
  ];
  expect(writeFilters(filters)).toBe('qual_score.LT.50*dealstage.IN.won.lost');
});

test.each([
  ['no text', ''],
  ['an unknown operator', 'amount.ABOUT.5'],
  ['an operator without its value', 'amount.GT'],
  ['a range with one end', 'amount.BETWEEN.5'],
  ['a list of nothing', 'dealstage.IN'],
  ['no property', '.EQ.5'],
])('readFilters() leaves out %s', (_, given) => {
  expect(readFilters(given)).toEqual([]);
});

test('makeFilter() gives "is known" no value, as HubSpot refuses one', () => {
  expect(makeFilter('amount', 'HAS_PROPERTY', ['5'])).toEqual({
    propertyName: 'amount',
    operator: 'HAS_PROPERTY',
  });
});
