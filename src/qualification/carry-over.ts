import type { Criterion, Framework } from '../frameworks';
import { readAnswer, type StoredAnswer, type StoredAnswers } from './answer';

/** An answer given under another framework to a criterion that asks about the same. */
export interface CarryOver {
  /** The unanswered criterion of the ruling framework. */
  readonly criterionId: string;
  readonly from: { readonly framework: Framework; readonly criterion: Criterion };
  readonly answer: StoredAnswer;
}

/**
 * The answers of other frameworks that the ruling one could use: same topic, and the ruling framework's criterion is
 * neither answered nor has evidence. The newest comes first; answers without a date last.
 *
 * @param answersOf a deal's stored answers under another framework.
 */
export function carryOversTo(
  framework: Framework,
  answers: StoredAnswers,
  others: readonly { readonly framework: Framework; readonly answers: StoredAnswers }[],
): readonly CarryOver[] {
  const open = framework.criteria.filter(({ id, topic }) => topic !== undefined && isOpen(answers[id]));
  const found = open.flatMap(({ id, topic }) =>
    others
      .filter((other) => other.framework.id !== framework.id)
      .flatMap((other) =>
        other.framework.criteria
          .filter((criterion) => criterion.topic === topic)
          .flatMap((criterion): CarryOver[] => {
            const answer = other.answers[criterion.id];
            if (answer === undefined || !isWorthCarrying(answer)) return [];
            return [{ criterionId: id, from: { framework: other.framework, criterion }, answer }];
          }),
      ),
  );
  return found.sort((a, b) => (b.answer.at ?? '').localeCompare(a.answer.at ?? ''));
}

function isOpen(answer: StoredAnswer | undefined): boolean {
  return readAnswer(answer?.level).state === 'unanswered' && (answer?.evidence ?? '') === '';
}

// "Not applicable" was said of the old framework's wording, so it is asked again.
function isWorthCarrying({ level, evidence }: StoredAnswer): boolean {
  return readAnswer(level).state === 'scored' || evidence !== '';
}
