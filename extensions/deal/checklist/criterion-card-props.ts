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
import type { Contest } from './ContestNotice';
import {
  isCriterionContested,
  rebased,
  storedAnswer,
  withAnswer,
  withCarried,
  withConfirmation,
  withEvidence,
  withLevel,
  withoutChangesOf,
} from './drafts';
import type { PersonFieldProps } from './PersonField';
import type { Checklist } from './use-checklist';

export interface CriterionCardProps {
  readonly criterion: Criterion;
  /** What to ask or do about it, which depends on how far the answer has come; null when it is proven. */
  readonly question: string | null;
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
  /** Set when somebody else changed it meanwhile. */
  readonly contest: Contest | null;
  /** Answers to the same question under other frameworks; none unless this one is empty. */
  readonly offers: readonly CarryOverOffer[];
  readonly contactIds: readonly string[];
  readonly onName: PersonFieldProps['onName'];
  readonly onLevel: (level: LevelValue | null) => void;
  readonly onEvidence: (text: string) => void;
  readonly onCarryOver: (answer: StoredAnswer) => void;
  readonly onStillTrue: () => void;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}

/** What a criterion of the checklist shows, and what its buttons and fields do to the draft. */
export function criterionCardProps(criterion: Criterion, checklist: Checklist): CriterionCardProps {
  const { qualification, words, closed, answers, view, offers, name } = checklist;
  const { framework, mapped, people } = qualification;
  const { id } = criterion;
  const gap = view.gaps.find((each) => each.id === id) ?? null;
  const answered = view.assessment.criteria.find((each) => each.criterion.id === id);
  return {
    criterion,
    question: answered === undefined ? null : whatToDo(answered, gap, words),
    words,
    readOnly: closed,
    answer: storedAnswer(answers, id),
    levels: mapped[id]?.levels ?? levelValues,
    gap,
    staleDays: view.stale.includes(id) ? framework.staleDays : null,
    frameworkStaleDays: framework.staleDays,
    contest: contestOf(id, checklist),
    offers: offers.filter((offer) => offer.criterionId === id),
    contactIds: people.filter(({ role }) => role === criterion.person).map(({ contactId }) => contactId),
    onName: name,
    ...changesTo(id, checklist),
  };
}

/** The same that the summary says of the criterion it names next; nothing of one that is proven and fresh. */
function whatToDo(answered: AnsweredCriterion, gap: GapView | null, words: CardWords): string | null {
  const onlyStale = gap?.onlyStale ?? false;
  if (answered.level === 3 && !onlyStale) return null;
  return nextQuestionWords(actOn({ ...answered, onlyStale }), words.language);
}

type Changes = 'onLevel' | 'onEvidence' | 'onCarryOver' | 'onStillTrue' | 'onKeepTheirs' | 'onUseMine';

function changesTo(id: string, checklist: Checklist): Pick<CriterionCardProps, Changes> {
  const { qualification, words, changeDraft } = checklist;
  const stored = qualification.answers;
  const confirmation = () => words.texts.confirmedOn(todayWords(qualification.timeZone, words.language));
  return {
    onLevel: (to) => changeDraft((before) => withLevel(before, stored, id, to)),
    onEvidence: (text) => changeDraft((before) => withEvidence(before, stored, id, text)),
    onCarryOver: (carried) => changeDraft((before) => withCarried(before, stored, id, carried)),
    onStillTrue: () => changeDraft((before) => withConfirmation(before, stored, id, confirmation())),
    ...choices(id, checklist),
  };
}

/** What to do about an answer of somebody else's: take it, or stay with the rep's own. */
function choices(id: string, checklist: Checklist): Pick<CriterionCardProps, 'onKeepTheirs' | 'onUseMine'> {
  const { qualification, changeDraft, settle } = checklist;
  const stored = qualification.answers;
  const contest = contestOf(id, checklist);
  if (contest?.stored === 'yours') {
    return {
      onKeepTheirs: () => {
        changeDraft((before) => withAnswer(before, stored, id, contest.theirs));
        settle(id);
      },
      onUseMine: () => settle(id),
    };
  }
  return {
    onKeepTheirs: () => changeDraft((before) => withoutChangesOf(before, id)),
    onUseMine: () => changeDraft((before) => rebased(before, stored, id)),
  };
}

function contestOf(id: string, { qualification, closed, draft, saving }: Checklist): Contest | null {
  if (closed) return null;
  const stored = storedAnswer(qualification.answers, id);
  const said = saving.kind === 'saved' ? saving.conflicts.filter((each) => each.criterionId === id) : [];
  const [known] = said;
  if (isCriterionContested(draft, qualification.answers, id))
    return { stored: 'theirs', by: known?.by ?? stored.by, at: known?.at ?? stored.at, theirs: stored };
  // Once the rep goes on with the criterion, they have seen it.
  if (known?.stored !== 'yours' || draft[id] !== undefined) return null;
  const theirs = (field: 'level' | 'evidence') => said.find((each) => each.field === field);
  const [level, evidence] = [theirs('level'), theirs('evidence')];
  return {
    stored: 'yours',
    by: known.by,
    at: known.at,
    theirs: {
      level: level === undefined ? stored.level : level.theirs,
      evidence: evidence === undefined ? stored.evidence : (evidence.theirs ?? ''),
      at: known.at,
      by: known.by,
    },
  };
}
