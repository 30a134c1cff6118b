import * as z from 'zod/mini';
import { awarenessValues } from '../approach';
import { dealIdSchema } from './deal-id';
import { failureSchema } from './failure';
import { qualificationSchema } from './qualification';

// Nobody compares more vendors in earnest; a larger number is a slip of the finger.
const MOST_VENDORS = 99;

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

export const approachAnswerRequestSchema = z.strictObject({ dealId: dealIdSchema, answer: answerSchema });
export type ApproachAnswerRequest = z.infer<typeof approachAnswerRequestSchema>;

export const approachAnswerReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), qualification: qualificationSchema }),
  failureSchema,
]);
export type ApproachAnswerReply = z.infer<typeof approachAnswerReplySchema>;
