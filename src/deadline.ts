import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of a piece of work that must be answered in time. */
interface TimedWork {
  /** On the clock of `performance.now()`. */
  readonly endsAtMs: number;
  writeBegun: boolean;
}

// Kept beside the work and not handed from function to function: what is made once and stays, ports and memories, works for one
// call after another.
const timed = new AsyncLocalStorage<TimedWork>();

/** How a piece of work ended: with its result, or too late, and whether it had begun to write by then. */
export type Ended<T> =
  { readonly inTime: true; readonly result: T } | { readonly inTime: false; readonly writeBegun: boolean };

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
  const mine: TimedWork = { endsAtMs: Math.min(deadlineMs(), performance.now() + ms), writeBegun: false };
  const overdue = new Promise<Ended<T>>((resolve) => {
    AbortSignal.timeout(ms + graceMs).addEventListener('abort', () => {
      resolve({ inTime: false, writeBegun: mine.writeBegun });
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

/** Whether the work that asks has begun to write anything. */
export function hasBegunToWrite(): boolean {
  return timed.getStore()?.writeBegun ?? false;
}

/** Tells whoever answers for the work that from now on something may have been written. */
export function noteWriteBegun(): void {
  const mine = timed.getStore();
  if (mine !== undefined) mine.writeBegun = true;
}
