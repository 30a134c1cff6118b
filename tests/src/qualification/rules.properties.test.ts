import fc from 'fast-check';
import { frameworks, milestones, roles, type Framework } from '../../../src/frameworks';
import {
  assess,
  belowExpectationValues,
  breakdownOf,
  expectedLevel,
  expectedOf,
  levelValues,
  storedAssessment,
  type Assessment,
  type QualificationFacts,
  type Score,
  type Standards,
} from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { anyDeal, anyInstant } from '../../builders/any-framework';
import { aCriterion } from '../../builders/framework';

const asOf = new Date('2026-11-25T12:00:00.000Z');
const anyDay = anyInstant().map((instant) => new Date(instant));
const anyIndex = fc.nat({ max: 7 });
const anyMilestone = fc.constantFrom(...milestones);
const anyThresholds = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => ({ strong: Math.max(one, other), developing: Math.min(one, other) }));
// Ops may ask of a criterion without counting it.
const anyDealOfAnyWeight = fc
  .tuple(anyDeal, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([{ framework, facts }, isWeightless]) => {
    const criteria = framework.criteria.map((each, index) =>
      isWeightless[index] === true ? { ...each, weight: 0 } : each,
    );
    return { framework: { ...framework, criteria }, facts };
  });
const anyStandards: fc.Arbitrary<Standards> = fc.record({
  thresholds: anyThresholds,
  belowExpectation: fc.constantFrom(...belowExpectationValues),
});

