import { useEffect, useRef, useState } from 'react';
import { fire } from './fire';
import type { Handler } from './props';
import { settleMs } from './use-text-draft';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The state of a control that is chosen rather than typed: shows the choice at once, tells the extension, and goes back to
 * the extension's value if it did not adopt the choice by the time its handler was done.
 */
export function useChoice<T>(value: T | undefined, initial: T) {
  const [chosen, setChosen] = useState(value ?? initial);
  const latest = useRef(value);
  const pending = useRef(0);

  useEffect(() => {
    if (same(latest.current, value)) return;
    latest.current = value;
    if (value !== undefined) setChosen(value);
  }, [value]);

  const choose = (next: T, handler: Handler | undefined, ...args: readonly unknown[]) => {
    setChosen(next);
    pending.current += 1;
    void fire(handler, ...args).then(() =>
      setTimeout(() => {
        pending.current -= 1;
        if (pending.current === 0 && latest.current !== undefined) setChosen(latest.current);
      }, settleMs),
    );
  };
  return [chosen, choose] as const;
}
