import type { Criterion, Framework, Topic } from '../frameworks';
import { readAnswer, type StoredAnswer, type StoredAnswers } from './answer';

/** An answer given under another framework to a criterion that asks about the same. */
export interface CarryOver {
  /** The unanswered criterion of the ruling framework. */
  readonly criterionId: string;
  readonly from: { readonly framework: Framework; readonly criterion: Criterion };
  readonly answer: StoredAnswer;
}

// What a problem costs is half of what they want to gain: the words serve there too, but how well a cost is known says
// nothing of the target.
const lendsEvidenceTo: Readonly<Partial<Record<Topic, Topic>>> = { impact: 'outcome' };

/**
 * The answers of other frameworks that the ruling one could use: same topic, and the ruling framework's criterion is
 * neither answered nor has evidence. What was said of a problem's cost is offered, as evidence without a level, to what
 * they want to gain, where the ruling framework does not ask about cost. The newest comes first; answers without a date last.
 *
 * @param answersOf a deal's stored answers under another framework.
 */
export function carryOversTo(
  framework: Framework,
  answers: StoredAnswers,
  others: readonly { readonly framework: Framework; readonly answers: StoredAnswers }[],
): readonly CarryOver[] {
  const open = framework.criteria.filter(({ id }) => isOpen(answers[id]));
  const asked = framework.criteria.flatMap(({ topic }) => topic ?? []);
  const found = open.flatMap(({ id, topic }) =>
    others
      .filter((other) => other.framework.id !== framework.id)
      .flatMap((other) =>
        other.framework.criteria.flatMap((criterion): CarryOver[] => {
          const answer = other.answers[criterion.id];
          const use = useOf(criterion.topic, topic, asked);
          if (answer === undefined || use === null) return [];
          const lent = use === 'answer' ? answer : { ...answer, level: null };
          if (!isWorthCarrying(lent)) return [];
          return [{ criterionId: id, from: { framework: other.framework, criterion }, answer: lent }];
        }),
      ),
  );
  return found.sort((a, b) => (b.answer.at ?? '').localeCompare(a.answer.at ?? ''));
}

/** What of an answer about one topic serves a criterion about another: all of it, its evidence, or nothing. */
function useOf(
  of: Topic | undefined,
  to: Topic | undefined,
  asked: readonly Topic[],
): 'answer' | 'evidence' | null {
  if (of === undefined || to === undefined) return null;
  if (of === to) return 'answer';
  return lendsEvidenceTo[of] === to && !asked.includes(of) ? 'evidence' : null;
}

function isOpen(answer: StoredAnswer | undefined): boolean {
  return readAnswer(answer?.level).state === 'unanswered' && (answer?.evidence ?? '') === '';
}

// "Not applicable" was said of the old framework's wording, so it is asked again.
function isWorthCarrying({ level, evidence }: StoredAnswer): boolean {
  return readAnswer(level).state === 'scored' || evidence !== '';
}
