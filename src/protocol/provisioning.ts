import * as z from 'zod/mini';
import { failureSchema } from './failure';

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
      z.object({ kind: z.literal('conflict'), property: z.string(), problem: z.string() }),
      z.object({ kind: z.literal('no-room'), needed: z.number(), room: z.number() }),
    ]),
  ),
});
export type ProvisioningView = z.infer<typeof planSchema>;

const requestSchema = z.strictObject({
  /** The newest revision of the settings that the page knows of; see RulebookSource. */
  seenRevision: z.int().check(z.nonnegative()),
});
export const planProvisioningRequestSchema = requestSchema;
export const provisionStepRequestSchema = requestSchema;
export type ProvisioningRequest = z.infer<typeof requestSchema>;

export const planProvisioningReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), plan: planSchema }),
  failureSchema,
]);
export type PlanProvisioningReply = z.infer<typeof planProvisioningReplySchema>;

export const provisionStepReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Names of properties and labels made or changed in this step. */
    done: z.array(z.string()),
    /** Why it stopped, and what was not done; null when it did what it set out to. */
    stopped: z.nullable(z.object({ failure: failureSchema, notDone: z.array(z.string()) })),
    /** Whether nothing is left to do. */
    complete: z.boolean(),
  }),
  failureSchema,
]);
export type ProvisionStepReply = z.infer<typeof provisionStepReplySchema>;
