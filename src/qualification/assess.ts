import type { Criterion, Framework, Milestone } from '../frameworks';
import { answeredCriteria, type AnsweredCriterion, type StoredAnswers } from './answer';
import { bandOf, type Band } from './band';
import { gapsOf, type Gap } from './gaps';
import { applies, completenessOf, scoreOf, type Score } from './score';
import { expectedLevel } from './stage';

/** Whether a deal is as well qualified as its stage expects. */
export type StageReadiness = 'yes' | 'no' | 'no_expectation';

/** Everything the rules say about one deal. */
export interface Assessment {
  readonly score: Score;
  readonly completeness: Score;
  readonly band: Band | null;
  readonly gaps: readonly Gap[];
  /** The criterion to ask about next, or null when every one that applies is proven. */
  readonly nextQuestion: Criterion | null;
  readonly stageReady: StageReadiness;
}

/**
 * Judges a deal's answers against a framework and the milestone its stage stands for (null: no known stage, so nothing
 * is expected of it). Pure: the same answers give the same assessment.
 */
export function assess(
  framework: Framework,
  answers: StoredAnswers,
  milestone: Milestone | null,
): Assessment {
  const criteria = answeredCriteria(framework, answers);
  const gaps = gapsOf(criteria, milestone);
  const score = scoreOf(criteria);
  return {
    score,
    completeness: completenessOf(criteria),
    band: bandOf(score),
    gaps,
    nextQuestion: gaps[0]?.criterion ?? weakest(criteria),
    stageReady: readiness(criteria, gaps, milestone),
  };
}

// With no gap left the next best question is the one that would prove most.
function weakest(criteria: readonly AnsweredCriterion[]): Criterion | null {
  const unproven = criteria.flatMap(({ criterion, answer }) =>
    answer.state === 'scored' && answer.level < 3
      ? [{ criterion, gain: criterion.weight * (3 - answer.level) }]
      : [],
  );
  return unproven.toSorted((a, b) => b.gain - a.gain)[0]?.criterion ?? null;
}

function readiness(
  criteria: readonly AnsweredCriterion[],
  gaps: readonly Gap[],
  milestone: Milestone | null,
): StageReadiness {
  const expecting = criteria
    .filter(applies)
    .some(({ criterion }) => expectedLevel(criterion, milestone) !== null);
  if (!expecting) return 'no_expectation';
  return gaps.some((gap) => gap.expected !== null) ? 'no' : 'yes';
}
