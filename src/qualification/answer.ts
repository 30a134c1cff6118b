import type { Criterion, Framework, Level, Role } from '../frameworks';

/** What a level property holds: the evidence levels, or `na` for a criterion that does not apply to this deal. */
export const levelValues = ['0', '1', '2', '3', 'na'] as const;
export type LevelValue = (typeof levelValues)[number];

/**
 * The answer to one criterion. Unanswered, not there (level 0: asked, and there is none) and not applicable are three
 * things. `unreadable` is a stored value no version of Plumbline writes, from an import say: it counts as unanswered and
 * is left as it is.
 */
export type Answer =
  | { readonly state: 'scored'; readonly level: Level }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'unreadable'; readonly stored: string };

/** A deal's stored answers by criterion id. */
export type StoredAnswers = Readonly<Record<string, StoredAnswer>>;
export interface StoredAnswer {
  /** Null when nobody has answered. Any other text is kept even if it is no level. */
  readonly level: string | null;
  readonly evidence: string;
  /** When level or evidence last changed, as Date.toISOString() writes it; null when HubSpot has no history of it. */
  readonly at: string | null;
  /** Who changed it through the app, as the page said (email); null when it was changed in HubSpot itself. */
  readonly by: string | null;
}

/** A criterion with its answer, and what the answer counts for. */
export interface AnsweredCriterion {
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** What the score counts: the level given, but stated at most while the person it is about is not named. Null: none. */
  readonly level: Level | null;
  /** Whether "proven" is held back because the person is not named. */
  readonly lacksPerson: boolean;
  readonly at: string | null;
}

const MOST_WITHOUT_PERSON = 2;
const unanswered: Answer = { state: 'unanswered' };
const notApplicable: Answer = { state: 'not-applicable' };
const scored: ReadonlyMap<string, Answer> = new Map([
  ['0', { state: 'scored', level: 0 }],
  ['1', { state: 'scored', level: 1 }],
  ['2', { state: 'scored', level: 2 }],
  ['3', { state: 'scored', level: 3 }],
]);

/** Reads a stored level. Null and the empty text are unanswered: HubSpot clears a property to either. */
export function readAnswer(stored: string | null | undefined): Answer {
  if (stored === null || stored === undefined || stored === '') return unanswered;
  if (stored === 'na') return notApplicable;
  return scored.get(stored) ?? { state: 'unreadable', stored };
}

/** Each criterion of a framework with its answer, in the framework's order. */
export function answeredCriteria(
  framework: Framework,
  answers: StoredAnswers,
  people: readonly Role[],
): readonly AnsweredCriterion[] {
  return framework.criteria.map((criterion) => answeredCriterion(criterion, answers[criterion.id], people));
}

function answeredCriterion(
  criterion: Criterion,
  stored: StoredAnswer | undefined,
  people: readonly Role[],
): AnsweredCriterion {
  const answer = readAnswer(stored?.level);
  const given = answer.state === 'scored' ? answer.level : null;
  const lacksPerson = given === 3 && criterion.person !== undefined && !people.includes(criterion.person);
  const level = lacksPerson ? MOST_WITHOUT_PERSON : given;
  return { criterion, answer, level, lacksPerson, at: stored?.at ?? null };
}
