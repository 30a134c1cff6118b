import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { afterSchema } from './record-id';
import { sentPayloadSchema } from './settings-parts';

/** What settings make of a deal. */
const verdictSchema = z.object({
  framework: z.object({ id: z.string(), label: z.string() }),
  /** 0 to 100; null when nothing is answered, or there is nothing to score. */
  score: z.nullable(z.number()),
  band: z.nullable(z.enum(['strong', 'developing', 'weak'])),
  stageReady: z.enum(['yes', 'no', 'no_expectation']),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** A deal that other settings make something else of. */
const changedDealSchema = z.object({
  id: z.string(),
  name: z.string(),
  before: verdictSchema,
  after: verdictSchema,
});
export type ChangedDeal = z.infer<typeof changedDealSchema>;

export const previewSettingsContract = defineFunction({
  name: 'preview_settings',
  request: z.strictObject({ settings: sentPayloadSchema, after: afterSchema }),
  reply: {
    /** Open deals looked at in this stretch. */
    judged: z.number(),
    /** Those that come out differently. */
    changed: z.array(changedDealSchema),
    /** Deals that match more than one rule of their pipeline, so that the order of the rules decides. */
    ambiguous: z.number(),
    remaining: z.number(),
    after: z.nullable(z.string()),
  },
});
export type PreviewSettingsReply = ReplyOf<typeof previewSettingsContract>;
