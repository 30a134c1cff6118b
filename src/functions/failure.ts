import type { HubSpotError } from '../hubspot';
import type { Refusal } from '../judging';
import type { Failure, FailureCode } from '../protocol/failure';

/** A reply that says what went wrong; a thrown error would reach the card without its message. */
export function failure(
  code: FailureCode,
  message: string,
  details: readonly string[] = [],
  correlationId: string | null = null,
): Failure {
  return { ok: false, code, message, details: [...details], correlationId };
}

const byHubSpotCode: Readonly<Record<HubSpotError['code'], FailureCode>> = {
  'missing-scope': 'missing-scope',
  forbidden: 'forbidden',
  blocked: 'blocked',
  unauthorized: 'unauthorized',
  'not-found': 'deal-not-found',
  'rate-limited': 'rate-limited',
  validation: 'refused',
  conflict: 'refused',
  'property-missing': 'not-provisioned',
  unavailable: 'unavailable',
  timeout: 'timeout',
  'out-of-time': 'out-of-time',
  unexpected: 'unexpected',
};

/** What HubSpot answered, as a reply: which scopes or properties are missing or what it says, and its correlation id. */
export function hubSpotFailure(error: HubSpotError): Failure {
  const code = codeOf(error);
  const about = [...error.requiredScopes, ...error.missingProperties];
  const details = code === 'refused' || code === 'forbidden' ? [error.reason] : about;
  return failure(code, error.message, details, error.correlationId);
}

function codeOf({ code, mayHaveTakenEffect, rateLimit }: HubSpotError): FailureCode {
  if (mayHaveTakenEffect) return 'uncertain';
  return rateLimit === 'daily' ? 'daily-limit' : byHubSpotCode[code];
}

/** Why a use case did not do what it was asked, as a reply. */
export function refusalFailure({ refused, message, about, correlationId }: Refusal): Failure {
  return failure(refused, message, about, correlationId);
}

/** Settings that hold only because newer ones cannot be read are nothing to act on. */
export function unreadableFailure(revision: number): Failure {
  return failure('settings-unreadable', `Revision ${revision} of the settings cannot be read.`);
}
