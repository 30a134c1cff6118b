import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { DealHistory } from '../../../src/protocol/open-history';
import type { Functions } from '../reading/functions-port';

/** Where reading a deal's history has got to. */
export type LoadingHistory =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly history: DealHistory };

/** A deal's history, read on mount; `retry` reads again. A late reply cannot overwrite a newer one. */
export function useHistory(dealId: string, functions: Functions): [LoadingHistory, () => void] {
  const [state, setState] = useState<LoadingHistory>({ kind: 'loading' });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'loading' });
    const reply = await functions.history({ dealId });
    if (mine !== newest.current) return;
    setState(reply.ok ? { kind: 'ready', history: reply.history } : { kind: 'failed', failure: reply });
  }, [dealId, functions]);
  const retry = useCallback(() => void load(), [load]);
  useEffect(retry, [retry]);
  return [state, retry];
}
