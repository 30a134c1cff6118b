import { setTimeout as sleep } from 'node:timers/promises';

/** At most so many calls begin within any window of so many milliseconds. */
export interface Pace {
  readonly calls: number;
  readonly windowMs: number;
}

/**
 * Makes callers wait for their turn, in order. A long job keeps below HubSpot's burst limit with it, because the limit is
 * the app's: a job that uses all of it makes every card fail meanwhile.
 */
export function createRequestPacer(pace: Pace): () => Promise<void> {
  const begun: number[] = [];
  let turn = Promise.resolve();
  const waitForTurn = async () => {
    const oldest = begun.length < pace.calls ? undefined : begun.shift();
    const waitMs = oldest === undefined ? 0 : oldest + pace.windowMs - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    begun.push(performance.now());
  };
  return () => {
    turn = turn.then(waitForTurn);
    return turn;
  };
}
