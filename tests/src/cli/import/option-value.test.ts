import { areSameBoxes } from '../../../../src/cli/import/option-value';
import { isSameValue, textValue } from '../../../../src/cli/import/property-value';
import { containing } from '../containing';

const property = (type: string, fieldType: string, options: Readonly<Record<string, string>> = {}) => ({
  ...{ name: 'p', label: 'P', type, fieldType, hasUniqueValue: false },
  options: Object.entries(options).map(([value, label]) => ({ value, label, hidden: false })),
});
const boxes = property('enumeration', 'checkbox', {
  cloud: 'Cloud',
  rw: 'Retail, wholesale',
  r: 'Retail',
  on: 'On-site; own',
});

describe('textValue() of checkboxes takes several options in a cell', () => {
  test.each([
    ['Cloud;Retail', 'cloud;r'],
    ['cloud ; RETAIL', 'cloud;r'],
    ['Cloud, Retail', 'cloud;r'],
    ['Cloud\nRetail', 'cloud;r'],
    ['Cloud\r\nRetail\r\n', 'cloud;r'],
    ['Cloud | Retail', 'cloud;r'],
    [';Cloud;;Retail;', 'cloud;r'],
    ['Cloud;Cloud', 'cloud'],
    ['Retail, wholesale', 'rw'],
    ['Cloud, Retail, wholesale', 'cloud;rw'],
    ['Retail, Cloud', 'r;cloud'],
    ['On-site; own; Cloud', 'on;cloud'],
  ])('%j as %s', (text, value) => {
    expect(textValue(text, boxes)).toEqual({ ok: true, value });
  });

  test('and names one that there is not', () => {
    expect(textValue('Cloud; Clod', boxes)).toMatchObject({
      ok: false,
      problem: '"P" has no such option. Did you mean "Cloud"?',
    });
  });
});

describe('textValue() of one option', () => {
  const choice = property('enumeration', 'select', { '1': 'Two', '2': '1', x: 'High  risk' });
  test('takes its label or value, in any case and with any spaces', () => {
    for (const text of ['x', 'X', 'High risk', 'high\u00a0RISK'])
      expect(textValue(text, choice)).toMatchObject({ value: 'x' });
  });
  test('asks which where a text is the value of one and the label of another', () => {
    expect(textValue('1', choice)).toMatchObject({
      ok: false,
      problem: '"P" has several options that this may be: "Two" (1), "1" (2)',
    });
  });
  test('takes no list for one', () => {
    expect(textValue('x;1', choice)).toMatchObject({ ok: false });
  });
});

describe('textValue() of yes or no', () => {
  const truth = property('bool', 'booleancheckbox', { true: 'Yes', false: 'No' });
  test.each(['TRUE', 'true', 'Yes', 'y', '1', 'x', 'SANT', 'ja', 'WAHR', 'vrai', '✓'])(
    '%s is true',
    (text) => {
      expect(textValue(text, truth)).toEqual({ ok: true, value: 'true' });
    },
  );
  test.each(['FALSE', 'No', 'n', '0', 'FALSKT', 'nej', 'FALSCH', 'faux'])('%s is false', (text) => {
    expect(textValue(text, truth)).toEqual({ ok: true, value: 'false' });
  });
  test('anything else is neither', () => {
    expect(textValue('maybe', truth)).toMatchObject({ ok: false, problem: containing('neither yes nor no') });
  });
});

test('textValue() leaves a text as it is, though it looks like a number, a date or yes', () => {
  for (const text of ['007', '1e3', 'TRUE', '03/04/2026', '-5'])
    expect(textValue(text, property('string', 'text'))).toEqual({ ok: true, value: text });
});

describe('isSameValue() goes by what the property holds', () => {
  test.each([
    ['string', '007', '7', false],
    ['string', '1.0', '1', false],
    ['string', '2026-01-31T00:00:00Z', '2026-01-31T00:00:00.000Z', false],
    ['number', '12.50', '12.5', true],
    ['number', '007', '7', true],
    ['number', '1000', '1e3', true],
    ['number', '1', '', false],
    ['datetime', '2026-01-31T00:00:00.000Z', '2026-01-31T00:00:00Z', true],
    ['datetime', '2026-01-31T00:00:00.000Z', '1769817600000', true],
    ['date', '2026-01-31', '2026-02-01', false],
    ['bool', 'true', 'TRUE', true],
  ])('%s: %s and %s', (type, wanted, stored, same) => {
    expect(isSameValue(wanted, stored, property(type, 'text'))).toBe(same);
  });

  test('boxes are the same in any order, a choice is not a set', () => {
    expect(isSameValue('cloud;r', 'r;cloud', boxes)).toBe(true);
    expect(isSameValue('cloud;r', 'cloud', boxes)).toBe(false);
    expect(areSameBoxes('', ';')).toBe(true);
    expect(isSameValue('a;b', 'b;a', property('string', 'text'))).toBe(false);
  });
});
