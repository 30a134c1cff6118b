import { useCallback } from 'react';
import type { JudgeDealsReply } from '../../../src/protocol/judge-deals';
import type { Functions } from '../section/functions-port';
import { useSteps, type Step, type Steps } from '../section/use-steps';

/** How many deals' stored figures were brought up to date so far. */
export interface Judged {
  readonly judged: number;
  readonly written: number;
  readonly refused: Extract<JudgeDealsReply, { ok: true }>['refused'];
  /** Deals in all; null before the first stretch. */
  readonly of: number | null;
  /** Where to go on; null to begin. */
  readonly after: string | null;
}

export const noneJudged: Judged = { judged: 0, written: 0, refused: [], of: null, after: null };

/** Brings stored figures up to date with a revision of the settings, stretch after stretch. */
export function useJudging(revision: number, functions: Functions): Steps<Judged> {
  const step = useCallback(
    async (soFar: Judged): Promise<Step<Judged>> => {
      const reply = await functions.judgeDeals({ after: soFar.after, seenRevision: revision });
      if (!reply.ok) return reply;
      const judged = soFar.judged + reply.judged;
      return {
        ok: true,
        soFar: {
          judged,
          written: soFar.written + reply.written,
          refused: [...soFar.refused, ...reply.refused],
          of: judged + reply.remaining,
          after: reply.after,
        },
        done: reply.after === null,
      };
    },
    [revision, functions],
  );
  return useSteps(step);
}
