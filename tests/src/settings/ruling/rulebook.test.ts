import fc from 'fast-check';
import { findFramework, frameworks } from '../../../../src/frameworks';
import { assess, levelValues } from '../../../../src/qualification';
import {
  defaultRulebook,
  frameworkIn,
  rulebookOf,
  usableFrameworks,
  type Rulebook,
} from '../../../../src/settings';
import { answers } from '../../../builders/answers';
import { anySettings } from '../../../builders/any-settings';
import { qualificationFacts } from '../../../builders/qualification-facts';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

const asOf = new Date('2026-11-25T12:00:00.000Z');
const rulebookWith = (about: SettingsInput) => rulebookOf(settingsWith(about), 1);
function criterionIn(rulebook: Rulebook, frameworkId: string, criterionId: string) {
  return frameworkIn(rulebook, frameworkId)?.criteria.find(({ id }) => id === criterionId);
}
const bantLevels = { budget: '3', authority: '2', need: '1', timing: '0' };
function bantScore(rulebook: Rulebook) {
  const bant = frameworkIn(rulebook, 'bant');
  if (bant === undefined) throw new Error('There is no BANT.');
  return assess(bant, qualificationFacts(bantLevels), asOf).score;
}

describe('rulebookOf()', () => {
  test('has every built-in framework as it is where nothing is adjusted', () => {
    expect(defaultRulebook.frameworks).toEqual(frameworks);
    expect(defaultRulebook).toMatchObject({
      revision: 0,
      standards: { thresholds: { strong: 80, developing: 60 }, belowExpectation: 'not_ready' },
    });
  });

  test('carries its revision, the bands and what falls short', () => {
    const about = { thresholds: { strong: 80, developing: 50 }, belowExpectation: 'informs' } as const;
    expect(rulebookOf(settingsWith(about), 7)).toMatchObject({ revision: 7, standards: about });
  });

  test('puts the built-in frameworks first, then its own, retired ones too', () => {
    const rulebook = rulebookWith({
      ownFrameworks: {
        ours: { label: 'Ours', copyOf: 'bant' },
        old: { label: 'Old', copyOf: 'neat', retired: true },
      },
    });
    const ids = rulebook.frameworks.map(({ id }) => id);
    expect(ids).toEqual([...frameworks.map(({ id }) => id), 'ours', 'old']);
  });

  test('leaves out an own framework that is not whole', () => {
    const rulebook = rulebookWith({ ownFrameworks: { ours: { label: 'Ours', copyOf: 'gone' } } });
    expect(frameworkIn(rulebook, 'ours')).toBeUndefined();
  });
});

describe('rulebookOf() adjustments', () => {
  test('change the weights that are named and no others', () => {
    const rulebook = rulebookWith({ adjustments: { bant: { weights: { need: 60 } } } });
    const weights = frameworkIn(rulebook, 'bant')?.criteria.map(({ id, weight }) => [id, weight]);
    const builtIn = findFramework('bant')?.criteria.map(({ id, weight }) => [id, weight]);
    expect(weights).toEqual(builtIn?.map(([id, weight]) => [id, id === 'need' ? 60 : weight]));
    expect(frameworkIn(rulebook, 'meddic')).toEqual(findFramework('meddic'));
  });

  test('of weights count only in proportion', () => {
    const anyWeights = fc.record({
      budget: fc.integer({ min: 1, max: 100 }),
      authority: fc.integer({ min: 1, max: 100 }),
      need: fc.integer({ min: 1, max: 100 }),
      timing: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(0.5, 2, 10), (weights, scale) => {
        const scaled = Object.fromEntries(
          Object.entries(weights).map(([id, weight]) => [id, weight * scale]),
        );
        expect(bantScore(rulebookWith({ adjustments: { bant: { weights: scaled } } }))).toEqual(
          bantScore(rulebookWith({ adjustments: { bant: { weights } } })),
        );
      }),
    );
  });

  test('of a weight to 0 ask without counting', () => {
    const weights = { budget: 0, authority: 0, timing: 0 };
    const rulebook = rulebookWith({ adjustments: { bant: { weights } } });
    expect(bantScore(rulebook)).toEqual({ kind: 'scored', percent: 33 });
    expect(frameworkIn(rulebook, 'bant')?.criteria).toHaveLength(4);
  });

  test('of an expectation replace all of that criterion’s, and leave the others’', () => {
    const rulebook = rulebookWith({
      adjustments: { meddic: { expected: { champion: { commit: 1 }, metrics: {} } } },
    });
    expect(criterionIn(rulebook, 'meddic', 'champion')?.expected).toEqual({ commit: 1 });
    expect(criterionIn(rulebook, 'meddic', 'metrics')?.expected).toEqual({});
    expect(criterionIn(rulebook, 'meddic', 'economic_buyer')?.expected).toEqual(
      criterionIn(defaultRulebook, 'meddic', 'economic_buyer')?.expected,
    );
  });

  test('of the days count answers as out of date sooner', () => {
    const rulebook = rulebookWith({ adjustments: { bant: { staleDays: 7 } } });
    expect(frameworkIn(rulebook, 'bant')?.staleDays).toBe(7);
    expect(frameworkIn(rulebook, 'neat')?.staleDays).toBe(findFramework('neat')?.staleDays);
  });
});

describe('usableFrameworks()', () => {
  test('are the enabled built-in ones and its own that are not retired', () => {
    const rulebook = rulebookWith({
      enabledFrameworks: ['spin', 'bant', 'gone'],
      ownFrameworks: {
        ours: { label: 'Ours', copyOf: 'bant' },
        old: { label: 'Old', copyOf: 'bant', retired: true },
        broken: { label: 'Broken' },
      },
    });
    expect(
      usableFrameworks(rulebook)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['bant', 'ours', 'spin']);
  });

  test('of any settings can judge a deal', () => {
    const anyLevel = fc.constantFrom(...levelValues, null);
    fc.assert(
      fc.property(anySettings, anyLevel, (settings, level) => {
        for (const framework of usableFrameworks(rulebookOf(settings, 1))) {
          const levels = Object.fromEntries(framework.criteria.map(({ id }) => [id, level]));
          const facts = { answers: answers(levels), milestone: 'proposal', people: [] } as const;
          const { score } = assess(framework, facts, asOf);
          if (score.kind === 'scored') expect(score.percent >= 0 && score.percent <= 100).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
