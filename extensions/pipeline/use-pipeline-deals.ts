import { useCallback, useEffect, useRef, useState } from 'react';
import type { PipelineDeal } from '../../src/approach';
import type { Failure } from '../../src/protocol/failure';
import type { Functions } from './functions-port';

/** How far reading has come. */
export interface Progress {
  readonly read: number;
  /** How many there are in all; null before the first reply. */
  readonly of: number | null;
}

/** Where reading a pipeline's deals has got to. There are no figures of a part: HubSpot gives the oldest deals first. */
export type ReadingDeals =
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'stopped'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly progress: Progress; readonly failure: Failure }
  | {
      readonly kind: 'ready';
      readonly deals: readonly PipelineDeal[];
      /** When they had been read. */
      readonly at: Date;
      /** Deals beyond what the page reads. */
      readonly unread: number;
    };

export interface DealsSource {
  readonly state: ReadingDeals;
  readonly stop: () => void;
  /** Goes on where reading stopped or failed. */
  readonly goOn: () => void;
  /** Reads everything again. */
  readonly startOver: () => void;
}

/** What has been read, and where to go on. */
interface SoFar {
  readonly deals: readonly PipelineDeal[];
  readonly after: string | null;
  readonly of: number | null;
}
const nothingYet: SoFar = { deals: [], after: null, of: null };

// A call brings up to 800 deals: 100,000 in all, which is a few minutes and what a browser still handles with ease.
const MAX_CALLS = 125;

/** A pipeline's deals, read in steps from the mount on. Stopping, another pipeline or leaving the page ends it. */
export function usePipelineDeals(pipelineId: string, functions: Functions): DealsSource {
  const [state, setState] = useState<ReadingDeals>({ kind: 'reading', progress: progressOf(nothingYet) });
  const newest = useRef(0);
  const soFar = useRef(nothingYet);

  const read = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'reading', progress: progressOf(soFar.current) });
    for (let call = 0; call < MAX_CALLS; call += 1) {
      const reply = await functions.readDeals({ pipelineId, after: soFar.current.after });
      if (mine !== newest.current) return;
      if (!reply.ok) {
        setState({ kind: 'failed', failure: reply, progress: progressOf(soFar.current) });
        return;
      }
      const deals = [...soFar.current.deals, ...reply.deals];
      soFar.current = { deals, after: reply.after, of: deals.length + reply.remaining };
      if (reply.after === null) break;
      setState({ kind: 'reading', progress: progressOf(soFar.current) });
    }
    const { deals, of } = soFar.current;
    setState({ kind: 'ready', deals, at: new Date(), unread: (of ?? deals.length) - deals.length });
  }, [pipelineId, functions]);

  const startOver = useCallback(() => {
    soFar.current = nothingYet;
    void read();
  }, [read]);
  const stop = useCallback(() => {
    newest.current += 1;
    setState({ kind: 'stopped', progress: progressOf(soFar.current) });
  }, []);
  const goOn = useCallback(() => void read(), [read]);

  useEffect(() => {
    startOver();
    return () => {
      newest.current += 1;
    };
  }, [startOver]);
  return { state, stop, goOn, startOver };
}

function progressOf({ deals, of }: SoFar): Progress {
  return { read: deals.length, of };
}
