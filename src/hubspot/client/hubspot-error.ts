/** What went wrong, in words the rest of the app can switch on. */
export type HubSpotErrorCode =
  | 'missing-scope'
  | 'unauthorized'
  | 'not-found'
  | 'rate-limited'
  | 'validation'
  | 'conflict'
  | 'property-missing'
  | 'unavailable'
  | 'timeout'
  | 'out-of-time'
  | 'unexpected';

/** Which rate limit a 429 was about; decides how long waiting would take. */
export type RateLimitPolicy = 'secondly' | 'ten-secondly' | 'daily';

export interface HubSpotErrorDetails {
  readonly code: HubSpotErrorCode;
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** HubSpot's own words, or the network's. */
  readonly reason: string;
  /** What HubSpot's support asks for. */
  readonly correlationId: string | null;
  /** Scopes of which the token lacks one; only with `missing-scope`. */
  readonly requiredScopes: readonly string[];
  /** Properties the account does not define; only with `property-missing`. */
  readonly missingProperties: readonly string[];
  readonly rateLimit: RateLimitPolicy | null;
}

/** HubSpot said no, or could not be reached. `message` is a whole sentence: what was attempted, why it failed, what to do. */
export class HubSpotError extends Error implements HubSpotErrorDetails {
  override readonly name = 'HubSpotError';
  readonly code: HubSpotErrorCode;
  readonly status: number | null;
  readonly reason: string;
  readonly correlationId: string | null;
  readonly requiredScopes: readonly string[];
  readonly missingProperties: readonly string[];
  readonly rateLimit: RateLimitPolicy | null;

  constructor(attempted: string, details: HubSpotErrorDetails, cause: unknown) {
    super(describe(attempted, details), { cause });
    this.code = details.code;
    this.status = details.status;
    this.reason = details.reason;
    this.correlationId = details.correlationId;
    this.requiredScopes = details.requiredScopes;
    this.missingProperties = details.missingProperties;
    this.rateLimit = details.rateLimit;
  }
}

/** A call that was not begun, because who asked must answer before it could end. */
export function outOfTime(attempted: string): HubSpotError {
  const details: HubSpotErrorDetails = {
    code: 'out-of-time',
    status: null,
    reason: 'HubSpot is slow just now, and no time was left to begin it',
    correlationId: null,
    requiredScopes: [],
    missingProperties: [],
    rateLimit: null,
  };
  return new HubSpotError(attempted, details, undefined);
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

function whatToDo({ code, requiredScopes, missingProperties, rateLimit }: HubSpotErrorDetails): string {
  switch (code) {
    case 'missing-scope':
      return requiredScopes.length === 0
        ? 'Give the private app the scope this call needs.'
        : `Give the private app one of these scopes: ${requiredScopes.join(', ')}.`;
    case 'unauthorized':
      return 'The access token is wrong, expired or of another account: take a new one from the private app.';
    case 'not-found':
      return 'It may have been deleted, or it belongs to another account.';
    case 'rate-limited':
      return rateLimit === 'daily'
        ? "The account's daily limit of API calls is used up: try again tomorrow."
        : 'HubSpot is limiting calls just now: try again in ten seconds.';
    case 'validation':
      return 'Nothing was written: correct the value and try again.';
    case 'conflict':
      return 'Something with the same name or key exists already.';
    case 'property-missing':
      return `Create the missing properties first (${missingProperties.join(', ')}): npx plumbline provision creates the app's own.`;
    case 'unavailable':
      return 'Check the network and the API address, and try again.';
    case 'timeout':
      return 'Whether it took effect is not known: look before trying again.';
    case 'out-of-time':
      return 'Nothing was written: try again in a moment.';
    case 'unexpected':
      return 'This is a surprise: report it with the correlation id.';
  }
}
