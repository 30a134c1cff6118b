import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';

/** Where work that takes many calls has got to; `soFar` is what they have brought. */
export type Work<SoFar> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'stopping' | 'stopped' | 'done'; readonly soFar: SoFar }
  | { readonly kind: 'failed'; readonly soFar: SoFar; readonly failure: Failure };

/** What a call brought: everything so far with it, and whether it was the last. */
export type Step<SoFar> = { readonly ok: true; readonly soFar: SoFar; readonly done: boolean } | Failure;

/** Whether a call is on its way. */
export function isUnderWay({ kind }: { readonly kind: Work<unknown>['kind'] }): boolean {
  return kind === 'running' || kind === 'stopping';
}

export interface Steps<SoFar> {
  readonly work: Work<SoFar>;
  readonly begin: (from: SoFar) => void;
  /** Ends it once the call that is on its way has come back: what that does is done, and should be counted. */
  readonly stop: () => void;
  /** Goes on where it stopped or failed. */
  readonly goOn: () => void;
  /** Ends it at once and drops what it has brought. */
  readonly forget: () => void;
}

// 200,000 deals at 200 a call; after that it stops, and can be told to go on.
const MAX_CALLS = 1_000;

/** Work done call by call until it is done, stopped or failed. Beginning anew and leaving the page drop what comes late. */
export function useSteps<SoFar>(step: (soFar: SoFar) => Promise<Step<SoFar>>): Steps<SoFar> {
  const [work, setWork] = useState<Work<SoFar>>({ kind: 'idle' });
  const newest = useRef(0);
  const stopping = useRef(false);

  const run = useCallback(
    async (from: SoFar) => {
      newest.current += 1;
      const mine = newest.current;
      stopping.current = false;
      let soFar = from;
      setWork({ kind: 'running', soFar });
      for (let call = 0; call < MAX_CALLS; call += 1) {
        const reply = await step(soFar);
        if (mine !== newest.current) return;
        if (!reply.ok) {
          setWork({ kind: 'failed', soFar, failure: reply });
          return;
        }
        soFar = reply.soFar;
        if (reply.done) {
          setWork({ kind: 'done', soFar });
          return;
        }
        if (isSet(stopping)) break;
        setWork({ kind: 'running', soFar });
      }
      setWork({ kind: 'stopped', soFar });
    },
    [step],
  );

  const stop = useCallback(() => {
    stopping.current = true;
    setWork((now) => (now.kind === 'running' ? { ...now, kind: 'stopping' } : now));
  }, []);
  const drop = useCallback(() => {
    newest.current += 1;
  }, []);
  useEffect(() => drop, [drop]);
  return {
    work,
    stop,
    forget: () => {
      drop();
      setWork({ kind: 'idle' });
    },
    begin: (from) => void run(from),
    goOn: () => {
      if (work.kind === 'stopped' || work.kind === 'failed') void run(work.soFar);
    },
  };
}

// Set from elsewhere while a call was on its way, which the compiler does not see.
function isSet({ current }: { readonly current: boolean }): boolean {
  return current;
}
