import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of a piece of work that must be answered in time. */
interface TimedWork {
  /** On the clock of `performance.now()`. */
  readonly endsAtMs: number;
  readonly written: Tally;
}

/** Calls that were to write and have not been refused: done, under way, or of unknown fate. */
interface Tally {
  calls: number;
}

// Kept beside the work and not handed from function to function: what is made once and stays, ports and memories, works for one
// call after another.
const timed = new AsyncLocalStorage<TimedWork>();

/** How a piece of work ended: with its result, or too late, and whether it may have written something by then. */
export type Ended<T> =
  | { readonly inTime: true; readonly result: T }
  | { readonly inTime: false; readonly mayHaveWritten: boolean };

/**
 * Does work that must be done within `ms`. Whatever it calls can ask how much is left, and should end in time by itself; work that
 * has not `graceMs` later is waited for no longer.
 *
 * @example
 * const ended = await withinDeadline({ ms: 8_000, graceMs: 500 }, () => handle(request));
 */
export async function withinDeadline<T>(
  { ms, graceMs }: { readonly ms: number; readonly graceMs: number },
  work: () => Promise<T>,
): Promise<Ended<T>> {
  const mine: TimedWork = {
    endsAtMs: Math.min(deadlineMs(), performance.now() + ms),
    // What a part of the work writes, the whole has written.
    written: timed.getStore()?.written ?? { calls: 0 },
  };
  const overdue = new Promise<Ended<T>>((resolve) => {
    AbortSignal.timeout(ms + graceMs).addEventListener('abort', () => {
      resolve({ inTime: false, mayHaveWritten: mine.written.calls > 0 });
    });
  });
  const done = timed.run(mine, async (): Promise<Ended<T>> => ({ inTime: true, result: await work() }));
  return Promise.race([done, overdue]);
}

/** When the work that asks must be done, on the clock of `performance.now()`; Infinity when nothing presses. */
export function deadlineMs(): number {
  return timed.getStore()?.endsAtMs ?? Infinity;
}

/** How long the work that asks still has; Infinity when nothing presses. Below zero once it is late. */
export function timeLeftMs(): number {
  return deadlineMs() - performance.now();
}

/** Whether the work that asks may have written something. */
export function mayHaveWritten(): boolean {
  return (timed.getStore()?.written.calls ?? 0) > 0;
}

/** Tells whoever answers for the work that a write begins; what comes back takes that back, once the write is known to be refused. */
export function noteWrite(): () => void {
  const written = timed.getStore()?.written ?? { calls: 0 };
  written.calls += 1;
  return () => {
    written.calls -= 1;
  };
}