describe('The rules over any framework, any answers and any day', () => {
  test('keep every figure between 0 and 100', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const { score, completeness, criteria, nextQuestion } = assess(framework, facts, asOf);
      const { rows, factors } = breakdownOf(framework, criteria);
      const figures = [
        ...[score, completeness].flatMap((each) => (each.kind === 'scored' ? [each.percent] : [])),
        ...rows.flatMap(({ possiblePoints, points }) => [possiblePoints, points ?? 0]),
        ...(factors ?? []).flatMap(({ percent, weight }) => [percent, weight]),
        nextQuestion?.points ?? 0,
      ];
      expect(figures.filter((figure) => !(figure >= 0 && figure <= 100))).toEqual([]);
    });
  });

  test('never lower the score or the completeness when an answer gets better', () => {
    holds(fc.tuple(anyDeal, anyIndex, fc.constantFrom(null, '0', '1', '2')), ([deal, index, level]) => {
      const better = level === null ? '0' : String(Number(level) + 1);
      const before = assess(deal.framework, withLevel(deal, index, level), asOf);
      const after = assess(deal.framework, withLevel(deal, index, better), asOf);
      expect(percentOf(after.score)).toBeGreaterThanOrEqual(percentOf(before.score));
      expect(percentOf(after.completeness)).toBeGreaterThanOrEqual(percentOf(before.completeness));
      expect(required(after).filter((id) => !required(before).includes(id))).toEqual([]);
    });
  });

  test('never lower the band or the readiness when an answer gets better', () => {
    const anyStep = fc.constantFrom(null, '0', '1', '2');
    holds(
      fc.tuple(anyDealOfAnyWeight, anyIndex, anyStep, anyStandards),
      ([deal, index, level, standards]) => {
        const better = level === null ? '0' : String(Number(level) + 1);
        const before = assess(deal.framework, withLevel(deal, index, level), asOf, standards);
        const after = assess(deal.framework, withLevel(deal, index, better), asOf, standards);
        expect(placeOf(after)).toBeGreaterThanOrEqual(placeOf(before));
        if (before.stageReady === 'yes') expect(after.stageReady).toBe('yes');
      },
    );
  });

  test('never make ready at a later stage what was not, nor strong what is not ready for it', () => {
    holds(fc.tuple(anyDealOfAnyWeight, anyMilestone, anyMilestone), ([{ framework, facts }, one, other]) => {
      const [sooner, later] =
        milestones.indexOf(one) < milestones.indexOf(other) ? [one, other] : [other, one];
      const before = assess(framework, { ...facts, milestone: sooner }, asOf);
      const after = assess(framework, { ...facts, milestone: later }, asOf);
      if (before.stageReady === 'no') expect(after.stageReady).toBe('no');
      if (after.stageReady === 'no') expect(after.standing?.band).not.toBe('strong');
    });
  });

  test('call a deal strong for its stage only when it is ready for it and nothing expected is out of date', () => {
    holds(fc.tuple(anyDealOfAnyWeight, anyThresholds), ([{ framework, facts }, thresholds]) => {
      const standards: Standards = { thresholds, belowExpectation: 'not_ready' };
      const { standing, stageReady, review, criteria } = assess(framework, facts, asOf, standards);
      if (standing?.by !== 'stage' || standing.band !== 'strong') return;
      expect(stageReady).toBe('yes');
      expect(expectedOf(criteria, facts.milestone, review.stale).filter(({ stale }) => stale)).toEqual([]);
    });
  });

  test('call a deal weak while something that must be stated is blank, or something that must be proven is not there', () => {
    holds(fc.tuple(anyDealOfAnyWeight, anyStandards), ([{ framework, facts }, standards]) => {
      const { standing, criteria } = assess(framework, facts, asOf, standards);
      const sinking = expectedOf(criteria, facts.milestone, []).some(
        ({ level, expected }) => (level === null && expected >= 2) || (level === 0 && expected === 3),
      );
      if (sinking && standing?.by === 'stage') expect(standing.band).toBe('weak');
    });
  });

  test('do not care in which order criteria and factors stand', () => {
    const shuffled = anyDeal.chain((deal) =>
      fc.record({
        deal: fc.constant(deal),
        criteria: fc.shuffledSubarray([...deal.framework.criteria], {
          minLength: deal.framework.criteria.length,
        }),
      }),
    );
    holds(shuffled, ({ deal: { framework, facts }, criteria }) => {
      const other = { ...framework, criteria, factors: framework.factors?.toReversed() };
      expect(figuresOf(assess(other, facts, asOf))).toEqual(figuresOf(assess(framework, facts, asOf)));
    });
  });

  test('do not care about the scale of the weights', () => {
    holds(fc.tuple(anyDeal, fc.constantFrom(0.25, 2, 10)), ([{ framework, facts }, scale]) => {
      const criteria = framework.criteria.map((each) => ({ ...each, weight: each.weight * scale }));
      const scaled = assess({ ...framework, criteria }, facts, asOf);
      const plain = assess(framework, facts, asOf);
      expect(figuresOf(scaled)).toEqual(figuresOf(plain));
      expect(scaled.nextQuestion?.criterion.id).toBe(plain.nextQuestion?.criterion.id);
      expect(scaled.nextQuestion?.points).toBe(plain.nextQuestion?.points);
      expect(scaled.weakest?.id).toBe(plain.weakest?.id);
    });
  });

  test('leave out what does not apply: adding such a criterion changes nothing', () => {
    const added = fc.tuple(anyDeal, fc.integer({ min: 1, max: 100 }), fc.boolean());
    holds(added, ([{ framework, facts }, weight, factorOfItsOwn]) => {
      const extra = aCriterion({ id: 'extra', weight, person: 'champion', expected: { discovery: 3 } });
      const [first = [], ...rest] = framework.factors ?? [];
      const factors = factorOfItsOwn ? [['extra'], first, ...rest] : [[...first, 'extra'], ...rest];
      const larger = {
        ...framework,
        criteria: [extra, ...framework.criteria],
        factors: framework.factors && factors,
      };
      const at = '2020-01-01T00:00:00.000Z';
      const more = { ...facts, answers: { ...facts.answers, ...answers({ extra: { level: 'na', at } }) } };
      const { criteria: _with, ...after } = assess(larger, more, asOf);
      const { criteria: _without, ...before } = assess(framework, facts, asOf);
      expect(after).toEqual(before);
    });
  });

  test('judge facts that went through JSON the same', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const sent: typeof facts = JSON.parse(JSON.stringify(facts));
      expect(assess(framework, sent, asOf)).toEqual(assess(framework, facts, asOf));
    });
  });

  test('leave the facts and the framework as they are', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const before = JSON.stringify([framework, facts]);
      assess(framework, facts, asOf);
      expect(JSON.stringify([framework, facts])).toBe(before);
    });
  });

  test('never take anything away for naming a person', () => {
    holds(fc.tuple(anyDeal, fc.constantFrom(...roles)), ([{ framework, facts }, role]) => {
      const before = assess(framework, facts, asOf);
      const after = assess(framework, { ...facts, people: [...facts.people, role] }, asOf);
      expect(percentOf(after.score)).toBeGreaterThanOrEqual(percentOf(before.score));
      expect(after.completeness).toEqual(before.completeness);
      expect(gapIds(after).filter((id) => !gapIds(before).includes(id))).toEqual([]);
      if (before.stageReady !== 'no') expect(after.stageReady).toBe(before.stageReady);
    });
  });

  test('never call an answer fresher at a later day', () => {
    holds(fc.tuple(anyDeal, anyDay, anyDay), ([{ framework, facts }, one, other]) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const before = assess(framework, facts, earlier).review;
      const after = assess(framework, facts, later).review;
      expect(before.stale.filter((id) => !after.stale.includes(id))).toEqual([]);
      expect(after.by).toBe(before.by);
    });
  });

  test('call an answer stale only once the day of review has come', () => {
    holds(fc.tuple(anyDeal, anyDay), ([{ framework, facts }, day]) => {
      const { by, stale } = assess(framework, facts, day).review;
      const today = day.toISOString().slice(0, 10);
      if (by === null || today < by) expect(stale).toEqual([]);
      if (by !== null && today > by) expect(stale.length).toBeGreaterThan(0);
    });
  });

  test('call a deal ready for its stage exactly when the stage expects something, no gap is of its making and somebody answered', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const assessment = assess(framework, facts, asOf);
      const expecting = assessment.criteria.some(
        ({ answer, criterion }) =>
          answer.state !== 'not-applicable' && expectedLevel(criterion, facts.milestone) !== null,
      );
      const isUntouched =
        facts.milestone !== null &&
        assessment.criteria.every(({ level }) => level === null) &&
        assessment.criteria.some(({ answer }) => answer.state !== 'not-applicable');
      const short = required(assessment).length > 0 || isUntouched;
      expect(assessment.stageReady).toBe(short ? 'no' : expecting ? 'yes' : 'no_expectation');
    });
  });

  test('ask nothing more exactly when everything that applies is proven and up to date', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const { nextQuestion, weakest, criteria, review } = assess(framework, facts, asOf);
      const done = criteria.every(({ answer, level }) => answer.state === 'not-applicable' || level === 3);
      expect([nextQuestion === null, weakest === null]).toEqual([done && review.stale.length === 0, done]);
    });
  });

  test('unfold a mean into points that add up to it', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const { score, criteria } = assess(framework, facts, asOf);
      const { rows, factors } = breakdownOf(framework, criteria);
      if (factors !== null) return;
      const sum = rows.reduce((total, { points }) => total + (points ?? 0), 0);
      // Half a tenth in each row, and half a point in the score.
      expect(Math.abs(sum - percentOf(score))).toBeLessThanOrEqual(0.5 + 0.05 * rows.length + 1e-9);
    });
  });
});

