import type { Condition } from '../../../../src/settings';
import { meets } from '../../../../src/settings/ruling/condition';

const number = (is: 'less_than' | 'at_most' | 'more_than' | 'at_least', value = 5_000): Condition => ({
  property: 'amount',
  is,
  value,
});
const option = (is: 'any_of' | 'none_of', ...values: string[]): Condition => ({
  property: 'dealtype',
  is,
  values,
});
const presence = (is: 'known' | 'unknown'): Condition => ({ property: 'amount', is });

describe('meets() a number', () => {
  test.each([
    ['less_than', { '4999.99': true, '5000': false, '5000.01': false }],
    ['at_most', { '4999.99': true, '5000': true, '5000.01': false }],
    ['more_than', { '4999.99': false, '5000': false, '5000.01': true }],
    ['at_least', { '4999.99': false, '5000': true, '5000.01': true }],
  ] as const)('%s a limit, to the edge', (is, verdicts) => {
    for (const [stored, verdict] of Object.entries(verdicts))
      expect([stored, meets(number(is), stored)]).toEqual([stored, verdict]);
  });

  test.each(['less_than', 'at_most', 'more_than', 'at_least'] as const)(
    'is not %s anything when nobody entered it: nothing is not 0',
    (is) => {
      for (const limit of [-1, 0, 1])
        expect([null, ''].map((stored) => meets(number(is, limit), stored))).toEqual([false, false]);
    },
  );

  test.each(['less_than', 'at_most', 'more_than', 'at_least'] as const)(
    'is not %s anything when it is a text',
    (is) => {
      expect(meets(number(is, 0), 'about 5,000')).toBe(false);
    },
  );

  test('compares numbers and not texts: 10,000 is more than 9', () => {
    expect(meets(number('more_than', 9), '10000')).toBe(true);
  });

  test.each([' ', '0x1F', '0b1', 'Infinity', '1,000', 'true', '1e', '.', '--1'])(
    'is not met by %j, which HubSpot keeps as no number',
    (stored) => {
      expect(meets(number('at_least', -1e9), stored)).toBe(false);
    },
  );

  test('reads a number as one, however it is written', () => {
    for (const stored of ['5000', '5000.0', '5e3', '5.0E+3', '05000', ' 5000'])
      expect([
        stored,
        meets(number('at_least', 5_000), stored),
        meets(number('at_most', 5_000), stored),
      ]).toEqual([stored, true, true]);
  });

  test('knows amounts below 0 and such as HubSpot writes large ones', () => {
    expect(meets(number('less_than', 0), '-0.01')).toBe(true);
    expect(meets(number('at_least', 1e9), '1.0E9')).toBe(true);
  });
});

describe('meets() a choice', () => {
  test.each([
    ['one of the options', 'newbusiness', true],
    ['another option', 'renewal', false],
    ['an option whose name holds one of them', 'newbusiness2', false],
    ['several boxes of which one is of the options', 'renewal;existing', true],
    ['several boxes of which none is of the options', 'renewal;other', false],
  ])('any_of and none_of are opposites of a deal with %s', (_name, stored, isOneOf) => {
    const values = ['newbusiness', 'existing'];
    expect(meets(option('any_of', ...values), stored)).toBe(isOneOf);
    expect(meets(option('none_of', ...values), stored)).toBe(!isOneOf);
  });

  test.each([null, ''])('neither any_of nor none_of of a deal with %j', (stored) => {
    expect(meets(option('any_of', 'newbusiness'), stored)).toBe(false);
    expect(meets(option('none_of', 'newbusiness'), stored)).toBe(false);
  });
});

describe('meets() a choice by its internal value', () => {
  test.each([
    ['007', '7'],
    ['5', ' 5'],
    ['1e3', '1000'],
    ['Yes', 'yes'],
  ])('and %j is not %j', (stored, asked) => {
    expect(meets(option('any_of', asked), stored)).toBe(false);
    expect(meets(option('any_of', stored), stored)).toBe(true);
  });

  test.each(['true', 'TRUE', 'True'])('%j is yes, however the property has it', (asked) => {
    for (const stored of ['true', 'TRUE', 'True']) expect(meets(option('any_of', asked), stored)).toBe(true);
    for (const stored of ['false', 'False', '']) expect(meets(option('any_of', asked), stored)).toBe(false);
    expect(meets(option('none_of', asked), 'FALSE')).toBe(true);
  });
});

describe('meets() a presence', () => {
  test.each([
    [null, false],
    ['', false],
    ['0', true],
    ['false', true],
  ])('of %j', (stored, isKnown) => {
    expect(meets(presence('known'), stored)).toBe(isKnown);
    expect(meets(presence('unknown'), stored)).toBe(!isKnown);
  });
});
