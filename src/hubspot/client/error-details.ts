/** What went wrong, in words the rest of the app can switch on. */
export type HubSpotErrorCode =
  /** HubSpot says that the token lacks a scope. */
  | 'missing-scope'
  /** HubSpot refuses for another reason: the account is suspended or unknown, or may not do this. */
  | 'forbidden'
  /** Something on the way to HubSpot refused: a firewall, a proxy. */
  | 'blocked'
  | 'unauthorized'
  | 'not-found'
  | 'rate-limited'
  | 'validation'
  | 'conflict'
  | 'property-missing'
  /** HubSpot is busy or has a fault, or its answer came broken; without a status, it cannot be reached. */
  | 'unavailable'
  | 'timeout'
  /** The call was not begun: who asked must answer before it could end. */
  | 'out-of-time'
  | 'unexpected';

/** Which rate limit a 429 was about; decides how long waiting would take. */
export type RateLimitPolicy = 'secondly' | 'ten-secondly' | 'daily';

/** What is known of a call that failed. */
export interface HubSpotErrorDetails {
  readonly code: HubSpotErrorCode;
  /** Whether the call was to write something. */
  readonly writes: boolean;
  /** Whether HubSpot may have done it all the same: never after a read or a refusal. */
  readonly mayHaveTakenEffect: boolean;
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
