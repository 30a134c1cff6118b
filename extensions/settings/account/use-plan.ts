import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { ProvisioningView } from '../../../src/protocol/plan-provisioning';
import type { Functions } from '../section/functions-port';

/** Where looking at the account has got to. */
export type LoadingPlan =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly plan: ProvisioningView };

/** What the account has and lacks by a revision of the settings; `reload` looks again. A late reply cannot overwrite a newer. */
export function usePlan(revision: number, functions: Functions): [LoadingPlan, () => void] {
  const [state, setState] = useState<LoadingPlan>({ kind: 'loading' });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'loading' });
    const reply = await functions.planProvisioning({ seenRevision: revision });
    if (mine !== newest.current) return;
    setState(reply.ok ? { kind: 'ready', plan: reply.plan } : { kind: 'failed', failure: reply });
  }, [revision, functions]);
  const reload = useCallback(() => void load(), [load]);
  useEffect(reload, [reload]);
  return [state, reload];
}

/** How many things are to be made or changed. */
export function toDo({ create, change, labels }: ProvisioningView): number {
  return create.length + change.length + labels.length;
}
