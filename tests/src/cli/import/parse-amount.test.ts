import { decimalMarkShown, parseAmount } from '../../../../src/cli/import/parse-amount';
import { containing } from '../containing';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('parseAmount() reads by itself', () => {
  test.each([
    ['0', '0'],
    ['1054', '1054'],
    ['1000.5', '1000.5'],
    ['1000,5', '1000.5'],
    ['1 000,50', '1000.50'],
    [`1${NBSP}000,50`, '1000.50'],
    [`1${NARROW}000${NARROW}000,50`, '1000000.50'],
    ['1,000.50', '1000.50'],
    ['1.000,50', '1000.50'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ["1'234'567.80", '1234567.80'],
    ['1’234.80', '1234.80'],
    ['-12,5', '-12.5'],
    ['\u221212,5', '-12.5'],
    ['(1 000)', '-1000'],
    // As bookkeepers write it.
    ['12-', '-12'],
    ['1.000,50-', '-1000.50'],
    ['+46', '46'],
    // No cents, as in Denmark, Norway, Germany and Switzerland.
    ['kr 1.000,-', '1000.00'],
    ['1.234,--', '1234.00'],
    ['1’000.–', '1000.00'],
    ['CHF 5.—', '5.00'],
    // India groups by two.
    ['₹1,00,000.50', '100000.50'],
    ['12,34,56,789', '123456789'],
    ['$1,000.50', '1000.50'],
    ['€ 12', '12'],
    ['12 kr', '12'],
    ['kr. 12', '12'],
    ['12:-', '12'],
    ['-$12', '-12'],
    ['$-12', '-12'],
    ['($12)', '-12'],
    ['$100 USD', '100'],
    ['100 zł', '100'],
    ['SEK 1 000,50', '1000.50'],
    ['1 000 SEK', '1000'],
    ['1000,500', '1000.500'],
    ['0.125', '0.125'],
    ['007', '7'],
  ])('%s as %s', (written, value) => {
    expect(parseAmount(written, 'auto')).toEqual({ ok: true, value });
  });
});

test.each([
  'abc',
  '12 13',
  ':-12',
  '€€12',
  '(-12)',
  '1 00',
  '1,00,00.5',
  '1.2.3',
  '1e5',
  '12--',
  '--1',
  '.',
  '1,2.3,4',
  'NaN',
  '12%',
])('parseAmount() refuses %s', (written) => {
  expect(parseAmount(written, 'auto').ok).toBe(false);
});

describe('parseAmount() refuses a word that is no currency, since it may mean thousands or millions', () => {
  test.each([
    ['250 tkr', 'tkr'],
    ['5 mkr', 'mkr'],
    ['5 Mkr', 'Mkr'],
    ['5 MSEK', 'MSEK'],
    ['12 mio', 'mio'],
    ['12 MIO', 'MIO'],
    ['12 Mio. €', 'Mio. €'],
    ['12 mln', 'mln'],
    ['12 per', 'per'],
    ['per 12', 'per'],
    ['12k', 'k'],
    ['$12M', 'M'],
    ['€12 tkr', 'tkr'],
    ['12 sek', 'sek'],
    ['12 apples', 'apples'],
  ])('%s', (written, word) => {
    expect(parseAmount(written, 'auto')).toMatchObject({
      ok: false,
      problem: `"${word}" is no currency`,
      advice: containing('"unit" in the map'),
    });
  });
});

test.each(['1,000', '1.000', '12,345', '-1.000'])(
  'parseAmount() refuses to guess what %s means',
  (written) => {
    expect(parseAmount(written, 'auto')).toMatchObject({
      ok: false,
      advice: containing('"decimal"'),
    });
  },
);

test.each([
  ['1,000', '.', '1000'],
  ['1,000', ',', '1.000'],
  ['1.000', ',', '1000'],
  ['1.234.567,8', ',', '1234567.8'],
] as const)('parseAmount() reads %s with decimal mark "%s" as %s', (written, decimal, value) => {
  expect(parseAmount(written, decimal)).toEqual({ ok: true, value });
});

test.each([
  ['1100.04', 'million', '1100040000'],
  ['0.000001', 'million', '1'],
  ['2.5', 'thousand', '2500'],
  ['0.0005', 'thousand', '0.5'],
  ['12', 'million', '12000000'],
] as const)('parseAmount() makes %s %s exactly %s', (written, unit, value) => {
  expect(parseAmount(written, '.', unit)).toEqual({ ok: true, value });
});

test.each([
  ['45%', '0.45'],
  ['45 %', '0.45'],
  ['45', '0.45'],
  ['12,5 %', '0.125'],
  ['5', '0.05'],
  ['100', '1'],
  ['250%', '2.5'],
  ['-7%', '-0.07'],
])('parseAmount() with the unit percent reads %s as %s', (written, value) => {
  expect(parseAmount(written, 'auto', 'percent')).toEqual({ ok: true, value });
});

test.each([
  ['1,5', ','],
  ['1.234,50', ','],
  ['1.234.567', ','],
  ['10.5', '.'],
  ['1,234,567', '.'],
  ['$1,234.50', '.'],
  ['1,234', null],
  ['1000', null],
  ['1 000', null],
])('decimalMarkShown() of %s is %s', (written, mark) => {
  expect(decimalMarkShown(written)).toBe(mark);
});
