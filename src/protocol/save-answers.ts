import * as z from 'zod';
import { levelValues } from '../qualification';
import { dealIdSchema } from './deal-id';
import { failureSchema } from './failure';
import { qualificationSchema } from './qualification';

// A framework has at most forty criteria; far more changes than that are a mistake or an attack.
const MAX_CHANGES = 100;

/** What changed of one criterion, with the value each change was based on. `null` is an unanswered level. */
export const answerChangeSchema = z.strictObject({
  criterionId: z.string(),
  level: z.strictObject({ from: z.string().nullable(), to: z.enum(levelValues).nullable() }).exactOptional(),
  evidence: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
});
export type AnswerChange = z.infer<typeof answerChangeSchema>;

export const saveRequestSchema = z.strictObject({
  dealId: dealIdSchema,
  /** The framework the card showed: should ops or a pipeline move have changed it since, nothing is saved. */
  frameworkId: z.string(),
  /** The user's e-mail as the page gave it; self-reported, since HubSpot tells a function nothing it could trust. */
  userEmail: z.string().max(320),
  changes: z.array(answerChangeSchema).min(1).max(MAX_CHANGES),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** A criterion that was left alone because somebody else changed it since the card read it. */
export const conflictSchema = z.object({
  criterionId: z.string(),
  field: z.enum(['level', 'evidence']),
  yours: z.string().nullable(),
  theirs: z.string().nullable(),
  /** Who: an e-mail when the change came through the app, else null. */
  by: z.string().nullable(),
  /** When, ISO; null when HubSpot keeps no history of it. */
  at: z.string().nullable(),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const saveReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** As stored now. */
    qualification: qualificationSchema,
    saved: z.array(z.string()),
    conflicts: z.array(conflictSchema),
    /** Criteria from whose evidence invisible control characters were removed. */
    cleaned: z.array(z.string()),
  }),
  failureSchema,
]);
export type SaveReply = z.infer<typeof saveReplySchema>;
