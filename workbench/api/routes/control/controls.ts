import type { Fault } from '../../../wire';
import type { ChangeFeed } from './change-feed';
import type { RateLimiter } from './rate-limiter';
import type { RequestLog } from './request-log';

/** What the page can see and set of a running API. */
export interface Controls {
  readonly log: RequestLog;
  readonly changes: ChangeFeed;
  readonly limiter: RateLimiter;
  fault: Fault;
}
