import type { Contest } from './ContestNotice';
import type { StoredAnswer } from '../../../src/qualification';
import { isCriterionContested, rebased, storedAnswer, withAnswer, withoutChangesOf } from './drafts';
import type { Checklist } from './use-checklist';

/** Somebody else's change to a criterion that the rep changed too; null when there is none to settle. */
export function contestOf(id: string, { qualification, closed, draft, saving }: Checklist): Contest | null {
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
  const answer: StoredAnswer = {
    level: level === undefined ? stored.level : level.theirs,
    evidence: evidence === undefined ? stored.evidence : (evidence.theirs ?? ''),
    at: known.at,
    by: known.by,
  };
  return { stored: 'yours', by: known.by, at: known.at, theirs: answer };
}

/** What to do about an answer of somebody else's. The one that is not stored yet is saved with the click that chooses it. */
export function choicesIn(
  id: string,
  contest: Contest,
  { qualification, changeDraft, settle, save }: Checklist,
): { readonly onTheirs: () => void; readonly onMine: () => void } {
  const stored = qualification.answers;
  if (contest.stored === 'yours') {
    return {
      onTheirs: () => {
        settle(id);
        save(changeDraft((before) => withAnswer(before, stored, id, contest.theirs)));
      },
      onMine: () => settle(id),
    };
  }
  return {
    onTheirs: () => void changeDraft((before) => withoutChangesOf(before, id)),
    onMine: () => save(changeDraft((before) => rebased(before, stored, id))),
  };
}
