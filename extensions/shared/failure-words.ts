import type { Failure } from '../../src/protocol/failure';
import type { Catalogue } from '../../src/texts';

/** A failure in the user's words, with what it is about. */
export function failureWords(
  failure: Failure,
  texts: Catalogue,
): { readonly text: string; readonly reference: string | null } {
  const named = failure.code === 'missing-scope' || failure.code === 'label-missing';
  const details = named ? ` ${failure.details.join(', ')}` : '';
  const said = failure.code === 'refused' ? ` ${failure.message}` : details;
  return {
    text: `${texts.failure[failure.code]}${said}`,
    reference: failure.correlationId === null ? null : texts.reference(failure.correlationId),
  };
}
