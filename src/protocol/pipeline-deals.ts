import * as z from 'zod/mini';
import { approachSettingsSchema, awarenessValues } from '../approach';
import { failureSchema } from './failure';

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

const idSchema = z.string().check(z.minLength(1), z.maxLength(100));

export const listPipelinesRequestSchema = z.strictObject({});
export type ListPipelinesRequest = z.infer<typeof listPipelinesRequestSchema>;

export const listPipelinesReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    pipelines: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        framework: z.object({ id: z.string(), label: z.string() }),
      }),
    ),
    /** The names of all frameworks, by id. */
    frameworkLabels: z.record(z.string(), z.string()),
    /** As ops set it, with the money bands in the currency they chose. */
    approach: approachSettingsSchema,
    /** What ops entered as the account's costs; null is unknown. */
    costs: z.object({
      repPerMonth: z.nullable(z.number()),
      marketingPerDeal: z.nullable(z.number()),
      grossMarginPercent: z.nullable(z.number()),
      monthlyChurnPercent: z.nullable(z.number()),
    }),
    /** The account's, ISO code; null when HubSpot does not say. */
    currency: z.nullable(z.string()),
  }),
  failureSchema,
]);
export type ListPipelinesReply = z.infer<typeof listPipelinesReplySchema>;

export const pipelineDealsRequestSchema = z.strictObject({
  pipelineId: idSchema,
  /** Where the last reply said to go on; null to begin. */
  after: z.nullable(z.string().check(z.regex(/^\d{1,20}$/, 'a deal id is digits only'))),
});
export type PipelineDealsRequest = z.infer<typeof pipelineDealsRequestSchema>;

export const pipelineDealsReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    deals: z.array(dealSchema),
    /** Deals that are still to come after these. */
    remaining: z.number(),
    /** Null when these were the last. */
    after: z.nullable(z.string()),
  }),
  failureSchema,
]);
export type PipelineDealsReply = z.infer<typeof pipelineDealsReplySchema>;
