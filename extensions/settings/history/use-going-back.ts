import { useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { Settings } from '../../../src/settings';
import type { Functions } from '../section/functions-port';
import { readKept } from './read-comparison';

/** Where going back to a revision has got to. `asking`: changes that are not saved would be replaced. */
export type GoingBack =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' | 'reading' | 'done'; readonly revision: number }
  | { readonly kind: 'failed'; readonly revision: number; readonly failure: Failure };

export interface WayBack {
  readonly state: GoingBack;
  readonly ask: (revision: number) => void;
  readonly go: (revision: number) => void;
  readonly leaveIt: () => void;
}

/** Loads an earlier revision into the draft. Of two that were asked for the later one comes. */
export function useGoingBack(functions: Functions, change: (next: Settings) => void): WayBack {
  const [state, setState] = useState<GoingBack>({ kind: 'idle' });
  const newest = useRef(0);
  const read = async (revision: number) => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'reading', revision });
    const reply = await readKept(revision, functions);
    if (mine !== newest.current) return;
    if (reply.ok) change(reply.settings);
    setState(reply.ok ? { kind: 'done', revision } : { kind: 'failed', revision, failure: reply });
  };
  return {
    state,
    ask: (revision) => setState({ kind: 'asking', revision }),
    go: (revision) => void read(revision),
    leaveIt: () => setState({ kind: 'idle' }),
  };
}
