/** The machine's clock, stood still while the tests of a file run; timers go on as ever. */
export function aStandingClock(instant: string) {
  const set = (to: string) => {
    jest.setSystemTime(new Date(to));
  };
  beforeAll(() => {
    standStill(new Date(instant));
  });
  afterEach(() => set(instant));
  afterAll(() => {
    jest.useRealTimers();
  });
  return {
    passTo: set,
    /** Does something as if it were another time. */
    at: async <T>(past: string, what: () => Promise<T>): Promise<T> => {
      const now = new Date().toISOString();
      set(past);
      try {
        return await what();
      } finally {
        set(now);
      }
    },
  };
}

/** Stands the clock still until `jest.useRealTimers()`; timers go on. */
export function standStill(now: Date): void {
  jest.useFakeTimers({ now, doNotFake: [...everythingElse] });
}

const everythingElse = [
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
] as const;
