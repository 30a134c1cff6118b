import { roleLabels, type Role } from '../../../src/frameworks';
import type { NamePersonReply } from '../../../src/protocol/name-person';
import type { CarryOverOffer, Qualification } from '../../../src/protocol/qualification';
import { EVIDENCE_MAX_LENGTH, type StoredAnswers } from '../../../src/qualification';
import { textsIn } from '../../../src/texts';
import { failureWords } from '../../shared/failure-words';
import { criterionLabels } from '../score/names';
import { summaryView, type SummaryView } from '../score/summary-view';
import type { CardWords } from '../words/card-words';
import type { ChecklistProps } from './checklist-props';
import { withDraft, type Draft } from './drafts';
import { isEmptyAnswer } from './empty-answer';
import { useDraft, type DraftBook } from './use-draft';
import { useSaveAnswers, type Saving } from './use-save-answers';

export interface ChecklistFormProps extends ChecklistProps {
  readonly qualification: Qualification;
  readonly onReply: (qualification: Qualification) => void;
}

/** A deal's checklist as it looks now, and what can be done with it. */
export interface Checklist {
  readonly qualification: Qualification;
  readonly words: CardWords;
  /** A closed deal shows what is stored, to read only. */
  readonly closed: boolean;
  readonly draft: Draft;
  readonly changeDraft: DraftBook['changeDraft'];
  /** How many answers were discarded and can be brought back. */
  readonly discarded: number;
  readonly discard: () => void;
  readonly bringBack: () => void;
  /** The stored answers with the draft laid over them. */
  readonly answers: StoredAnswers;
  readonly view: SummaryView;
  /** Answers from other frameworks, where this one has none. */
  readonly offers: readonly CarryOverOffer[];
  /** Some evidence is longer than HubSpot keeps: it says so itself, saving waits. */
  readonly tooLong: boolean;
  readonly saving: Saving;
  readonly save: ReturnType<typeof useSaveAnswers>['save'];
  /** Takes away what was said of a criterion that somebody else saved in the same moment. */
  readonly settle: (criterionId: string) => void;
  readonly name: (role: Role, contactId: string | null) => Promise<NamePersonReply>;
}

/** The draft of a deal laid over what is stored, judged anew with every change. */
export function useChecklist(props: ChecklistFormProps): Checklist {
  const { dealId, language, qualification, functions, onReply, onSaved } = props;
  const words = { texts: textsIn(language), language };
  const book = useDraft(dealId, qualification.framework);
  const { draft, changeDraft, discard, bringBack } = book;
  const { saving, save, settle } = useSaving(props, { words, book });
  const { closed } = qualification.deal;
  const answers = closed ? qualification.answers : withDraft(qualification.answers, draft);
  return {
    qualification,
    words,
    closed,
    draft,
    changeDraft,
    discarded: Object.keys(book.discarded).length,
    discard,
    bringBack,
    answers,
    view: summaryView(qualification, answers, words),
    offers: qualification.carryOvers.filter(({ criterionId }) => isEmptyAnswer(answers[criterionId])),
    tooLong: Object.values(answers).some(({ evidence }) => evidence.length > EVIDENCE_MAX_LENGTH),
    saving,
    save,
    settle,
    name: async (role, contactId) => {
      const reply = await functions.namePerson({ dealId, role, contactId });
      if (reply.ok) {
        onReply(reply.qualification);
        onSaved(words.texts.personSaved(roleLabels[role][language]));
      }
      return reply;
    },
  };
}

/** Saves the draft and tells the page, in words, what came of it. */
function useSaving(
  props: ChecklistFormProps,
  { words, book }: { readonly words: CardWords; readonly book: DraftBook },
): ReturnType<typeof useSaveAnswers> {
  const { qualification, onReply, onSaved, onRefused } = props;
  const { texts, language } = words;
  const { framework } = qualification;
  return useSaveAnswers(props, {
    frameworkId: framework.id,
    draft: book.draft,
    changeDraft: book.changeDraft,
    onSavedCriteria: book.forget,
    onReply,
    onSavedCount: (count) => onSaved(texts.saved(count)),
    onTrouble: ({ conflicts, notStored }) => {
      const labels = (ids: readonly string[]) => criterionLabels(framework, [...new Set(ids)], language);
      const of = (whose: 'theirs' | 'yours') =>
        conflicts.filter(({ stored }) => stored === whose).map(({ criterionId }) => criterionId);
      const [left, replaced, refused] = [of('theirs'), of('yours'), notStored.map(({ id }) => id)];
      if (left.length > 0) onRefused(texts.changedMeanwhile, texts.notSavedYetChoose(labels(left)));
      if (replaced.length > 0) onRefused(texts.changedAtOnce, texts.replacedOthers(labels(replaced)));
      if (refused.length > 0) onRefused(texts.notAllSaved, labels(refused));
    },
    onFailure: (failure) => onRefused(texts.saveFailed, failureWords(failure, texts).text),
  });
}
