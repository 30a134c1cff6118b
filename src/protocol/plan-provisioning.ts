import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { failureSchema } from './failure';
import { seenRevisionSchema } from './seen-revision';
import { sentPayloadSchema } from './settings-parts';

const limitSchema = z.nullable(z.object({ limit: z.number(), usage: z.number() }));

const whyLeft = ['unsayable', 'conflict', 'no-room', 'no-formulas', 'limit-unknown', 'unread'] as const;

/** Of the calculated properties with which HubSpot keeps figures itself. Whatever is wrong here keeps nothing else from being made. */
const formulasSchema = z.object({
  /** Whether the settings ask for it; else what was made once is only kept right. */
  asked: z.boolean(),
  /** The live figures that fit, what matters most first. */
  figures: z.array(z.enum(['score', 'completeness', 'band', 'ready'])),
  /** Names of the properties to make, those that hold who is named among them, and of those that say otherwise than the settings. */
  create: z.array(z.string()),
  change: z.array(z.string()),
  unchanged: z.array(z.string()),
  /** Live figures that are left out. One that exists all the same follows earlier settings. */
  left: z.array(
    z.object({
      figure: z.enum(['score', 'completeness', 'band', 'ready']),
      /** `no-formulas`: the account may have no calculated properties; `limit-unknown`: HubSpot does not say how many. */
      why: z.enum(whyLeft),
      exists: z.boolean(),
    }),
  ),
  /** What of the settings no formula can say, or names what HubSpot has no more: the place, and the property or stage. */
  unsayable: z.array(
    z.object({
      path: z.array(z.union([z.string(), z.number()])),
      why: z.enum(['gone', 'no-formula']),
      name: z.string(),
    }),
  ),
  /** What has the name of one of ours; in English. */
  conflicts: z.array(z.object({ property: z.string(), problem: z.string() })),
  /** Calculated properties of ours that nothing needs any more. */
  unneeded: z.array(z.string()),
  /** Of calculated properties; and how many more it takes to have all figures. */
  limit: limitSchema,
  lacking: z.number(),
  /** Why the account could not be asked. */
  unread: z.nullable(failureSchema),
});

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
  /** Null where the settings leave figures to Plumbline and the account has no formulas of ours. */
  formulas: z.nullable(formulasSchema),
});
export type ProvisioningView = z.infer<typeof planSchema>;

export const planProvisioningContract = defineFunction({
  name: 'plan_provisioning',
  request: z.strictObject({
    seenRevision: seenRevisionSchema,
    /** Settings that are not saved yet; null for those that hold. */
    settings: sentPayloadSchema,
  }),
  reply: { plan: planSchema },
});
export type PlanProvisioningReply = ReplyOf<typeof planProvisioningContract>;
