import * as z from 'zod/mini';
import { approachSettingsSchema, repApproaches, yardsticksSchema } from '../approach';
import { defineFunction, type ReplyOf } from './contract';

export const listPipelinesContract = defineFunction({
  name: 'list_pipelines',
  request: z.strictObject({}),
  reply: {
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
      repPerMonthByApproach: z.partialRecord(z.enum(repApproaches), z.number()),
      marketingPerDeal: z.nullable(z.number()),
      grossMarginPercent: z.nullable(z.number()),
      monthlyChurnPercent: z.nullable(z.number()),
    }),
    /** What ops judge by in place of the built-in yardsticks. */
    yardsticks: yardsticksSchema,
    /** The account's, ISO code; null when HubSpot does not say. */
    currency: z.nullable(z.string()),
  },
});
export type ListPipelinesReply = ReplyOf<typeof listPipelinesContract>;
