import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Qualification } from '../../src/protocol';
import type { Functions } from './functions-port';

/** Where reading a deal's qualification has got to. `refresh` keeps showing what is there while it reads again. */
export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly qualification: Qualification };

export interface QualificationSource {
  readonly state: Loading;
  /** Reads again; what was shown stays until the reply is there, and a failed refresh changes nothing. */
  readonly refresh: () => void;
  /** Reads again from the loading state, after a failure. */
  readonly retry: () => void;
  /** Puts in what a save replied. */
  readonly replace: (qualification: Qualification) => void;
}

/** A deal's qualification, read on mount. A reply that arrives after a newer one was asked for is dropped. */
export function useQualification(dealId: string, functions: Functions): QualificationSource {
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  const newest = useRef(0);

  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const reply = await functions.open(dealId);
    if (mine !== newest.current) return;
    if (reply.ok) setState({ kind: 'ready', qualification: reply.qualification });
    else setState((before) => (before.kind === 'ready' ? before : { kind: 'failed', failure: reply }));
  }, [dealId, functions]);

  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    void load();
  }, [load]);
  useEffect(retry, [retry]);

  const refresh = useCallback(() => void load(), [load]);
  const replace = useCallback((qualification: Qualification) => {
    newest.current += 1;
    setState({ kind: 'ready', qualification });
  }, []);
  return { state, refresh, retry, replace };
}
