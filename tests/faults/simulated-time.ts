import { syncBuiltinESMExports } from 'node:module';
import FakeTimers from '@sinonjs/fake-timers';

/** A clock that stands still while anything works, and moves on to the next timer when nothing does. */
export interface SimulatedTime {
  readonly nowMs: () => number;
  /** Resolves after so many milliseconds of this clock. */
  readonly pass: (ms: number) => Promise<void>;
  /** Work that time must not pass by: what it answers. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** What work comes to, with time moved on whenever all of it waits. Throws `Hangs` when it waits for nothing. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly restore: () => void;
}

/** Something waits for ever. */
export class Hangs extends Error {
  constructor() {
    super('It waits for something that never comes: no timer runs and no call is under way.');
  }
}

// Streams take a few turns of the event loop to hand over what is there. All of it happens in this process, so that it takes turns and no time.
const QUIET_TURNS = 12;
// Far more timers than any operation sets; a loop that waits in vain would go on for ever.
const MOST_TIMERS = 20_000;

/** Replaces timers, dates and time-outs of this process until `restore()`. */
export function simulateTime(start: Date): SimulatedTime {
  const { setImmediate: turn } = globalThis;
  const timeouts = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout');
  const clock = FakeTimers.install({
    now: start,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  // Named imports of built-in modules see what was replaced only after this.
  syncBuiltinESMExports();
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, ms);
    return controller.signal;
  };
  let working = 0;

  const quiet = async () => {
    for (let still = 0; still < QUIET_TURNS; still = working === 0 ? still + 1 : 0) {
      await new Promise((resolve) => turn(resolve));
    }
  };
  return {
    nowMs: () => performance.now(),
    pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    async during(work) {
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
      }
    },
    async run(work) {
      const state = { done: false };
      const outcome = work().finally(() => {
        state.done = true;
      });
      outcome.catch(() => undefined);
      for (let timers = 0; ; timers += 1) {
        await quiet();
        if (state.done) return outcome;
        if (clock.countTimers() === 0 || timers > MOST_TIMERS) throw new Hangs();
        await clock.nextAsync();
      }
    },
    restore: () => {
      if (timeouts !== undefined) Object.defineProperty(AbortSignal, 'timeout', timeouts);
      clock.uninstall();
      syncBuiltinESMExports();
    },
  };
}
