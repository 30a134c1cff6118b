import type { Criterion } from '../../../src/frameworks';
import type { CarryOverOffer } from '../../../src/protocol/qualification';
import {
  actOn,
  levelValues,
  nextQuestionWords,
  type AnsweredCriterion,
  type LevelValue,
  type StoredAnswer,
} from '../../../src/qualification';
import { todayWords } from '../../shared/dates';
import type { GapView } from '../score/summary-view';
import type { CardWords } from '../words/card-words';
import { contestOf } from './contests';
import { storedAnswer, withCarried, withConfirmation, withEvidence, withLevel } from './drafts';
import type { PersonFieldProps } from './PersonField';
import type { Checklist } from './use-checklist';

export interface CriterionRowProps {
  readonly criterion: Criterion;
  /** What to ask or do about it, which depends on how far the answer has come; null when it is proven. */
  readonly question: {
    readonly text: string;
    /** Whether it is what to ask next of all. */
    readonly askNext: boolean;
    readonly why: string | null;
  } | null;
  readonly words: CardWords;
  readonly readOnly: boolean;
  /** The answer as it would be saved now. */
  readonly answer: StoredAnswer;
  /** The levels there are to choose: all, but where the answer is kept in a property of the account's own. */
  readonly levels: readonly LevelValue[];
  /** What it lacks for the deal's stage, or null. */
  readonly gap: GapView | null;
  /** The days after which answers are out of date, when this one is; else null. */
  readonly staleDays: number | null;
  /** The days after which any answer of the framework is out of date. */
  readonly frameworkStaleDays: number;
  /** Whether it was changed and not saved. */
  readonly unsaved: boolean;
  /** Whether somebody else changed it meanwhile. */
  readonly contested: boolean;
  /** Answers to the same question under other frameworks; none unless this one is empty. */
  readonly offers: readonly CarryOverOffer[];
  readonly contactIds: readonly string[];
  readonly onName: PersonFieldProps['onName'];
  readonly onLevel: (level: LevelValue | null) => void;
  readonly onEvidence: (text: string) => void;
  readonly onCarryOver: (answer: StoredAnswer) => void;
  readonly onStillTrue: () => void;
}

/** What a criterion of the checklist shows, and what its buttons and fields do to the draft. */
export function criterionRowProps(criterion: Criterion, checklist: Checklist): CriterionRowProps {
  const { qualification, words, closed, answers, view, offers, name } = checklist;
  const { framework, mapped, people } = qualification;
  const { id } = criterion;
  const gap = view.gaps.find((each) => each.id === id) ?? null;
  const answered = view.assessment.criteria.find((each) => each.criterion.id === id);
  return {
    criterion,
    question: answered === undefined ? null : whatToDo(answered, gap, checklist),
    words,
    readOnly: closed,
    answer: storedAnswer(answers, id),
    levels: mapped[id]?.levels ?? levelValues,
    gap,
    staleDays: view.stale.includes(id) ? framework.staleDays : null,
    frameworkStaleDays: framework.staleDays,
    unsaved: !closed && checklist.draft[id] !== undefined,
    contested: contestOf(id, checklist) !== null,
    offers: offers.filter((offer) => offer.criterionId === id),
    contactIds: people.filter(({ role }) => role === criterion.person).map(({ contactId }) => contactId),
    onName: name,
    ...changesTo(id, checklist),
  };
}

/** The same that the summary says of the criterion it names next; nothing of one that is proven and fresh. */
function whatToDo(
  answered: AnsweredCriterion,
  gap: GapView | null,
  { view, words }: Checklist,
): CriterionRowProps['question'] {
  if (view.next?.id === answered.criterion.id)
    return { text: view.next.question, askNext: true, why: view.next.why };
  const onlyStale = gap?.onlyStale ?? false;
  if (answered.level === 3 && !onlyStale) return null;
  const text = nextQuestionWords(actOn({ ...answered, onlyStale }), words.language);
  return { text, askNext: false, why: null };
}

type Changes = 'onLevel' | 'onEvidence' | 'onCarryOver' | 'onStillTrue';

function changesTo(id: string, checklist: Checklist): Pick<CriterionRowProps, Changes> {
  const { qualification, words, changeDraft } = checklist;
  const stored = qualification.answers;
  const confirmation = () => words.texts.confirmedOn(todayWords(qualification.timeZone, words.language));
  return {
    onLevel: (to) => changeDraft((before) => withLevel(before, stored, id, to)),
    onEvidence: (text) => changeDraft((before) => withEvidence(before, stored, id, text)),
    onCarryOver: (carried) => changeDraft((before) => withCarried(before, stored, id, carried)),
    onStillTrue: () => changeDraft((before) => withConfirmation(before, stored, id, confirmation())),
  };
}
