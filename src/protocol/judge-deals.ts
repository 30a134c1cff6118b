import * as z from 'zod/mini';
import { failureSchema } from './failure';

const afterSchema = z.nullable(z.string().check(z.regex(/^\d{1,20}$/, 'a deal id is digits only')));

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

export const previewSettingsRequestSchema = z.strictObject({
  settings: z.unknown(),
  /** Where the last reply said to go on; null to begin. */
  after: afterSchema,
});
export type PreviewSettingsRequest = z.infer<typeof previewSettingsRequestSchema>;

export const previewSettingsReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Open deals looked at in this stretch. */
    judged: z.number(),
    /** Those that come out differently. */
    changed: z.array(changedDealSchema),
    /** Deals that match more than one rule of their pipeline, so that the order of the rules decides. */
    ambiguous: z.number(),
    remaining: z.number(),
    after: z.nullable(z.string()),
  }),
  failureSchema,
]);
export type PreviewSettingsReply = z.infer<typeof previewSettingsReplySchema>;

export const judgeDealsRequestSchema = z.strictObject({
  after: afterSchema,
  /** The newest revision of the settings that the page knows of; see RulebookSource. */
  seenRevision: z.int().check(z.nonnegative()),
});
export type JudgeDealsRequest = z.infer<typeof judgeDealsRequestSchema>;

export const judgeDealsReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    judged: z.number(),
    /** How many of them had figures to bring up to date. */
    written: z.number(),
    refused: z.array(z.object({ dealId: z.string(), message: z.string() })),
    remaining: z.number(),
    after: z.nullable(z.string()),
  }),
  failureSchema,
]);
export type JudgeDealsReply = z.infer<typeof judgeDealsReplySchema>;
