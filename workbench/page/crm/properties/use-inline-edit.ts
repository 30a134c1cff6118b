import { useRef, useState } from 'react';
import type { Problem } from '../api/result';

interface Draft {
  readonly text: string;
  readonly saving: boolean;
  /** Why the draft was refused; the draft stays as it is. */
  readonly problem: Problem | null;
}

/**
 * One value being edited in place: null while it is only shown. A refused save keeps the draft and says why.
 * @param value what is stored, '' when nothing is
 * @param save stores a value; null when it did
 */
export function useInlineEdit(value: string, save: (value: string) => Promise<Problem | null>) {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Enter makes the field lose focus too; without this the same value would be sent twice.
  const sending = useRef(false);
  const commit = async (text: string) => {
    if (sending.current) return;
    if (text === value) {
      setDraft(null);
      return;
    }
    sending.current = true;
    setDraft({ text, saving: true, problem: null });
    const problem = await save(text);
    sending.current = false;
    setDraft(problem === null ? null : { text, saving: false, problem });
  };
  return {
    draft,
    open: () => setDraft({ text: value, saving: false, problem: null }),
    change: (text: string) => setDraft((old) => old && { ...old, text, problem: null }),
    /** Stores the draft, or `text` for fields whose choice is final. */
    commit: (text: string | undefined = draft?.text) => {
      if (text !== undefined) void commit(text);
    },
    /** Leaving the field stores it, but what was just refused is not sent again unchanged. */
    leave: () => {
      if (draft !== null && draft.problem === null) void commit(draft.text);
    },
    cancel: () => setDraft(null),
  };
}
export type InlineEdit = ReturnType<typeof useInlineEdit>;
