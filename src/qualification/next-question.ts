import type { Criterion, Framework, Level } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import type { Gap } from './gaps';
import { scoreOf, type Score } from './score';
import type { Text } from '../texts';

/** What to ask the buyer next, and why this. */
export interface NextQuestion {
  readonly criterion: Criterion;
  /** The criterion's question that fits how far its answer has come. */
  readonly question: Text;
  /** What the answer counts for now; null when unanswered. */
  readonly level: Level | null;
  /** What the stage expects of it; null when it expects no more than there is. */
  readonly expected: Level | null;
  readonly lacksPerson: boolean;
  /** Points the score gains when the answer is as good as it should be. Other answers at 0 can make it 0 in a product. */
  readonly points: number;
}

/** What the assessment has found out by the time it asks. */
interface FoundSoFar {
  readonly gaps: readonly Gap[];
  readonly weakest: AnsweredCriterion | null;
  readonly score: Score;
}

/**
 * The next question: of the gaps the stage expects better of, the costliest; else of the unanswered criteria; else the
 * weakest answer, the one whose proof would bring most. Null when everything that applies is proven.
 */
export function nextQuestion(
  framework: Framework,
  criteria: readonly AnsweredCriterion[],
  { gaps, weakest, score }: FoundSoFar,
): NextQuestion | null {
  const gap = gaps[0] ?? gapToProof(weakest);
  if (gap === null) return null;
  const { criterion, level, expected, lacksPerson, wanted } = gap;
  const closed = criteria.map((each) => (each.criterion === criterion ? { ...each, level: wanted } : each));
  const points = percentOf(scoreOf(framework, closed)) - percentOf(score);
  return { criterion, question: questionFor(criterion, level), level, expected, lacksPerson, points };
}

/**
 * The weakest criterion: the one that holds the score down most, by weight times levels short of proven. Null when
 * everything that applies is proven; equal ones keep the framework's order.
 */
export function weakestOf(criteria: readonly AnsweredCriterion[]): AnsweredCriterion | null {
  let weakest: AnsweredCriterion | null = null;
  let most = 0;
  for (const each of criteria) {
    const short = each.answer.state === 'not-applicable' ? 0 : 3 - (each.level ?? 0);
    if (each.criterion.weight * short <= most) continue;
    most = each.criterion.weight * short;
    weakest = each;
  }
  return weakest;
}

/** The first question finds out, the second gets it said, the third asks for proof: which one suits an answer so far. */
export function questionFor({ label, questions }: Criterion, level: Level | null): Text {
  return questions[Math.min(level ?? 0, questions.length - 1)] ?? label;
}

function gapToProof(weakest: AnsweredCriterion | null): Gap | null {
  if (weakest === null) return null;
  const { criterion, level, lacksPerson } = weakest;
  const cost = criterion.weight * (3 - (level ?? 0));
  return { criterion, level, expected: null, lacksPerson, wanted: 3, cost };
}

function percentOf(score: Score): number {
  return score.kind === 'scored' ? score.percent : 0;
}
