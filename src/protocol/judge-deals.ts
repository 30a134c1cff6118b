import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { afterSchema } from './record-id';
import { seenRevisionSchema } from './seen-revision';

export const judgeDealsContract = defineFunction({
  name: 'judge_deals',
  request: z.strictObject({ after: afterSchema, seenRevision: seenRevisionSchema }),
  reply: {
    judged: z.number(),
    /** How many of them had figures to bring up to date. */
    written: z.number(),
    refused: z.array(z.object({ dealId: z.string(), message: z.string() })),
    remaining: z.number(),
    after: z.nullable(z.string()),
  },
});
export type JudgeDealsReply = ReplyOf<typeof judgeDealsContract>;
