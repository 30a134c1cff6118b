import { frameworkOptions } from '../../../../extensions/settings/pipelines/framework-options';
import {
  askableProperties,
  optionsOf,
  propertyOptions,
} from '../../../../extensions/settings/pipelines/property-options';
import { frameworks } from '../../../../src/frameworks';
import { defaultRulebook, defaultSettings, rulebookOf, type Settings } from '../../../../src/settings';
import { settingsTextsIn } from '../../../../src/texts';
import { aProperty } from '../show-section';

const off = (label: string) => `${label} off`;
const rulebook = (about: Partial<Settings>) => rulebookOf({ ...defaultSettings, ...about }, 0);

describe('frameworkOptions()', () => {
  test('gives those that may rule first, then the other built-in ones, each once', () => {
    const own = { ours: { label: 'Ours', copyOf: 'bant', retired: false } };
    const options = frameworkOptions(rulebook({ ownFrameworks: own }), 'ours', off);
    expect(options.slice(0, 5).map(({ label }) => label)).toEqual([
      'MEDDIC',
      'NEAT Selling',
      'BANT',
      'SPIN Selling',
      'Ours',
    ]);
    expect(options.slice(5).every(({ label }) => label.endsWith(' off'))).toBe(true);
    expect(options.map(({ value }) => value).toSorted()).toEqual(
      [...frameworks.map(({ id }) => id), 'ours'].toSorted(),
    );
  });

  const retired = { ours: { label: 'Ours', copyOf: 'bant', retired: true } };
  test('leaves out a retired one', () => {
    const options = frameworkOptions(rulebook({ ownFrameworks: retired }), 'meddic', off);
    expect(options.map(({ value }) => value)).not.toContain('ours');
  });

  test.each([
    ['retired', 'ours', 'Ours'],
    ['gone', 'lost', 'lost'],
  ])('has the chosen one though it is %s', (_what, chosen, label) => {
    const options = frameworkOptions(rulebook({ ownFrameworks: retired }), chosen, off);
    expect(options[0]).toEqual({ value: chosen, label });
  });
});

describe('askableProperties()', () => {
  test('are in the order of their labels, without what follows from the framework', () => {
    const properties = [
      aProperty('seats', 'Seats'),
      aProperty('qual_score', 'Score'),
      aProperty('qual_bant_budget', 'BANT: Budget', ['0']),
      aProperty('qual_named_account', 'Named account', ['yes']),
      aProperty('amount', 'Amount'),
    ];
    expect(askableProperties(properties, defaultRulebook, 'en').map(({ name }) => name)).toEqual([
      'amount',
      'qual_named_account',
      'seats',
    ]);
  });
});

describe('propertyOptions()', () => {
  test('tells those of one label apart by their names', () => {
    const properties = [aProperty('a', 'Size'), aProperty('b', 'Size'), aProperty('c', 'Seats')];
    expect(propertyOptions(properties, aProperty('c', 'Seats'))).toEqual([
      { value: 'a', label: 'Size (a)' },
      { value: 'b', label: 'Size (b)' },
      { value: 'c', label: 'Seats' },
    ]);
  });

  test('have the chosen one though it is gone', () => {
    const options = propertyOptions([aProperty('a', 'A')], { name: 'lost', label: 'lost' });
    expect(options.map(({ value }) => value)).toEqual(['lost', 'a']);
  });
});

describe('optionsOf()', () => {
  const yesOrNo = { ...aProperty('partner_led', 'Partner led'), type: 'bool' };
  test.each([
    ['a choice', aProperty('dealtype', 'Deal type', ['New']), [{ value: 'new', label: 'New' }]],
    [
      'yes or no',
      yesOrNo,
      [
        { value: 'true', label: 'Yes' },
        { value: 'false', label: 'No' },
      ],
    ],
    [
      'yes or no in words of the account',
      { ...yesOrNo, options: [{ value: 'true', label: 'On' }] },
      [{ value: 'true', label: 'On' }],
    ],
    ['a property that is gone', undefined, []],
  ])('of %s', (_what, property, expected) => {
    expect(optionsOf(property, settingsTextsIn('en'))).toEqual(expected);
  });
});
