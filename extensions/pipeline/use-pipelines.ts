import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../src/protocol/failure';
import type { ListPipelinesReply } from '../../src/protocol/list-pipelines';
import type { Functions } from './functions-port';

export type Account = Extract<ListPipelinesReply, { ok: true }>;
export type Pipeline = Account['pipelines'][number];

/** Where reading the account's pipelines has got to. */
export type LoadingAccount =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly account: Account };

/** The account's pipelines, read on mount; `retry` reads again. A late reply cannot overwrite a newer one. */
export function usePipelines(functions: Functions): [LoadingAccount, () => void] {
  const [state, setState] = useState<LoadingAccount>({ kind: 'loading' });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'loading' });
    const reply = await functions.listPipelines({});
    if (mine !== newest.current) return;
    setState(reply.ok ? { kind: 'ready', account: reply } : { kind: 'failed', failure: reply });
  }, [functions]);
  const retry = useCallback(() => void load(), [load]);
  useEffect(retry, [retry]);
  return [state, retry];
}
