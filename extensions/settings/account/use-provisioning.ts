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
}

/** Makes what the account lacks, step after step, until it has everything or HubSpot refuses. */
export function useProvisioning(revision: number, functions: Functions): Steps<Provisioned> {
  const step = useCallback(
    async ({ done, of }: Provisioned): Promise<Step<Provisioned>> => {
      const reply = await functions.provisionStep({ seenRevision: revision });
      if (!reply.ok) return reply;
      const { stopped, complete } = reply;
      if (!complete && stopped === null && reply.done.length === 0) return stuck();
      const all = [...new Set([...done, ...reply.done])];
      return {
        ok: true,
        soFar: { done: all, of: Math.max(of, all.length), refused: stopped },
        done: complete || stopped !== null,
      };
    },
    [revision, functions],
  );
  return useSteps(step);
}

// Asking on would be asking for ever.
function stuck(): Failure {
  const message = 'A step made nothing, and said that something is left.';
  return { ok: false, code: 'unexpected', message, details: [], correlationId: null };
}
