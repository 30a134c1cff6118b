/** Tells a person what the start is doing: a line on the terminal per thing done, with how long it took. */
export interface Progress {
  /** Runs `work` and says when it is done. Work that outlasts a second is announced first. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>;
  /** How far long work has come; says so now and then. */
  readonly advance: (done: number, total: number, what: string) => void;
  readonly say: (line: string) => void;
}

const announceAfterMs = 1_000;
const advanceEveryMs = 2_000;

export function createProgress(write: (line: string) => void): Progress {
  let lastAdvance = performance.now();
  return {
    say: write,
    advance: (done, total, what) => {
      if (performance.now() - lastAdvance < advanceEveryMs) return;
      lastAdvance = performance.now();
      write(`    ${done} of ${total} (${what})`);
    },
    during: async (what, work) => {
      const startedAt = performance.now();
      lastAdvance = startedAt;
      const announce = setTimeout(() => write(`  ${what} ...`), announceAfterMs);
      try {
        const result = await work();
        write(`  ${what}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
        return result;
      } finally {
        clearTimeout(announce);
      }
    },
  };
}
