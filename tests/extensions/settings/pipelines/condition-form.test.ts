import {
  conditionOf,
  formOf,
  hasUnfinished,
  newCondition,
  operatorsFor,
  withProperty,
  type ConditionForm,
} from '../../../../extensions/settings/pipelines/condition-form';
import type { Condition } from '../../../../src/settings';
import { aProperty } from '../show-section';

const amount = aProperty('amount', 'Amount');
const type = aProperty('dealtype', 'Deal type', ['New', 'Renewal']);
const owner = { ...aProperty('owner', 'Owner'), type: 'enumeration' };
const isPartner = { ...aProperty('partner_led', 'Partner led'), type: 'bool' };
const aForm = (about: Partial<ConditionForm>): ConditionForm => ({
  property: 'amount',
  is: 'known',
  value: null,
  values: [],
  ...about,
});

const conditions: Condition[] = [
  { property: 'amount', is: 'less_than', value: 0 },
  { property: 'amount', is: 'at_most', value: -5 },
  { property: 'amount', is: 'more_than', value: 0.5 },
  { property: 'amount', is: 'at_least', value: 5_000 },
  { property: 'dealtype', is: 'any_of', values: ['new'] },
  { property: 'dealtype', is: 'none_of', values: ['new', 'renewal'] },
  { property: 'amount', is: 'known' },
  { property: 'amount', is: 'unknown' },
];

describe('conditionOf()', () => {
  test.each(conditions)('gives back the condition the form was made of: %o', (condition) => {
    expect(conditionOf(formOf(condition))).toStrictEqual(condition);
  });

  test.each(conditions.filter((each) => 'value' in each))('of %o without a number is null', (condition) => {
    expect(conditionOf({ ...formOf(condition), value: null })).toBeNull();
  });

  test.each(conditions.filter((each) => 'values' in each))('of %o without an option is null', (condition) => {
    expect(conditionOf({ ...formOf(condition), values: [] })).toBeNull();
  });

  test('leaves out what the operator does not compare with', () => {
    const form = aForm({ is: 'known', value: 5, values: ['new'] });
    expect(conditionOf(form)).toStrictEqual({ property: 'amount', is: 'known' });
  });
});

describe('operatorsFor()', () => {
  test.each([
    ['a number', amount, ['less_than', 'at_most', 'more_than', 'at_least', 'known', 'unknown']],
    ['options', type, ['any_of', 'none_of', 'known', 'unknown']],
    ['yes or no', isPartner, ['any_of', 'none_of', 'known', 'unknown']],
    ['options that HubSpot does not list', owner, ['known', 'unknown']],
    ['a property that is gone', undefined, ['known', 'unknown']],
  ])('of %s', (_what, property, expected) => {
    expect(operatorsFor(property)).toEqual(expected);
  });
});

describe('withProperty()', () => {
  test.each([
    [
      'another number is asked the same',
      aForm({ is: 'at_most', value: 5 }),
      aProperty('seats', 'Seats'),
      'at_most',
    ],
    ['a choice cannot be compared', aForm({ is: 'at_most', value: 5 }), type, 'known'],
    [
      'a number is none of the options',
      aForm({ property: 'dealtype', is: 'any_of', values: ['new'] }),
      amount,
      'known',
    ],
    [
      'another choice has other options',
      aForm({ property: 'dealtype', is: 'any_of', values: ['new'] }),
      isPartner,
      'known',
    ],
    ['whether it is unknown can be asked of any', aForm({ is: 'unknown' }), type, 'unknown'],
  ] as const)('%s', (_why, form, property, is) => {
    const next = withProperty(form, property);
    expect([next.property, next.is]).toEqual([property.name, is]);
    expect(conditionOf(next)).not.toBeNull();
  });
});

describe('newCondition()', () => {
  test.each([
    ['the amount', [type, amount], { property: 'amount', is: 'known' }],
    ['another property where there is no amount', [type], { property: 'dealtype', is: 'known' }],
    ['nothing in an account without properties', [], null],
  ])('asks of %s', (_what, properties, expected) => {
    expect(newCondition(properties)).toEqual(expected);
  });
});

describe('hasUnfinished()', () => {
  test('is about the very conditions, not about equal ones', () => {
    const [one, equal]: Condition[] = [{ ...newAmount() }, { ...newAmount() }];
    if (one === undefined || equal === undefined) throw new Error('two conditions were made');
    const unfinished = new Map([[one, aForm({ is: 'less_than' })]]);
    expect(hasUnfinished([equal, one], unfinished)).toBe(true);
    expect(hasUnfinished([equal], unfinished)).toBe(false);
  });
});

function newAmount(): Condition {
  return { property: 'amount', is: 'known' };
}
