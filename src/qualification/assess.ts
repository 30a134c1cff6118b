import type { Criterion, Framework, Milestone, Role } from '../frameworks';
import { answeredCriteria, type AnsweredCriterion, type StoredAnswers } from './answer';
import { standingOf, type Standing } from './band';
import { expectedOf, isMet, type ExpectedCriterion } from './expectation';
import { gapsOf, type Gap } from './gaps';
import { nextQuestion, weakestOf, type NextQuestion } from './next-question';
import { reviewOf, type Review } from './review';
import { applies, completenessOf, scoreOf, type Score } from './score';
import { defaultStandards, type Standards } from './standards';

/** Whether a deal is as well qualified as its stage expects. */
export type StageReadiness = 'yes' | 'no' | 'no_expectation';

/** What the rules need to know of a deal. */
export interface QualificationFacts {
  readonly answers: StoredAnswers;
  /** What its stage stands for; null without a known stage, so nothing is expected of it. */
  readonly milestone: Milestone | null;
  /** The roles for which a contact is named. */
  readonly people: readonly Role[];
  /** Of the account, an IANA name: it says which day an instant is. Without it days are those of UTC. */
  readonly timeZone?: string;
}

/** Everything the rules say about one deal. */
export interface Assessment {
  readonly score: Score;
  readonly completeness: Score;
  /** How the deal stands for its stage; null when nothing is answered, or nothing applies. */
  readonly standing: Standing | null;
  readonly gaps: readonly Gap[];
  /** What to ask or do next, or null when every criterion that applies is proven and none is out of date. */
  readonly nextQuestion: NextQuestion | null;
  /** The criterion that holds the score down most, or null when every one that applies is proven. */
  readonly weakest: Criterion | null;
  readonly stageReady: StageReadiness;
  readonly review: Review;
  /** What all of it was made of: each criterion with its answer, what it counts for and when it was given. */
  readonly criteria: readonly AnsweredCriterion[];
}

/**
 * Judges a deal's answers against a framework. Pure: the same facts on the same day by the same standards give the same
 * assessment.
 */
export function assess(
  framework: Framework,
  facts: QualificationFacts,
  asOf: Date,
  standards: Standards = defaultStandards,
): Assessment {
  const { milestone } = facts;
  const criteria = answeredCriteria(framework, facts.answers, facts.people);
  const review = reviewOf(criteria, framework.staleDays, { asOf, timeZone: facts.timeZone ?? 'UTC' });
  const { stale } = review;
  const expected = expectedOf(criteria, milestone, stale);
  const gaps = gapsOf(criteria, expected);
  const score = scoreOf(framework, criteria);
  const weakest = weakestOf(criteria);
  return {
    score,
    completeness: completenessOf(criteria),
    standing: standingOf(framework, { score, expected }, standards),
    gaps,
    nextQuestion: nextQuestion(framework, criteria, { gaps, stale, weakest, score }),
    weakest: weakest?.criterion ?? null,
    stageReady:
      standards.belowExpectation === 'informs' ? 'no_expectation' : readiness(expected, criteria, milestone),
    review,
    criteria,
  };
}

function readiness(
  expected: readonly ExpectedCriterion[],
  criteria: readonly AnsweredCriterion[],
  milestone: Milestone | null,
): StageReadiness {
  // Of a deal that nobody answered no stage expects so little that it would be ready.
  const isUntouched = criteria.some(applies) && criteria.every(({ level }) => level === null);
  if (milestone !== null && isUntouched) return 'no';
  if (expected.length === 0) return 'no_expectation';
  return expected.every(isMet) ? 'yes' : 'no';
}
