/** The instant all tests of time take place at. */
export const NOW = new Date('2026-11-25T12:00:00.000Z');

const DAY_MS = 24 * 3_600_000;

/** Every test of the file takes place at NOW. Timers go on: cards and replies need them. */
export function stopTheClock(): void {
  beforeEach(stop);
  afterEach(() => jest.useRealTimers());
}

function stop(): void {
  jest.useFakeTimers({
    now: NOW,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

/** So many days before NOW, ISO. */
export function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * DAY_MS).toISOString();
}
