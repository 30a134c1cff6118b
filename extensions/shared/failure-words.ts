import type { Failure } from '../../src/protocol/failure';
import type { Catalogue } from '../../src/texts';

/**
 * A failure in the user's words, with what it is about.
 *
 * @param inHubSpotsWords whether why HubSpot refused is said too: in its own words, which are for whoever looks after the app.
 */
export function failureWords(
  failure: Failure,
  texts: Catalogue,
  inHubSpotsWords = false,
): { readonly text: string; readonly reference: string | null } {
  const said = saidWith(failure, inHubSpotsWords);
  const words =
    failure.code === 'refused' && inHubSpotsWords ? texts.hubSpotRefused : texts.failure[failure.code];
  return {
    text: said === '' ? words : `${words} ${said}`,
    reference: failure.correlationId === null ? null : texts.reference(failure.correlationId),
  };
}

/** What belongs behind the words of some codes. */
function saidWith({ code, details, message }: Failure, inHubSpotsWords: boolean): string {
  if (code === 'missing-scope' || code === 'label-missing') return details.join(', ');
  if (code === 'forbidden' || (code === 'refused' && inHubSpotsWords)) return details.join('; ') || message;
  return '';
}
