import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { issueSchema, payloadSchema, revisionNoteSchema, sentPayloadSchema } from './settings-parts';

const MAX_SUMMARY = 1_000;

export const saveSettingsContract = defineFunction({
  name: 'save_settings',
  request: z.strictObject({
    /** The revision the change was based on; 0 when none was ever saved. */
    expectedRevision: z.int().check(z.nonnegative()),
    settings: sentPayloadSchema,
    /** The user's e-mail as the page gave it: self-reported. */
    changedBy: z.string().check(z.minLength(1), z.maxLength(320)),
    summary: z.string().check(z.maxLength(MAX_SUMMARY)),
  }),
  reply: {
    outcome: z.discriminatedUnion('kind', [
      /** `behind`: stored, and cards do not know yet; opening the settings brings it to them. */
      z.object({
        kind: z.literal('saved'),
        note: revisionNoteSchema,
        behind: z.optional(z.literal(true)),
      }),
      /** Somebody else saved meanwhile; nothing was stored. */
      z.object({ kind: z.literal('conflict'), newest: revisionNoteSchema, settings: payloadSchema }),
      /** Nothing was stored: the revision it was based on is gone, and no other is kept. */
      z.object({ kind: z.literal('base-gone') }),
      /** Nothing was stored. */
      z.object({ kind: z.literal('invalid'), issues: z.array(issueSchema) }),
    ]),
  },
});
export type SaveSettingsReply = ReplyOf<typeof saveSettingsContract>;
