import { deadlineMs } from './deadline';

/** The answer of a read, remembered while it is fresh. */
export interface Remembered<T> {
  /** The last answer, or a new one when there is none that is fresh. What time it is says who asks, or the clock. */
  readonly current: (nowMs?: number) => Promise<T>;
  /** The next one who asks gets a new answer. */
  readonly forget: () => void;
}

/**
 * Remembers what `read` answers for `freshMs` from when it was asked. Who asks while an answer is on its way gets the same one;
 * a failure is not remembered. Who has more time than the one who asked before reads anew when that failed: it may have failed
 * for want of time.
 */
export function remembered<T>(
  read: (nowMs: number) => Promise<T>,
  { freshMs, now = Date.now }: { readonly freshMs: number; readonly now?: (() => number) | undefined },
): Remembered<T> {
  let known: { readonly answer: Promise<T>; readonly untilMs: number; readonly deadline: number } | null =
    null;
  const ask = (nowMs: number) => {
    const answer = read(nowMs);
    known = { answer, untilMs: nowMs + freshMs, deadline: deadlineMs() };
    answer.catch(() => {
      if (known?.answer === answer) known = null;
    });
    return answer;
  };
  const current = (nowMs = now()): Promise<T> => {
    if (known === null || known.untilMs < nowMs) return ask(nowMs);
    const { answer, deadline } = known;
    return deadlineMs() <= deadline ? answer : answer.catch(() => current(nowMs));
  };
  return {
    current,
    forget: () => {
      known = null;
    },
  };
}
