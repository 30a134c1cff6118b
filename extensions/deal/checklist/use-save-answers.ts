import { useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { Qualification } from '../../../src/protocol/qualification';
import type { SaveReply } from '../../../src/protocol/save-answers';
import { afterSave, changesOf, type Draft } from './drafts';
import type { ChecklistProps } from './checklist-props';

/** Where saving has got to. `conflicts` are those of the last save that have not been settled. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | ({ readonly kind: 'saved' } & Pick<Saved, 'conflicts' | 'notStored' | 'cleaned' | 'closedMeanwhile'>);

/** What a save replied that was done, all of it or in part. */
type Saved = Extract<SaveReply, { ok: true }>;

/** Whether nothing of the last save was left out, so that it may be called done. */
export function isWholeSave(saving: Saving): boolean {
  return saving.kind === 'saved' && saving.conflicts.length + saving.notStored.length === 0;
}

interface SaveTarget {
  readonly frameworkId: string;
  readonly draft: Draft;
  readonly changeDraft: (change: (before: Draft) => Draft) => Draft;
  /** Told which criteria hold what was sent. */
  readonly onSavedCriteria: (criterionIds: readonly string[]) => void;
  readonly onReply: (qualification: Qualification) => void;
  readonly onSavedCount: (count: number) => void;
  readonly onFailure: (failure: Failure) => void;
  /** Told of what is not simply saved: left alone or left out, or saved over what somebody else wrote in the same moment. */
  readonly onTrouble: (saved: Saved) => void;
}

/** Sends what changed in one call. A refused save keeps the draft; a second click while saving does nothing. */
export function useSaveAnswers(
  { dealId, userEmail, functions }: ChecklistProps,
  target: SaveTarget,
): {
  readonly saving: Saving;
  /** Sends a draft, the one there is unless another is given: one that was changed in the same click. */
  readonly save: (draft?: Draft) => void;
  readonly settle: (criterionId: string) => void;
} {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  // Not the state: two clicks before the card redraws would both find it idle.
  const underWay = useRef(false);

  const send = async (sent: Draft) => {
    setSaving({ kind: 'saving' });
    const { frameworkId } = target;
    const reply = await functions.save({ dealId, frameworkId, userEmail, changes: changesOf(sent) });
    if (!reply.ok) {
      setSaving({ kind: 'failed', failure: reply });
      target.onFailure(reply);
      return;
    }
    target.changeDraft((now) => afterSave(now, sent, reply.saved, reply.qualification.answers));
    target.onSavedCriteria(reply.saved);
    target.onReply(reply.qualification);
    const { conflicts, notStored, cleaned, closedMeanwhile } = reply;
    setSaving({ kind: 'saved', conflicts, notStored, cleaned, closedMeanwhile });
    if (reply.saved.length > 0) target.onSavedCount(reply.saved.length);
    if (conflicts.length + notStored.length > 0) target.onTrouble(reply);
  };

  const save = (draft = target.draft) => {
    if (underWay.current || Object.keys(draft).length === 0) return;
    underWay.current = true;
    void send(draft).finally(() => (underWay.current = false));
  };
  const settle = (criterionId: string) =>
    setSaving((now) =>
      now.kind === 'saved'
        ? { ...now, conflicts: now.conflicts.filter((each) => each.criterionId !== criterionId) }
        : now,
    );
  return { saving, save, settle };
}
