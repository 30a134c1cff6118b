import type { Fault } from '../../../wire';
import type { RateLimiter } from './rate-limiter';
import type { RequestLog } from './request-log';

/** What the page can see and set of a running API. */
export interface Controls {
  readonly log: RequestLog;
  readonly limiter: RateLimiter;
  fault: Fault;
}
