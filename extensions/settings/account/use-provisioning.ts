import { useCallback } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { ProvisionStepReply } from '../../../src/protocol/provision-step';
import type { Functions } from '../section/functions-port';
import { useSteps, type Step, type Steps } from '../section/use-steps';

/** What was made so far, of how many things. */
export interface Provisioned {
  readonly done: readonly string[];
  readonly of: number;
  /** Why HubSpot made no more, and what is left; null while all goes well. */
  readonly refused: Extract<ProvisionStepReply, { ok: true }>['stopped'];
  /** Steps that found no time to make anything, since one did. */
  readonly empty?: number;
}

// HubSpot being slow, a function that starts anew may have no time left once it has read; the next one remembers.
const MAX_EMPTY_STEPS = 4;

/** Makes what the account lacks, step after step, until it has everything or HubSpot refuses. */
export function useProvisioning(revision: number, functions: Functions): Steps<Provisioned> {
  const step = useCallback(
    async ({ done, of, empty = 0 }: Provisioned): Promise<Step<Provisioned>> => {
      const reply = await functions.provisionStep({ seenRevision: revision });
      if (!reply.ok) return reply;
      const { stopped, complete } = reply;
      const isEmpty = !complete && stopped === null && reply.done.length === 0;
      if (isEmpty && empty + 1 >= MAX_EMPTY_STEPS) return noTime();
      const all = [...new Set([...done, ...reply.done])];
      return {
        ok: true,
        soFar: {
          done: all,
          of: Math.max(of, all.length),
          refused: stopped,
          empty: isEmpty ? empty + 1 : 0,
        },
        done: complete || stopped !== null || (reply.formulas?.stopped ?? null) !== null,
      };
    },
    [revision, functions],
  );
  return useSteps(step);
}

// Asking on would be asking for ever.
function noTime(): Failure {
  const message = `${MAX_EMPTY_STEPS} steps had no time to make anything, and something is left.`;
  return { ok: false, code: 'out-of-time', message, details: [], correlationId: null };
}
