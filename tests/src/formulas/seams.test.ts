import { formulaSet } from '../../../src/formulas';
import { findFramework } from '../../../src/frameworks';
import { dealProperty, levelProperty } from '../../../src/qualification';
import { rulebookOf, type Condition } from '../../../src/settings';
import { aChoice, aDealProperty } from '../../builders/account-facts';
import { settingsWith, type SettingsInput } from '../../builders/settings';
import { engineOf, hubspotMakes } from './hubspot-makes';
import type { Figures } from './plumbline-makes';

const criteria = findFramework('bant')?.criteria ?? [];
const all = (level: string) =>
  Object.fromEntries(criteria.map(({ id }) => [levelProperty('bant', id), level] as const));

const account = {
  pipelines: [
    {
      id: 'sales',
      stages: [
        { id: 'early', probability: 0.2, closed: false },
        { id: 'late', probability: 0.9, closed: false },
        { id: 'won', probability: 1, closed: true },
      ],
    },
  ],
  currency: 'USD',
  properties: [
    aChoice('money', 'none', "it's there"),
    { ...aChoice('settled', 'true', 'false'), type: 'bool' },
    aDealProperty({ name: 'amount' }),
    aDealProperty({ name: 'amount_in_home_currency' }),
    aChoice('deal_currency_code', 'USD', 'SEK'),
    { ...aChoice('regions', 'north', 'north east'), fieldType: 'checkbox' },
  ],
};

const open = { pipeline: 'sales', dealstage: 'late', hs_is_closed: 'false' };
const won = { ...open, dealstage: 'won', hs_is_closed: 'true' };
const storedAtClose = {
  [dealProperty.framework]: 'bant',
  [dealProperty.scoreAtClose]: '41',
  [dealProperty.completeness]: '50',
  [dealProperty.band]: 'developing',
  [dealProperty.stageReady]: 'no',
};

const nothing: Figures = { score: null, completeness: null, band: null, ready: 'no_expectation' };

function figures(properties: Readonly<Record<string, string | null>>, settings: SettingsInput = {}): Figures {
  const only: SettingsInput = { enabledFrameworks: ['bant'], defaultFramework: 'bant', ...settings };
  const rulebook = rulebookOf(settingsWith(only), 1);
  const engine = engineOf(formulaSet(rulebook, account), account, rulebook);
  return hubspotMakes(engine, { id: '1', history: {}, properties });
}

