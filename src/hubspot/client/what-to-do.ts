import type { HubSpotErrorDetails, RateLimitPolicy } from './error-details';

/** What to do after a call that failed, in words for who set up the app; the rep reads those of `src/texts`. */
export function whatToDo(details: HubSpotErrorDetails): string {
  const { code, status, writes, requiredScopes, missingProperties, rateLimit, mayHaveTakenEffect } = details;
  if (mayHaveTakenEffect) return 'Whether it took effect is not known: look before trying again.';
  switch (code) {
    case 'missing-scope':
      return requiredScopes.length === 0
        ? 'Give the private app the scope this call needs.'
        : `Give the private app one of these scopes: ${requiredScopes.join(', ')}.`;
    case 'forbidden':
      return 'No scope is missing: see in HubSpot whether the account is in order and may do this.';
    case 'blocked':
      return 'This is not an answer of HubSpot: ask whoever runs the firewall or proxy on the way to let the call through.';
    case 'unauthorized':
      return 'The access token is wrong, expired or of another account: take a new one from the private app.';
    case 'not-found':
      return 'It may have been deleted, or it belongs to another account.';
    case 'rate-limited':
      return afterLimit(rateLimit);
    case 'validation':
      return writes
        ? 'It was not written: correct the value and try again.'
        : 'HubSpot does not take the question: what it is about may have been changed or deleted in the account.';
    case 'conflict':
      return 'Something with the same name or key exists already.';
    case 'property-missing':
      return `Create the missing properties first (${missingProperties.join(', ')}): npx plumbline provision creates the app's own.`;
    case 'unavailable':
      return status === null
        ? 'Check the network and the API address, and try again.'
        : 'HubSpot is busy or has a fault just now: try again in a moment.';
    case 'timeout':
      return 'HubSpot is slow just now: try again in a moment.';
    case 'out-of-time':
      return `${writes ? 'It was not begun: try' : 'Try'} again in a moment.`;
    case 'unexpected':
      return 'This is a surprise: report it with the correlation id.';
  }
}

function afterLimit(rateLimit: RateLimitPolicy | null): string {
  switch (rateLimit) {
    case 'daily':
      return "The account's daily limit of API calls is used up: try again tomorrow.";
    case 'secondly':
      return 'HubSpot is limiting calls just now: try again in a second.';
    case 'ten-secondly':
    case null:
      return 'HubSpot is limiting calls just now: try again in ten seconds.';
  }
}
