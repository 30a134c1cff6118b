import { useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Conflict } from '../../../src/protocol/save-answers';
import { afterSave, changesOf, type Draft } from './drafts';
import type { ChecklistProps } from './checklist-props';

/** Where saving has got to. `conflicts` are those of the last save that have not been settled. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'saved'; readonly conflicts: readonly Conflict[]; readonly cleaned: readonly string[] };

interface SaveTarget {
  readonly frameworkId: string;
  readonly draft: Draft;
  readonly changeDraft: (change: (before: Draft) => Draft) => void;
  readonly onReply: (qualification: Qualification) => void;
  readonly onSavedCount: (count: number) => void;
  readonly onFailure: (failure: Failure) => void;
  readonly onConflicts: (criterionIds: readonly string[]) => void;
}

/** Sends what changed in one call. A refused save keeps the draft; a second click while saving does nothing. */
export function useSaveAnswers(
  { dealId, userEmail, functions }: ChecklistProps,
  target: SaveTarget,
): [Saving, () => void] {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  // Not the state: two clicks before the card redraws would both find it idle.
  const underWay = useRef(false);

  const send = async () => {
    setSaving({ kind: 'saving' });
    const sent = target.draft;
    const { frameworkId } = target;
    const reply = await functions.save({ dealId, frameworkId, userEmail, changes: changesOf(sent) });
    if (!reply.ok) {
      setSaving({ kind: 'failed', failure: reply });
      target.onFailure(reply);
      return;
    }
    target.changeDraft((now) => afterSave(now, sent, reply.saved, reply.qualification.answers));
    target.onReply(reply.qualification);
    setSaving({ kind: 'saved', conflicts: reply.conflicts, cleaned: reply.cleaned });
    if (reply.saved.length > 0) target.onSavedCount(reply.saved.length);
    if (reply.conflicts.length > 0)
      target.onConflicts(reply.conflicts.map((conflict) => conflict.criterionId));
  };

  const save = () => {
    if (underWay.current) return;
    underWay.current = true;
    void send().finally(() => (underWay.current = false));
  };
  return [saving, save];
}