describe.each(frameworks)('The rules over $label', (framework) => {
  test('store only gaps that are options of qual_gaps, and clear what has nothing to score', () => {
    const level = fc.option(fc.constantFrom(...levelValues, 'from an import'), { nil: null });
    const ids = framework.criteria.map(({ id }) => id);
    holds(fc.record(Object.fromEntries(ids.map((id) => [id, level] as const))), (levels) => {
      const facts: QualificationFacts = { answers: answers(levels), milestone: 'proposal', people: [] };
      const stored = storedAssessment(framework, assess(framework, facts, asOf));
      const known = ids.map((id) => `${framework.id}_${id}`);
      const gaps = (stored['qual_gaps'] ?? '').split(';').filter((gap) => gap !== '');
      expect(gaps.filter((gap) => !known.includes(gap))).toEqual([]);
      const isAnswered = Object.values(levels).some((each) => each !== null && '0123'.includes(each));
      expect(stored['qual_score'] === '').toBe(!isAnswered);
      expect(stored['qual_band'] === '').toBe(!isAnswered);
    });
  });
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: 300 });
}

interface Deal {
  readonly framework: Framework;
  readonly facts: QualificationFacts;
}

function withLevel({ framework, facts }: Deal, index: number, level: string | null): QualificationFacts {
  const id = framework.criteria[index % framework.criteria.length]?.id ?? '';
  return { ...facts, answers: { ...facts.answers, ...answers({ [id]: level }) } };
}

/** Whatever is one for the deal as a whole, without what names a first among equals. */
function figuresOf({ score, completeness, standing, gaps, stageReady, review, nextQuestion }: Assessment) {
  return {
    score,
    completeness,
    standing: standing && { ...standing, sunkBy: standing.sunkBy.map(({ id }) => id).toSorted() },
    stageReady,
    reviewBy: review.by,
    stale: review.stale.toSorted(),
    gaps: gaps
      .map(({ criterion, expected, wanted }) => `${criterion.id} ${wanted} of ${expected}`)
      .toSorted(),
    asks: nextQuestion !== null,
  };
}

/** The bands in order, and none below them: a first answer may make a deal weak. */
function placeOf({ standing }: Assessment): number {
  return standing === null ? 0 : 1 + ['weak', 'developing', 'strong'].indexOf(standing.band);
}

function percentOf(score: Score): number {
  return score.kind === 'scored' ? score.percent : 0;
}

function gapIds({ gaps }: Assessment): readonly string[] {
  return gaps.map(({ criterion }) => criterion.id);
}

/** The criteria that keep the deal from being ready for its stage. */
function required({ gaps }: Assessment): readonly string[] {
  return gaps.filter(({ expected }) => expected !== null).map(({ criterion }) => criterion.id);
}
