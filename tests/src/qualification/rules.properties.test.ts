import fc from 'fast-check';
import { frameworks, milestones, type Framework } from '../../../src/frameworks';
import { answeredCriteria, assess, levelValues, scoreOf, storedAssessment } from '../../../src/qualification';
import { answers } from '../../builders/answers';

const anyLevel = fc.option(fc.constantFrom(...levelValues, 'from an import'), { nil: null });
const anyMilestone = fc.option(fc.constantFrom(...milestones), { nil: null });

function anyAnswers(framework: Framework) {
  const ids = framework.criteria.map((criterion) => criterion.id);
  return fc.record(Object.fromEntries(ids.map((id) => [id, anyLevel])));
}

describe.each(frameworks)('the rules over $label', (framework) => {
  test('keep score and completeness between 0 and 100', () => {
    fc.assert(
      fc.property(anyAnswers(framework), anyMilestone, (levels, milestone) => {
        const { score, completeness } = assess(framework, answers(levels), milestone);
        for (const figure of [score, completeness]) {
          if (figure.kind === 'nothing-to-score') continue;
          expect(figure.percent).toBeGreaterThanOrEqual(0);
          expect(figure.percent).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('never lower the score when an answer gets better', () => {
    const ids = framework.criteria.map((criterion) => criterion.id);
    fc.assert(
      fc.property(
        anyAnswers(framework),
        fc.constantFrom(...ids),
        fc.integer({ min: 0, max: 2 }),
        (levels, id, level) => {
          const before = scoreOf(answeredCriteria(framework, answers({ ...levels, [id]: String(level) })));
          const after = scoreOf(answeredCriteria(framework, answers({ ...levels, [id]: String(level + 1) })));
          expect(after.kind === 'scored' && before.kind === 'scored' && after.percent >= before.percent).toBe(
            true,
          );
        },
      ),
    );
  });

  test('do not care about the order of criteria', () => {
    const reversed = { ...framework, criteria: framework.criteria.toReversed() };
    fc.assert(
      fc.property(anyAnswers(framework), (levels) => {
        const score = scoreOf(answeredCriteria(framework, answers(levels)));
        expect(scoreOf(answeredCriteria(reversed, answers(levels)))).toEqual(score);
      }),
    );
  });

  test('store only gaps that are options of qual_gaps, and clear what has nothing to score', () => {
    fc.assert(
      fc.property(anyAnswers(framework), anyMilestone, (levels, milestone) => {
        const stored = storedAssessment(framework, assess(framework, answers(levels), milestone));
        const known = framework.criteria.map((criterion) => `${framework.id}_${criterion.id}`);
        const gaps = (stored['qual_gaps'] ?? '').split(';').filter((gap) => gap !== '');
        expect(gaps.filter((gap) => !known.includes(gap))).toEqual([]);
        const allNotApplicable = Object.values(levels).every((level) => level === 'na');
        expect(stored['qual_score'] === '').toBe(allNotApplicable);
      }),
    );
  });
});
