import type { Limits } from '../../../wire';
import { RollingWindow } from './rolling-window';

/** Private apps of Professional and Enterprise accounts: 190 calls in any 10 seconds, each app for itself. */
export const BURST = { limit: 190, windowMs: 10_000 };
/** Searches have a limit of their own, 5 a second, which all apps of an account share; they do not count as calls. */
export const SEARCH = { limit: 5, windowMs: 1000 };

/** HubSpot's two short limits. A refused call is not counted. */
export class RateLimiter {
  private readonly bursts = new Map<string, RollingWindow>();
  private readonly searches: RollingWindow;

  constructor(private readonly monotonicNow: () => number = () => performance.now()) {
    this.searches = new RollingWindow(SEARCH.limit, SEARCH.windowMs, monotonicNow);
  }

  /** False when the app has used up its calls. */
  takeCall(token: string): boolean {
    return this.burst(token).take();
  }

  /** False when the account has used up its searches. */
  takeSearch(): boolean {
    return this.searches.take();
  }

  /** The headers that tell an app what is left of its calls; answers to searches have none. */
  headers(token: string): Readonly<Record<string, string>> {
    const { limit, windowMs } = BURST;
    const remaining = limit - this.burst(token).used();
    const secondly = Math.floor(limit / 10);
    return {
      'x-hubspot-ratelimit-interval-milliseconds': String(windowMs),
      'x-hubspot-ratelimit-max': String(limit),
      'x-hubspot-ratelimit-remaining': String(remaining),
      'x-hubspot-ratelimit-secondly': String(secondly),
      'x-hubspot-ratelimit-secondly-remaining': String(Math.min(secondly, remaining)),
    };
  }

  usage(token: string): Limits {
    return {
      burst: { used: this.burst(token).used(), ...BURST },
      search: { used: this.searches.used(), ...SEARCH },
    };
  }

  private burst(token: string): RollingWindow {
    const known = this.bursts.get(token);
    if (known) return known;
    const window = new RollingWindow(BURST.limit, BURST.windowMs, this.monotonicNow);
    this.bursts.set(token, window);
    return window;
  }
}
