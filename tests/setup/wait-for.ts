import { setTimeout as pause } from 'node:timers/promises';

/** What a test waits for comes soon or, when it is broken, never; only a very busy machine comes near this limit. */
export const patienceMs = 90_000;
const lookAgainMs = 20;

/**
 * Tries a check until it no longer throws.
 *
 * @returns what the check returned
 * @throws what the check threw last, once patience has run out
 * @example await eventually(() => expect(events).toHaveLength(2));
 */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await pause(lookAgainMs);
  }
}
