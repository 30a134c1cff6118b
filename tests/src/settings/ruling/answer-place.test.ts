import fc from 'fast-check';
import { findFramework } from '../../../../src/frameworks';
import { levelValues } from '../../../../src/qualification';
import {
  allAnswerProperties,
  answerPlace,
  answerPropertiesIn,
  propertiesToMake,
  rulebookOf,
  type Mapping,
} from '../../../../src/settings';
import { settingsWith } from '../../../builders/settings';

const bant = findFramework('bant');
const names = ['budget', 'authority', 'need', 'timing'];
const mapped: Mapping = {
  property: 'sponsor_strength',
  levels: { none: '0', weak: '1', fair: '2', strong: '3', very_strong: '3', unclear: null },
};
const settings = settingsWith({ mappings: { meddic: { champion: mapped } } });
const champion = answerPlace(settings, 'meddic', 'champion');

describe('answerPlace() of a criterion that is not mapped', () => {
  test('is its own property, in which the level is stored as it is', () => {
    const place = answerPlace(settings, 'meddic', 'metrics');
    expect(place.property).toBe('qual_meddic_metrics');
    expect(place.levels).toEqual(levelValues);
    for (const value of [...levelValues, 'from an import', '', null])
      expect([place.read(value), place.write(value)]).toEqual([value, value]);
  });

  test('is its own too where only the same criterion of another framework is mapped', () => {
    expect(answerPlace(settings, 'meddpicc', 'champion').property).toBe('qual_meddpicc_champion');
  });
});

describe('answerPlace() of a mapped criterion', () => {
  test('is the account’s property, with the levels that an option stands for', () => {
    expect(champion.property).toBe('sponsor_strength');
    expect(champion.levels).toEqual(['0', '1', '2', '3']);
  });

  test.each([
    ['an option', 'fair', '2'],
    ['another option of the same level', 'very_strong', '3'],
    ['an option that stands for none', 'unclear', null],
    ['nothing', null, null],
    ['nothing, as HubSpot may write it', '', null],
    ['an option that is not mapped', 'new_option', 'option new_option'],
    ['an option that looks like a level and is none', '3', 'option 3'],
    ['an option that looks like "not applicable" and is none', 'na', 'option na'],
    ['an option that every object answers to', 'constructor', 'option constructor'],
  ])('reads %s', (_name, stored, level) => {
    expect(champion.read(stored)).toBe(level);
  });

  test.each([
    ['a level', '1', 'weak'],
    ['a level of two options as the first', '3', 'strong'],
    ['a level that no option stands for as nothing', 'na', null],
    ['nothing as nothing', null, null],
  ])('writes %s', (_name, level, stored) => {
    expect(champion.write(level)).toBe(stored);
  });

  test('reads back every level that it can write, whatever the mapping', () => {
    const anyOption = fc.string({ minLength: 1, maxLength: 8 }).filter((value) => value !== '__proto__');
    const anyLevels = fc.dictionary(anyOption, fc.option(fc.constantFrom(...levelValues)));
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const mappings = { meddic: { champion: { property: 'sponsor', levels } } };
        const place = answerPlace({ mappings }, 'meddic', 'champion');
        for (const level of levelValues) {
          const stored = place.write(level);
          expect(stored === null).toBe(!place.levels.includes(level));
          expect(place.read(stored)).toBe(stored === null ? null : level);
        }
      }),
    );
  });

  test('never takes for a level what no option stands for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levelValues), fc.string(), (level, stored) => {
        const mappings = { meddic: { champion: { property: 'sponsor', levels: { only: level } } } };
        const read = answerPlace({ mappings }, 'meddic', 'champion').read(stored);
        expect(levelValues.some((value) => value === read)).toBe(stored === 'only');
      }),
    );
  });
});

describe('answerPropertiesIn()', () => {
  test('are level and evidence of each criterion; evidence stays where it is', () => {
    const about = settingsWith({
      mappings: { bant: { need: { property: 'need_level', levels: { a: '1' } } } },
    });
    expect(bant && answerPropertiesIn(about, bant)).toEqual(
      names.flatMap((id) => [id === 'need' ? 'need_level' : `qual_bant_${id}`, `qual_bant_${id}_evidence`]),
    );
  });
});

describe('allAnswerProperties()', () => {
  test('name a property once, though two frameworks are mapped onto it', () => {
    const levels = { a: '1' } as const;
    const property = 'budget_confirmed';
    const mappings = { bant: { budget: { property, levels } }, sandler: { budget: { property, levels } } };
    const all = allAnswerProperties(rulebookOf(settingsWith({ mappings }), 1));
    expect(all.filter((name) => name === property)).toHaveLength(1);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('qual_sandler_budget_evidence');
    expect(all).not.toContain('qual_bant_budget');
  });

  test('are those of frameworks too that no longer rule', () => {
    const about = settingsWith({
      enabledFrameworks: ['meddic'],
      ownFrameworks: { old: { label: 'Old', copyOf: 'bant', retired: true } },
    });
    expect(allAnswerProperties(rulebookOf(about, 1))).toEqual(
      expect.arrayContaining(['qual_old_need', 'qual_bant_need']),
    );
  });
});

describe('propertiesToMake()', () => {
  const toMake = (about: Parameters<typeof settingsWith>[0]) =>
    propertiesToMake(rulebookOf(settingsWith(about), 1)).map(({ name }) => name);

  test('are those of the frameworks that may rule', () => {
    const made = toMake({
      enabledFrameworks: ['bant'],
      ownFrameworks: {
        ours: { label: 'Ours', copyOf: 'bant' },
        old: { label: 'Old', copyOf: 'bant', retired: true },
      },
    });
    expect(made).toEqual(expect.arrayContaining(['qual_score', 'qual_bant_need', 'qual_ours_need']));
    expect(made.filter((name) => name.startsWith('qual_meddic') || name.startsWith('qual_old'))).toEqual([]);
  });

  test('are none for the level of a mapped criterion, but for its evidence', () => {
    const mappings = { bant: { need: { property: 'need_level', levels: { a: '1' } } } } as const;
    const made = toMake({ enabledFrameworks: ['bant'], mappings });
    expect(made).not.toContain('qual_bant_need');
    expect(made).not.toContain('need_level');
    expect(made).toContain('qual_bant_need_evidence');
  });
});
