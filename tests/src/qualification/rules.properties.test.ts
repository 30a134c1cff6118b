import fc from 'fast-check';
import { frameworks, roles, type Framework } from '../../../src/frameworks';
import {
  assess,
  breakdownOf,
  expectedLevel,
  levelValues,
  storedAssessment,
  type Assessment,
  type QualificationFacts,
  type Score,
} from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { anyDeal, anyInstant } from '../../builders/any-framework';
import { aCriterion } from '../../builders/framework';

const asOf = new Date('2026-11-25T12:00:00.000Z');
const anyDay = anyInstant().map((instant) => new Date(instant));
const anyIndex = fc.nat({ max: 7 });

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

  test('call a deal ready for its stage exactly when the stage expects something and no gap is of its making', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const assessment = assess(framework, facts, asOf);
      const expecting = assessment.criteria.some(
        ({ answer, criterion }) =>
          answer.state !== 'not-applicable' && expectedLevel(criterion, facts.milestone) !== null,
      );
      const short = required(assessment).length > 0;
      expect(assessment.stageReady).toBe(short ? 'no' : expecting ? 'yes' : 'no_expectation');
    });
  });

  test('ask nothing more exactly when everything that applies is proven', () => {
    holds(anyDeal, ({ framework, facts }) => {
      const { nextQuestion, weakest, criteria } = assess(framework, facts, asOf);
      const done = criteria.every(({ answer, level }) => answer.state === 'not-applicable' || level === 3);
      expect([nextQuestion === null, weakest === null]).toEqual([done, done]);
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
      const nothingApplies = Object.values(levels).every((each) => each === 'na');
      expect(stored['qual_score'] === '').toBe(nothingApplies);
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
function figuresOf({ score, completeness, band, gaps, stageReady, review, nextQuestion }: Assessment) {
  return {
    score,
    completeness,
    band,
    stageReady,
    reviewBy: review.by,
    stale: review.stale.toSorted(),
    gaps: gaps
      .map(({ criterion, expected, wanted }) => `${criterion.id} ${wanted} of ${expected}`)
      .toSorted(),
    asks: nextQuestion !== null,
  };
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
