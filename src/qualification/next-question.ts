import { roleLabels, type Criterion, type Framework, type Level, type Role } from '../frameworks';
import { nextQuestionTexts, type Language, type Text } from '../texts';
import type { AnsweredCriterion } from './answer';
import type { Gap } from './gaps';
import { applies, scoreOf, type Score } from './score';

/**
 * What to do about a criterion next: put its question to the buyer; ask whether the answer is still so, because it is out of date;
 * find another way, because the answer was no; or name the person, because nothing else is lacking.
 */
export type NextAct =
  | { readonly kind: 'ask'; readonly question: Text }
  | { readonly kind: 'ask-again' | 'find-another-way' }
  | { readonly kind: 'name'; readonly role: Role };

/** What to ask or do next, and why this. */
export interface NextQuestion {
  readonly criterion: Criterion;
  readonly act: NextAct;
  /** What the answer counts for now; null when unanswered. */
  readonly level: Level | null;
  /** What the stage expects of it; null when it expects no more than there is. */
  readonly expected: Level | null;
  /** Points the score gains when the answer is as good as it should be. Other answers at 0 can make it 0 in a product. */
  readonly points: number;
}

/** What the assessment has found out by the time it asks. */
interface FoundSoFar {
  readonly gaps: readonly Gap[];
  /** Ids of the criteria whose answers are out of date. */
  readonly stale: readonly string[];
  readonly weakest: AnsweredCriterion | null;
  readonly score: Score;
}

/** What a criterion is asked about, whichever rule chose it. */
type Asked = Pick<Gap, 'criterion' | 'level' | 'expected' | 'lacksPerson' | 'onlyStale' | 'wanted'>;

/**
 * The one rule of what comes next: the first gap; else what is out of date, though the stage does not expect it, the weightiest
 * first; else the weakest answer, the one whose proof would bring most. Null when everything that applies is proven and fresh.
 */
export function nextQuestion(
  framework: Framework,
  criteria: readonly AnsweredCriterion[],
  { gaps, stale, weakest, score }: FoundSoFar,
): NextQuestion | null {
  const asked = gaps[0] ?? outOfDate(criteria, stale) ?? shortOfProof(weakest);
  if (asked === null) return null;
  const { criterion, level, expected, wanted } = asked;
  const closed = criteria.map((each) => (each.criterion === criterion ? { ...each, level: wanted } : each));
  const points = percentOf(scoreOf(framework, closed)) - percentOf(score);
  return { criterion, act: actOn(asked), level, expected, points };
}

/** The words of what comes next, for card, command line and deal property alike. */
export function nextQuestionWords(act: NextAct, language: Language): string {
  const texts = nextQuestionTexts[language];
  switch (act.kind) {
    case 'ask':
      return act.question[language];
    case 'ask-again':
      return texts.again;
    case 'find-another-way':
      return texts.anotherWay;
    case 'name':
      return texts.name(roleLabels[act.role][language]);
  }
}

/**
 * The weakest criterion: the one that holds the score down most, by weight times levels short of proven. Null when
 * everything that applies is proven; equal ones keep the framework's order.
 */
export function weakestOf(criteria: readonly AnsweredCriterion[]): AnsweredCriterion | null {
  let weakest: AnsweredCriterion | null = null;
  let most = 0;
  for (const each of criteria) {
    const short = applies(each) ? 3 - (each.level ?? 0) : 0;
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

/** What to do about a criterion, whether it is the next one or not. */
export function actOn({
  criterion,
  level,
  lacksPerson,
  onlyStale,
}: Pick<Asked, 'criterion' | 'level' | 'lacksPerson' | 'onlyStale'>): NextAct {
  if (onlyStale) return { kind: 'ask-again' };
  if (lacksPerson && criterion.person !== undefined) return { kind: 'name', role: criterion.person };
  // The first question got its no already.
  if (level === 0) return { kind: 'find-another-way' };
  return { kind: 'ask', question: questionFor(criterion, level) };
}

function outOfDate(criteria: readonly AnsweredCriterion[], stale: readonly string[]): Asked | null {
  const [heaviest] = criteria
    .filter(({ criterion }) => stale.includes(criterion.id))
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight);
  if (heaviest?.level == null) return null;
  const { criterion, level, lacksPerson } = heaviest;
  return { criterion, level, expected: null, lacksPerson, onlyStale: true, wanted: level };
}

function shortOfProof(weakest: AnsweredCriterion | null): Asked | null {
  if (weakest === null) return null;
  const { criterion, level, lacksPerson } = weakest;
  return { criterion, level, expected: null, lacksPerson, onlyStale: false, wanted: 3 };
}

function percentOf(score: Score): number {
  return score.kind === 'scored' ? score.percent : 0;
}