describe("HubSpot's figures at the seams", () => {
  test('are those of the answers while a deal is open, whatever was stored of it: also once it is reopened', () => {
    const answered = { ...open, ...all('2') };
    expect(figures(answered)).toMatchObject({ score: 67, completeness: 100 });
    expect(figures({ ...answered, ...storedAtClose })).toEqual(figures(answered));
  });

  test('are those it was closed with once they are stored, whatever is answered afterwards', () => {
    expect(figures({ ...won, ...all('2'), ...storedAtClose })).toEqual({
      score: 41,
      completeness: 50,
      band: 'developing',
      ready: 'no',
    });
  });

  test('are those of the answers between closing and storing, and no stage expects anything', () => {
    expect(figures({ ...won, ...all('2') })).toEqual({
      score: 67,
      completeness: 100,
      band: 'developing',
      ready: 'no_expectation',
    });
  });

  test.each([
    ['no pipeline and no stage', { pipeline: null, dealstage: null }],
    ['no stage', { dealstage: null }],
    ['a stage that is gone', { dealstage: 'gone' }],
    ['a pipeline that is gone', { pipeline: 'gone', dealstage: 'gone' }],
  ])('of a deal with %s are there, and nothing is expected of it, closed or not is not known', (_, place) => {
    const deal = { ...open, hs_is_closed: null, ...place, ...all('2') };
    expect(figures(deal)).toMatchObject({ score: 67, completeness: 100, ready: 'no_expectation' });
  });

  test('are none of a deal to which nothing applies, and of which nobody answered anything but that', () => {
    expect(figures({ ...open, ...all('na') })).toEqual(nothing);
  });

  test('of a deal that nobody answered are not ready, complete by nothing, and no score: that is not 0', () => {
    expect(figures(open)).toEqual({ score: null, completeness: 0, band: null, ready: 'no' });
  });

  test('are those of the framework of the first rule that asks for nothing', () => {
    const rules = [{ framework: 'bant' }, { framework: 'neat' }];
    const sales = { framework: 'neat', rules };
    const settings = { enabledFrameworks: ['neat', 'bant'], defaultFramework: 'neat', pipelines: { sales } };
    expect(figures({ ...open, ...all('2') }, settings)).toMatchObject({ score: 67, completeness: 100 });
  });

  const atLeast10: Condition = { property: 'amount', is: 'at_least', value: 10 };
  const isOf = (is: 'any_of' | 'none_of', property: string, ...values: string[]): Condition => {
    return { property, is, values };
  };
  test.each<[Condition, Readonly<Record<string, string | null>>, boolean]>([
    [{ property: 'money', is: 'unknown' }, { money: null }, true],
    [{ property: 'money', is: 'unknown' }, { money: 'none' }, false],
    [{ property: 'money', is: 'known' }, { money: 'none' }, true],
    [isOf('none_of', 'money', 'none'), { money: "it's there" }, true],
    [isOf('none_of', 'money', 'none'), { money: 'none' }, false],
    [isOf('none_of', 'money', 'none'), { money: null }, false],
    [isOf('any_of', 'regions', 'north'), { regions: 'south;north' }, true],
    [isOf('any_of', 'regions', 'north'), { regions: 'south;north east' }, false],
    [isOf('any_of', 'settled', 'False'), { settled: 'false' }, true],
    [atLeast10, { amount: '10' }, true],
    [atLeast10, { amount: '10', deal_currency_code: 'USD' }, true],
    [atLeast10, { amount: '10', deal_currency_code: 'SEK' }, false],
    [atLeast10, { amount: '100', deal_currency_code: 'SEK', amount_in_home_currency: '9' }, false],
    [atLeast10, { amount: '1', deal_currency_code: 'SEK', amount_in_home_currency: '10' }, true],
    [atLeast10, { amount: null, amount_in_home_currency: '10' }, false],
  ])('are those of the framework of a rule with %j of a deal with %j: %s', (condition, values, holds) => {
    const rules = [{ framework: 'bant', when: { match: 'all' as const, conditions: [condition] } }];
    const sales = { framework: 'neat', rules };
    const settings = { enabledFrameworks: ['neat', 'bant'], defaultFramework: 'neat', pipelines: { sales } };
    expect(figures({ ...open, ...all('2'), ...values }, settings).score).toBe(holds ? 67 : null);
  });

  test.each([
    ['early', false],
    ['late', true],
  ])('are those of the framework of the stages that a rule is for: %s', (dealstage, holds) => {
    const sales = { framework: 'neat', rules: [{ framework: 'bant', stages: { from: 'late' } }] };
    const settings = { enabledFrameworks: ['neat', 'bant'], defaultFramework: 'neat', pipelines: { sales } };
    expect(figures({ ...open, dealstage, ...all('2') }, settings).score).toBe(holds ? 67 : null);
  });

  test('have no score where nothing weighs', () => {
    const weights = Object.fromEntries(criteria.map(({ id }) => [id, 0] as const));
    const made = figures({ ...open, ...all('2') }, { adjustments: { bant: { weights } } });
    expect(made).toMatchObject({ score: null, completeness: 100, band: null });
  });

  test.each([
    [{ qual_economic_buyer_named: null }, 67],
    [{ qual_economic_buyer_named: '' }, 67],
    [{ qual_economic_buyer_named: '0' }, 67],
    [{ qual_economic_buyer_named: '1' }, 100],
  ])('count "proven" of a person as stated unless somebody is named: %j', (named, score) => {
    const one = criteria.find(({ person }) => person === 'economic_buyer');
    if (one === undefined) throw new Error('One criterion of BANT is about a person.');
    const onlyThat = { ...all('na'), [levelProperty('bant', one.id)]: '3' };
    expect(figures({ ...open, ...onlyThat, ...named }).score).toBe(score);
  });

  test.each([
    ['money', "it's there", 4],
    ['money', 'none', 4],
    ['money', 'an option that is gone', 3],
    ['money', '2', 3],
    ['settled', 'true', 4],
    ['settled', 'false', 4],
    ['settled', null, 3],
  ])('read a mapped property by its options: %s %s', (property, value, answered) => {
    const levels: Readonly<Record<string, '0' | '2'>> =
      property === 'money' ? { none: '0', "it's there": '2' } : { false: '0', true: '2' };
    const [first] = criteria.map(({ id }) => id);
    const mappings = { bant: { [first ?? '']: { property, levels } } };
    const deal = { ...open, ...all('1'), [property]: value };
    expect(figures(deal, { mappings }).completeness).toBe((100 * answered) / criteria.length);
  });
});
