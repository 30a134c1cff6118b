import { useCallback } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { ProvisionStepReply } from '../../../src/protocol/provision-step';
import type { Functions } from '../section/functions-port';
import { useSteps, type Step, type Steps, type Work } from '../section/use-steps';

/** Where on the page it was begun, and is shown; and for which saved settings. */
export interface BegunFor {
  readonly by: 'account' | 'figures';
  readonly revision: number;
}

/** What was made so far, of how many things. */
export interface Provisioned extends BegunFor {
  readonly done: readonly string[];
  readonly of: number;
  /** Why HubSpot made no more, and what is left; null while all goes well. */
  readonly refused: Extract<ProvisionStepReply, { ok: true }>['stopped'];
  /** What HubSpot made of the formulas otherwise than was meant; null while all goes well. */
  readonly formulas: FormulaTrouble | null;
  /** Steps that found no time to make anything, since one did. */
  readonly empty?: number;
}

export type FormulaTrouble = NonNullable<Extract<ProvisionStepReply, { ok: true }>['formulas']>;

// HubSpot being slow, a function that starts anew may have no time left once it has read; the next one remembers.
const MAX_EMPTY_STEPS = 4;

/** Makes what the account lacks, step after step, until it has everything or HubSpot refuses. */
export function useProvisioning(revision: number, functions: Functions): Steps<Provisioned> {
  const step = useCallback(
    async ({ done, of, empty = 0, ...begunFor }: Provisioned): Promise<Step<Provisioned>> => {
      const reply = await functions.provisionStep({ seenRevision: revision });
      if (!reply.ok) return reply;
      const { stopped, complete, formulas } = reply;
      const hasEnded = complete || stopped !== null || (formulas !== null && formulas.stopped !== null);
      const isEmpty = !hasEnded && reply.done.length === 0;
      if (isEmpty && empty + 1 >= MAX_EMPTY_STEPS) return noTime();
      const all = [...new Set([...done, ...reply.done])];
      return {
        ok: true,
        soFar: {
          ...begunFor,
          done: all,
          of: Math.max(of, all.length),
          refused: stopped,
          formulas: troubleIn(formulas),
          empty: isEmpty ? empty + 1 : 0,
        },
        done: hasEnded,
      };
    },
    [revision, functions],
  );
  return useSteps(step);
}

/** The work that was begun in a place for these settings; idle where it was begun elsewhere, or for others. */
export function workBegun({ work }: Steps<Provisioned>, { by, revision }: BegunFor): Work<Provisioned> {
  const isIt = work.kind !== 'idle' && work.soFar.by === by && work.soFar.revision === revision;
  return isIt ? work : { kind: 'idle' };
}

/** Work of so many things that is about to begin. */
export function nothingMade(of: number, begunFor: BegunFor): Provisioned {
  return { ...begunFor, done: [], of, refused: null, formulas: null };
}

function troubleIn(formulas: FormulaTrouble | null): FormulaTrouble | null {
  const isFine = formulas === null || (formulas.stopped === null && formulas.refused.length === 0);
  return isFine ? null : formulas;
}

// Asking on would be asking for ever.
function noTime(): Failure {
  const message = `${MAX_EMPTY_STEPS} steps had no time to make anything, and something is left.`;
  return { ok: false, code: 'out-of-time', message, details: [], correlationId: null };
}
