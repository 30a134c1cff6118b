import type { Criterion, Framework, Level } from '../frameworks';

/** What a level property holds: the evidence levels, or `na` for a criterion that does not apply to this deal. */
export const levelValues = ['0', '1', '2', '3', 'na'] as const;
export type LevelValue = (typeof levelValues)[number];

/**
 * The answer to one criterion. Unanswered, missing (level 0: asked, and it is not there) and not applicable are three
 * things. `unreadable` is a stored value no version of Plumbline writes, from an import say: it counts as unanswered and
 * is left as it is.
 */
export type Answer =
  | { readonly state: 'scored'; readonly level: Level }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'unreadable'; readonly stored: string };

/** A deal's stored answers as HubSpot gives them: level property and evidence per criterion id. */
export type StoredAnswers = Readonly<Record<string, StoredAnswer>>;
export interface StoredAnswer {
  /** Null when nobody has answered. Any other text is kept even if it is no level. */
  readonly level: string | null;
  readonly evidence: string;
}

const scored: ReadonlyMap<string, Level> = new Map([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

/** Reads a stored level. Null and the empty text are unanswered: HubSpot clears a property to either. */
export function readAnswer(stored: string | null | undefined): Answer {
  if (stored === null || stored === undefined || stored === '') return { state: 'unanswered' };
  if (stored === 'na') return { state: 'not-applicable' };
  const level = scored.get(stored);
  return level === undefined ? { state: 'unreadable', stored } : { state: 'scored', level };
}

/** Each criterion of a framework with its answer, in the framework's order. */
export function answeredCriteria(framework: Framework, answers: StoredAnswers): readonly AnsweredCriterion[] {
  return framework.criteria.map((criterion) => ({
    criterion,
    answer: readAnswer(answers[criterion.id]?.level),
  }));
}
export interface AnsweredCriterion {
  readonly criterion: Criterion;
  readonly answer: Answer;
}
