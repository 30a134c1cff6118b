/**
 * What a text field shows while the extension in its worker is still busy with an earlier keystroke. The typed text leads;
 * the extension's value is adopted only when it is news: neither what the field itself sent nor what it already knew.
 */
export interface TextDraft {
  /** What the field shows. */
  readonly text: string;
  /** The extension's value as last taken note of. */
  readonly known: string | undefined;
  /** What was typed and has not come back as the extension's value yet, oldest first. */
  readonly sent: readonly string[];
}

/** A field as it is first drawn. */
export const startDraft = (value: string | undefined, defaultValue: string | undefined): TextDraft => ({
  text: value ?? defaultValue ?? '',
  known: value,
  sent: [],
});

/** The user typed. */
export const typed = (draft: TextDraft, text: string): TextDraft => ({
  ...draft,
  text,
  sent: [...draft.sent, text],
});

/**
 * The extension rendered a value. Answers the same draft when there is nothing to note.
 * @param busy how many handlers of the extension are still at work; its value is not final until they are done.
 */
export function received(draft: TextDraft, value: string | undefined, busy: number): TextDraft {
  if (value === draft.text) {
    return value === draft.known && draft.sent.length === 0 ? draft : { text: value, known: value, sent: [] };
  }
  if (busy > 0 || value === undefined || value === draft.known) return draft;
  const echo = draft.sent.indexOf(value);
  if (echo >= 0) return { ...draft, known: value, sent: draft.sent.slice(echo + 1) };
  return { text: value, known: value, sent: [] };
}
