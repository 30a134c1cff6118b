import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { seenRevisionSchema } from './seen-revision';

const limitSchema = z.nullable(z.object({ limit: z.number(), usage: z.number() }));

/** What an account has, lacks and has room for. */
const planSchema = z.object({
  /** Deal properties that are there as they should be. */
  unchanged: z.array(z.string()),
  create: z.array(z.object({ name: z.string(), label: z.string() })),
  /** Those that differ from what they should be, and in what. */
  change: z.array(z.object({ name: z.string(), what: z.array(z.enum(['label', 'description', 'options'])) })),
  /** What somebody else made of our properties, which is left alone; in English. */
  leftAlone: z.array(z.object({ name: z.string(), what: z.string() })),
  /** Contact labels that are missing. */
  labels: z.array(z.string()),
  limits: z.object({ dealProperties: limitSchema, customObjectTypes: limitSchema }),
  hindrances: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('conflict'),
        property: z.string(),
        /** In English. */
        problem: z.string(),
        /** What is in the way: the property itself, or one of its options. */
        inTheWay: z.optional(z.enum(['property', 'option'])),
      }),
      z.object({ kind: z.literal('no-room'), needed: z.number(), room: z.number() }),
    ]),
  ),
});
export type ProvisioningView = z.infer<typeof planSchema>;

export const planProvisioningContract = defineFunction({
  name: 'plan_provisioning',
  request: z.strictObject({ seenRevision: seenRevisionSchema }),
  reply: { plan: planSchema },
});
export type PlanProvisioningReply = ReplyOf<typeof planProvisioningContract>;
