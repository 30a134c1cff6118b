import type { HubSpotErrorCode, HubSpotErrorDetails, RateLimitPolicy } from './error-details';
import { whatToDo } from './what-to-do';

/** HubSpot said no, or could not be reached. `message` is a whole sentence: what was attempted, why it failed, what to do. */
export class HubSpotError extends Error implements HubSpotErrorDetails {
  override readonly name = 'HubSpotError';
  readonly code: HubSpotErrorCode;
  readonly writes: boolean;
  readonly mayHaveTakenEffect: boolean;
  readonly status: number | null;
  readonly reason: string;
  readonly correlationId: string | null;
  readonly requiredScopes: readonly string[];
  readonly missingProperties: readonly string[];
  readonly rateLimit: RateLimitPolicy | null;

  constructor(attempted: string, details: HubSpotErrorDetails, cause: unknown) {
    super(describe(attempted, details), { cause });
    this.code = details.code;
    this.writes = details.writes;
    this.mayHaveTakenEffect = details.mayHaveTakenEffect;
    this.status = details.status;
    this.reason = details.reason;
    this.correlationId = details.correlationId;
    this.requiredScopes = details.requiredScopes;
    this.missingProperties = details.missingProperties;
    this.rateLimit = details.rateLimit;
  }
}

/** Whether the reason passes by itself, so that the same call may go well in a moment. */
export function isPassing({ code }: HubSpotError): boolean {
  return ['unavailable', 'timeout', 'out-of-time'].includes(code);
}

/** What a call answers; null when HubSpot refuses it with one of these codes. */
export async function nullWhen<T>(codes: readonly HubSpotErrorCode[], call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof HubSpotError && codes.includes(error.code)) return null;
    throw error;
  }
}

function describe(attempted: string, details: HubSpotErrorDetails): string {
  const reason = details.reason.replace(/[.\s]+$/, '');
  const trace = details.correlationId === null ? '' : ` (correlation id ${details.correlationId})`;
  return `${attempted} failed: ${reason}${trace}. ${whatToDo(details)}`;
}
