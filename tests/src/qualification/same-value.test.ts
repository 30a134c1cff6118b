import { instantOf, isSameValue, truthOf, type ValueType } from '../../../src/qualification';

describe('isSameValue()', () => {
  test.each<[ValueType, string | null, string | null, boolean]>([
    ['text', '007', '7', false],
    ['text', 'true', 'TRUE', false],
    ['text', null, '', true],
    ['number', '70', '70.0', true],
    ['number', '7e1', '70', true],
    ['number', '', '0', false],
    ['number', 'n/a', 'none', false],
    ['choice', '007', '7', false],
    ['choices', 'a;b', 'b;a', true],
    ['choices', ';a;b', 'a;b;a', true],
    ['choices', 'a', 'a;b', false],
    ['day', '2026-11-25', '1795564800000', true],
    ['day', '2026-11-25', '2026-11-25T00:00:00Z', true],
    ['day', '2026-11-25', '2026-11-26', false],
    ['instant', '2026-11-25T12:00:00Z', '2026-11-25T13:00:00+01:00', true],
    ['instant', '2026-11-25T12:00:00.000Z', '1795608000000', true],
    ['instant', 'soon', 'later', false],
    ['truth', 'true', 'YES', true],
    ['truth', 'no', 'FALSE', true],
    ['truth', 'no', 'true', false],
  ])('by type %s takes %j and %j for the same: %j', (type, one, other, same) => {
    expect(isSameValue(type, one, other)).toBe(same);
    expect(isSameValue(type, other, one)).toBe(same);
  });
});

test.each([
  ['true', true],
  ['TRUE', true],
  [' Yes ', true],
  ['1', true],
  ['No', false],
  ['0', false],
  ['maybe', null],
  ['', null],
  [null, null],
  [undefined, null],
])('truthOf() reads %j as %j', (stored, truth) => {
  expect(truthOf(stored)).toBe(truth);
});

test.each([
  ['2026-11-25T12:00:00Z', 1795608000000],
  ['1795608000000', 1795608000000],
  ['99999999999999999999', null],
  ['tomorrow', null],
])('instantOf() reads %j as %j', (text, at) => {
  expect(instantOf(text)).toBe(at);
});
