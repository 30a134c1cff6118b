import type { Failure } from '../../src/protocol/failure';
import type { Catalogue } from '../../src/texts';

/** A failure in the user's words, with what it is about. */
export function failureWords(
  failure: Failure,
  texts: Catalogue,
): { readonly text: string; readonly reference: string | null } {
  const said = saidWith(failure);
  return {
    text: said === '' ? texts.failure[failure.code] : `${texts.failure[failure.code]} ${said}`,
    reference: failure.correlationId === null ? null : texts.reference(failure.correlationId),
  };
}

/** What belongs behind the words of some codes. */
function saidWith({ code, details, message }: Failure): string {
  if (code === 'missing-scope' || code === 'label-missing') return details.join(', ');
  if (code === 'refused' || code === 'forbidden') return details.join('; ') || message;
  return '';
}
