import { isPassing, type HubSpotError } from './hubspot-error';

/** When a failed call is made again. */
export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  /** All attempts and waits together take no longer than this. */
  readonly totalMs: number;
  /** How long to wait before retry number `retry` (from 1), or null to give up. */
  readonly delayMs: (error: HubSpotError, repeatable: boolean, retry: number) => number | null;
}

/**
 * For functions, which HubSpot stops after 10 s: asks again at most twice, at once. A ten-secondly limit is never waited
 * out (the rep would look at a spinner until the function dies), and what is not repeatable is never repeated: whether it arrived
 * is not known.
 * 4.5 s in all leaves room for one read and one write, each at its worst.
 */
export const quickRetry: RetryPolicy = {
  retries: 2,
  totalMs: 4_500,
  delayMs: (error, repeatable, retry) => {
    if (!repeatable) return null;
    if (error.rateLimit === 'secondly') return 1_000;
    return error.code === 'unavailable' ? 150 * retry : null;
  },
};

/**
 * For the command line: waits out rate limits (the refused call did nothing, so this is for every call), and asks again after a
 * failure. A call that is not repeatable and failed for another reason is left to the caller, who can look whether it arrived.
 */
export const patientRetry: RetryPolicy = {
  retries: 30,
  totalMs: 10 * 60_000,
  delayMs: (error, repeatable, retry) => {
    switch (error.rateLimit) {
      case 'daily':
        return null;
      case 'secondly':
        return 1_000;
      case 'ten-secondly':
        return 10_000;
      case null:
        return delayAfterFailure(error, repeatable, retry);
    }
  },
};

// 423 and 477 refuse before doing anything: HubSpot says to come back after 2 s.
const LOCKED_STATUSES = [423, 477];
// Waits of 0.5, 1, 2 and 4 s: longer than a hiccup, and short enough for somebody who mistyped the address.
const MAX_RETRIES_OF_A_FAILURE = 4;

function delayAfterFailure(error: HubSpotError, repeatable: boolean, retry: number): number | null {
  if (error.status !== null && LOCKED_STATUSES.includes(error.status)) return 2_000;
  if (!isPassing(error) || !repeatable || retry > MAX_RETRIES_OF_A_FAILURE) return null;
  return 250 * 2 ** retry;
}
