import * as z from 'zod/mini';
import { awarenessValues } from '../approach';
import { defineFunction, type ReplyOf, type RequestOf } from './contract';
import { afterSchema } from './record-id';

/** A deal of a pipeline, as the rules of the approach see it. */
const dealSchema = z.object({
  id: z.string(),
  yearlyValue: z.nullable(z.number()),
  currency: z.nullable(z.string()),
  createdAt: z.nullable(z.string()),
  closedAt: z.nullable(z.string()),
  outcome: z.enum(['won', 'lost', 'open']),
  ownerId: z.nullable(z.string()),
  contacts: z.nullable(z.number()),
  source: z.nullable(z.enum(['inbound', 'outbound'])),
  awareness: z.nullable(z.enum(awarenessValues)),
  vendors: z.nullable(z.number()),
  proofOfConcept: z.nullable(z.boolean()),
  executiveIssue: z.nullable(z.boolean()),
  namedAccount: z.nullable(z.boolean()),
});

export const readPipelineDealsContract = defineFunction({
  name: 'read_pipeline_deals',
  request: z.strictObject({
    pipelineId: z.string().check(z.minLength(1), z.maxLength(100)),
    after: afterSchema,
  }),
  reply: {
    deals: z.array(dealSchema),
    /** Deals that are still to come after these. */
    remaining: z.number(),
    /** Null when these were the last. */
    after: z.nullable(z.string()),
  },
});
export type PipelineDealsRequest = RequestOf<typeof readPipelineDealsContract>;
export type PipelineDealsReply = ReplyOf<typeof readPipelineDealsContract>;
