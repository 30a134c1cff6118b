import type { Outcome } from '../protocol';

/** The value of an answer from the page, or the rejection that the extension is to see. */
export async function unwrap<T>(answer: Promise<Outcome<T>>): Promise<T> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
