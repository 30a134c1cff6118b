import { formulaSet, type FormulaAccount, type Unsayable } from '../../../src/formulas';
import { rulebookOf, type AccountDealProperty, type Rule } from '../../../src/settings';
import { settingsWith, type SettingsInput } from '../../builders/settings';

const aProperty = (name: string, type: string): AccountDealProperty => ({
  ...{ name, type, label: name, fieldType: 'text' },
  ...{ readOnly: false, options: [] },
});
const account: FormulaAccount = {
  pipelines: [{ id: 'sales', stages: [{ id: 'first', probability: null, closed: false }] }],
  currency: 'USD',
  properties: [
    aProperty('closedate', 'date'),
    aProperty('seats', 'number'),
    aProperty('status', 'string'),
    aProperty('month', 'string'),
  ],
};

const unsayable = (settings: SettingsInput) =>
  formulaSet(rulebookOf(settingsWith(settings), 1), account).unsayable;
const ruledBy = (...rules: readonly Rule[]) => ({ pipelines: { sales: { rules: [...rules] } } });
const looksAt = (property: string): Rule => ({
  framework: 'bant',
  when: { match: 'any', conditions: [{ property, is: 'known' }] },
});
const keptIn = (property: string): SettingsInput => ({
  mappings: { meddic: { metrics: { property, levels: { a: '1' } } } },
});
const condition = ['pipelines', 'sales', 'rules', 0, 'when', 'conditions', 0];

describe('formulaSet() says what of the settings no formula can say', () => {
  test.each<[string, SettingsInput, readonly Unsayable[]]>([
    ['nothing of rules that look at numbers and texts', ruledBy(looksAt('seats'), looksAt('status')), []],
    [
      'a rule that looks at a date',
      ruledBy(looksAt('closedate')),
      [{ path: condition, why: 'no-formula', name: 'closedate' }],
    ],
    [
      'a rule that looks at a property that is gone',
      ruledBy(looksAt('gone')),
      [{ path: [...condition, 'property'], why: 'gone', name: 'gone' }],
    ],
    [
      'a rule for stages of which one is gone',
      ruledBy({ framework: 'bant', stages: { from: 'first', to: 'gone' } }),
      [{ path: ['pipelines', 'sales', 'rules', 0, 'stages', 'to'], why: 'gone', name: 'gone' }],
    ],
    [
      'a criterion that is kept in a property that is gone',
      keptIn('gone'),
      [{ path: ['mappings', 'meddic', 'metrics', 'property'], why: 'gone', name: 'gone' }],
    ],
    [
      'a criterion that is kept in a property that holds numbers',
      keptIn('seats'),
      [{ path: ['mappings', 'meddic', 'metrics', 'property'], why: 'no-formula', name: 'seats' }],
    ],
    [
      "a rule that looks at a property whose name is a word of HubSpot's language",
      ruledBy(looksAt('month')),
      [{ path: condition, why: 'no-formula', name: 'month' }],
    ],
    [
      'a criterion that is kept in such a property',
      keptIn('month'),
      [{ path: ['mappings', 'meddic', 'metrics', 'property'], why: 'no-formula', name: 'month' }],
    ],
    ['nothing of a criterion that is kept in a text', keptIn('status'), []],
    [
      'nothing of a framework that rules no deal',
      { mappings: { bant: { budget: { property: 'gone', levels: { a: '1' } } } } },
      [],
    ],
    [
      'nothing of the milestone of a stage that is gone',
      { pipelines: { sales: { milestones: { gone: 'commit' } } } },
      [],
    ],
  ])('%s', (_, settings, expected) => {
    expect(unsayable(settings)).toEqual(expected);
  });
});
