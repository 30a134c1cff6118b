import type { Failure } from '../../src/protocol';
import type { Catalogue } from '../../src/texts';

/** A failure in the user's words, with what it is about. */
export function failureWords(
  failure: Failure,
  texts: Catalogue,
): { readonly text: string; readonly reference: string | null } {
  const details = failure.code === 'missing-scope' ? ` ${failure.details.join(', ')}` : '';
  const said = failure.code === 'refused' ? ` ${failure.message}` : details;
  return {
    text: `${texts.failure[failure.code]}${said}`,
    reference: failure.correlationId === null ? null : texts.reference(failure.correlationId),
  };
}
