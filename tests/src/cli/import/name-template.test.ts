import { columnsOf, fillTemplate } from '../../../../src/cli/import/name-template';

test.each([
  ['{product} for {account}', { product: 'X', account: 'Acme' }, 'X for Acme'],
  ['{product}[ for {account}]', { product: 'X', account: 'Acme' }, 'X for Acme'],
  ['{product}[ for {account}]', { product: 'X', account: '' }, 'X'],
  ['[{a}, ][{b}]', { a: '', b: 'B' }, 'B'],
  ['[{a} and {b}]', { a: 'A', b: '' }, ''],
  ['plain', {}, 'plain'],
  // A column's name may have brackets in it.
  ['{value [EUR]}', { 'value [EUR]': '5' }, '5'],
  ['{a}[ at {value [EUR]}]', { a: 'A', 'value [EUR]': '5' }, 'A at 5'],
  ['{a}[ at {value [EUR]}]', { a: 'A', 'value [EUR]': '' }, 'A'],
  // What a cell says is not read as a template.
  ['{a}', { a: '{b} [x]', b: 'no' }, '{b} [x]'],
])('fillTemplate() of %s', (template, cells, text) => {
  expect(fillTemplate(template, cells)).toBe(text);
});

test('columnsOf() finds the columns, in optional parts too', () => {
  expect(columnsOf('{a}[ for {b c}]')).toEqual(['a', 'b c']);
});
