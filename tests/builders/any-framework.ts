import fc from 'fast-check';
import {
  milestones,
  roles,
  type Criterion,
  type Framework,
  type Level,
  type Milestone,
} from '../../src/frameworks';
import { levelValues, type QualificationFacts } from '../../src/qualification';
import { aCriterion, aFramework } from './framework';

// Built without defineFramework, whose weights must add up to 100: the rules need not rely on that.
const anyExpectations = fc
  .array(fc.tuple(fc.constantFrom(...milestones), fc.constantFrom<Level>(0, 1, 2, 3)), { maxLength: 4 })
  .map(risingExpectations);
const anyCriterion = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  expected: anyExpectations,
  person: fc.option(fc.constantFrom(...roles), { nil: undefined }),
  factor: fc.integer({ min: 0, max: 3 }),
});

/** Frameworks of one to eight criteria, a mean or a product, some about people, with expectations that rise. */
export const anyFramework: fc.Arbitrary<Framework> = fc
  .tuple(
    fc.array(anyCriterion, { minLength: 1, maxLength: 8 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 120 }),
  )
  .map(([drawn, product, staleDays]) => {
    const criteria = drawn.map(({ factor: _factor, ...about }, index) =>
      aCriterion({ ...about, id: `c${index}` }),
    );
    const groups = [0, 1, 2, 3].map((factor) =>
      criteria.filter((_, index) => drawn[index]?.factor === factor).map(({ id }) => id),
    );
    const factors = product ? groups.filter((group) => group.length > 0) : undefined;
    return { ...aFramework({}), staleDays, factors, criteria };
  });

const anyAnswer = fc.record({
  level: fc.option(fc.constantFrom(...levelValues, '', 'from an import'), { nil: null }),
  evidence: fc.constantFrom('', 'Ann, on the phone'),
  at: fc.option(anyInstant(), { nil: null }),
  by: fc.constant(null),
});

/** A framework with facts of a deal under it. */
export const anyDeal: fc.Arbitrary<{ framework: Framework; facts: QualificationFacts }> = anyFramework.chain(
  (framework) =>
    fc.record({
      framework: fc.constant(framework),
      facts: fc.record({
        answers: fc.record(Object.fromEntries(framework.criteria.map(({ id }) => [id, anyAnswer] as const))),
        milestone: fc.option(fc.constantFrom(...milestones), { nil: null }),
        people: fc.subarray([...roles]),
      }),
    }),
);

/** Instants around today, as Date.toISOString() writes them. */
export function anyInstant(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
}

function risingExpectations(drawn: readonly (readonly [Milestone, Level])[]): Criterion['expected'] {
  const levels = drawn.map(([, level]) => level).sort((a, b) => a - b);
  const at = [...new Set(drawn.map(([milestone]) => milestone))].sort(
    (a, b) => milestones.indexOf(a) - milestones.indexOf(b),
  );
  return Object.fromEntries(at.map((milestone, index) => [milestone, levels[index]] as const));
}
