import { compareProperties, type AccountProperty, type WantedProperty } from '../../../../src/hubspot';

const wanted = (extra: Partial<WantedProperty> = {}): WantedProperty => ({
  name: 'qual_band',
  label: 'Band',
  description: 'The score in a word.',
  type: 'enumeration',
  fieldType: 'select',
  options: [
    { label: 'Strong', value: 'strong' },
    { label: 'Weak', value: 'weak' },
  ],
  ...extra,
});
const option = (label: string, value: string, displayOrder: number, hidden = false) => {
  return { label, value, displayOrder, hidden };
};
const existing = (extra: Partial<AccountProperty> = {}): AccountProperty => ({
  name: 'qual_band',
  label: 'Band',
  description: 'The score in a word.',
  type: 'enumeration',
  fieldType: 'select',
  options: [option('Strong', 'strong', 0), option('Weak', 'weak', 1)],
  hasUniqueValue: false,
  ...extra,
});

test('compareProperties() creates what is missing and leaves the rest', () => {
  const plan = compareProperties(
    [wanted(), wanted({ name: 'qual_new' })],
    [existing(), existing({ name: 'amount' })],
  );
  expect(plan.create.map(({ name }) => name)).toEqual(['qual_new']);
  expect(plan).toMatchObject({ change: [], unchanged: ['qual_band'], conflicts: [], leftAlone: [] });
});

test.each([
  ['a label', existing({ label: 'Old' }), { name: 'qual_band', label: 'Band' }],
  [
    'a description',
    existing({ description: null }),
    { name: 'qual_band', description: 'The score in a word.' },
  ],
] as const)('compareProperties() sends only %s when only that differs', (_, found, change) => {
  expect(compareProperties([wanted()], [found]).change).toEqual([change]);
});

test('compareProperties() keeps options that are not ours, after ours, and hidden ones hidden', () => {
  const found = existing({
    options: [option('Odd', 'odd', 0), option('Stark', 'strong', 1, true), option('Weak', 'weak', 2)],
  });
  const plan = compareProperties([wanted()], [found]);
  expect(plan.change).toEqual([
    {
      name: 'qual_band',
      options: [option('Strong', 'strong', 0, true), option('Weak', 'weak', 1), option('Odd', 'odd', 2)],
    },
  ]);
  expect(plan.leftAlone).toEqual([
    { name: 'qual_band', what: 'option "Odd" (odd), which is not ours' },
    { name: 'qual_band', what: 'option "Stark", which is hidden, so that nobody can choose it in HubSpot' },
  ]);
});

test('compareProperties() sees no change in options of others, nor in the order HubSpot lists them', () => {
  const found = existing({
    options: [option('Weak', 'weak', 5), option('Odd', 'odd', 3), option('Strong', 'strong', 1)],
  });
  expect(compareProperties([wanted()], [found]).unchanged).toEqual(['qual_band']);
});

test.each([
  ['another type', existing({ type: 'string' }), 'type string'],
  ['several choices instead of one', existing({ fieldType: 'checkbox' }), 'checkbox'],
] as const)('compareProperties() calls %s a conflict', (_, found, words) => {
  const { conflicts } = compareProperties([wanted()], [found]);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.problem).toContain(words);
});

test('compareProperties() calls a property without unique values a conflict where they are needed', () => {
  const want = wanted({ type: 'string', fieldType: 'text', options: [], hasUniqueValue: true });
  const found = existing({ type: 'string', fieldType: 'text', options: [] });
  expect(compareProperties([want], [found]).conflicts).toHaveLength(1);
  expect(compareProperties([want], [{ ...found, hasUniqueValue: true }]).conflicts).toEqual([]);
});

test('compareProperties() leaves it to the account how a property is shown, and says so', () => {
  const plan = compareProperties([wanted()], [existing({ fieldType: 'radio' })]);
  expect(plan.conflicts).toEqual([]);
  expect(plan.leftAlone).toEqual([{ name: 'qual_band', what: 'it is shown as radio instead of select' }]);
});

test('compareProperties() does not call an option foreign that is ours under other settings', () => {
  const found = existing({
    options: [option('Strong', 'strong', 0), option('Weak', 'weak', 1), option('Odd', 'odd', 2)],
  });
  expect(compareProperties([wanted({ knownOptions: ['odd'] })], [found])).toMatchObject({
    unchanged: ['qual_band'],
    leftAlone: [],
  });
});
