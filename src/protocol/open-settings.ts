import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { issueSchema, payloadSchema, revisionNoteSchema } from './settings-parts';

const accountSchema = z.object({
  /** ISO code; null when HubSpot does not say. */
  currency: z.nullable(z.string()),
  pipelines: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** In the pipeline's order. */
      stages: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          closed: z.boolean(),
          /** Of winning, 0 to 1; null when the account gives none. */
          probability: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  /** Every deal property: rules can ask of any whether it has a value. */
  properties: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      type: z.string(),
      fieldType: z.string(),
      readOnly: z.boolean(),
      hubspotDefined: z.optional(z.boolean()),
      options: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
});
export type SettingsAccount = z.infer<typeof accountSchema>;

export const openSettingsContract = defineFunction({
  name: 'open_settings',
  request: z.strictObject({}),
  reply: {
    /** Null when none were ever saved. */
    newest: z.nullable(revisionNoteSchema),
    /** The settings that hold: the newest, or older ones where those cannot be read. */
    settings: payloadSchema,
    /** Their revision; 0 are the built-in ones. */
    revision: z.number(),
    /** Why the newest do not hold; null when they do. */
    problem: z.nullable(z.object({ kind: z.enum(['broken', 'newer']), issues: z.array(issueSchema) })),
    /** What became of the newest settings if an older Plumbline wrote them. */
    notes: z.array(issueSchema),
    account: accountSchema,
  },
});
export type OpenSettingsReply = ReplyOf<typeof openSettingsContract>;
