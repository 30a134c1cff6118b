import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { fire } from './fire';
import type { Handler } from './props';
import { received, startDraft, typed } from './text-draft';

interface TextField {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onInput?: Handler | undefined;
  readonly onChange?: Handler | undefined;
}

/** The worker's last update crosses right before its answer, and is drawn a moment after it. */
export const settleMs = 50;

/**
 * The state of a text field an extension controls. Typing is never undone by a slow worker; `onInput` tells each keystroke,
 * `commit` tells `onChange` once per changed text: on blur, Enter and submit.
 */
export function useTextDraft({ value, defaultValue, onInput, onChange }: TextField) {
  const [draft, setDraft] = useState(() => startDraft(value, defaultValue));
  const [busy, setBusy] = useState(0);
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const committed = useRef(draft.text);
  const caret = useRef<number | null>(null);

  const tell = (handler: Handler | undefined, text: string) => {
    if (handler === undefined) return;
    setBusy((count) => count + 1);
    void fire(handler, text).then(() => setTimeout(() => setBusy((count) => count - 1), settleMs));
  };

  useEffect(() => {
    const next = received(draft, value, busy);
    if (next.text !== draft.text) {
      caret.current = element.current?.selectionStart ?? null;
      committed.current = next.text;
    }
    setDraft(next);
  }, [draft, value, busy]);

  useLayoutEffect(() => {
    if (caret.current !== null && element.current === document.activeElement) {
      element.current?.setSelectionRange(caret.current, caret.current);
    }
    caret.current = null;
  }, [draft.text]);

  return {
    ref: element,
    text: draft.text,
    type: (text: string) => {
      setDraft((current) => typed(current, text));
      tell(onInput, text);
    },
    commit: () => {
      if (committed.current === draft.text) return;
      committed.current = draft.text;
      tell(onChange, draft.text);
    },
  };
}
