import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../src/protocol/failure';

/** Where asking a function has got to. */
type Asking<Good> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly reply: Good };

/**
 * What a function replies, asked on mount and whenever `ask` is another; the second of the pair asks again. A late reply
 * cannot overwrite a newer one.
 */
export function useReply<Good extends { readonly ok: true }>(
  ask: () => Promise<Good | Failure>,
): [Asking<Good>, () => void] {
  const [state, setState] = useState<Asking<Good>>({ kind: 'loading' });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'loading' });
    const reply = await ask();
    if (mine !== newest.current) return;
    setState(reply.ok ? { kind: 'ready', reply } : { kind: 'failed', failure: reply });
  }, [ask]);
  const again = useCallback(() => void load(), [load]);
  useEffect(again, [again]);
  return [state, again];
}
