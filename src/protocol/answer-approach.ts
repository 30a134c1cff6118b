import * as z from 'zod/mini';
import { awarenessValues, MOST_VENDORS } from '../approach';
import { defineFunction, type ReplyOf, type RequestOf } from './contract';
import { qualificationSchema } from './qualification';
import { dealIdSchema } from './record-id';

/** One of the questions about the buyer and its answer; null takes the answer back. */
const answerSchema = z.discriminatedUnion('signal', [
  z.strictObject({ signal: z.literal('awareness'), to: z.nullable(z.enum(awarenessValues)) }),
  z.strictObject({
    signal: z.literal('vendors'),
    to: z.nullable(z.int().check(z.gte(0), z.lte(MOST_VENDORS))),
  }),
  z.strictObject({
    signal: z.enum(['proofOfConcept', 'executiveIssue', 'namedAccount']),
    to: z.nullable(z.boolean()),
  }),
]);
export type ApproachAnswer = z.infer<typeof answerSchema>;

export const answerApproachContract = defineFunction({
  name: 'answer_approach',
  request: z.strictObject({ dealId: dealIdSchema, answer: answerSchema }),
  reply: { qualification: qualificationSchema },
});
export type ApproachAnswerRequest = RequestOf<typeof answerApproachContract>;
export type ApproachAnswerReply = ReplyOf<typeof answerApproachContract>;
