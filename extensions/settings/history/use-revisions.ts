import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { RevisionNote } from '../../../src/settings';
import type { Functions } from '../section/functions-port';

/** Where reading the list of revisions has got to. */
export type LoadingRevisions =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly revisions: readonly RevisionNote[] };

/** The revisions that are kept, newest first, read on mount; `reload` reads again. A late reply cannot overwrite a newer one. */
export function useRevisions(functions: Functions): [LoadingRevisions, () => void] {
  const [state, setState] = useState<LoadingRevisions>({ kind: 'loading' });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'loading' });
    const reply = await functions.listRevisions({});
    if (mine !== newest.current) return;
    setState(reply.ok ? { kind: 'ready', revisions: reply.revisions } : { kind: 'failed', failure: reply });
  }, [functions]);
  const reload = useCallback(() => void load(), [load]);
  useEffect(reload, [reload]);
  return [state, reload];
}
