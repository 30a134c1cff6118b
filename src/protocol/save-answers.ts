import * as z from 'zod/mini';
import { levelValues } from '../qualification';
import { defineFunction, type ReplyOf, type RequestOf } from './contract';
import { qualificationSchema } from './qualification';
import { dealIdSchema } from './record-id';

// A framework has at most forty criteria; far more changes than that are a mistake or an attack.
const MAX_CHANGES = 100;

/** What changed of one criterion, with the value each change was based on. `null` is an unanswered level. */
const answerChangeSchema = z.strictObject({
  criterionId: z.string(),
  level: z.exactOptional(
    z.strictObject({ from: z.nullable(z.string()), to: z.nullable(z.enum(levelValues)) }),
  ),
  evidence: z.exactOptional(z.strictObject({ from: z.string(), to: z.string() })),
});
export type AnswerChange = z.infer<typeof answerChangeSchema>;

/** A criterion that somebody else changed too, since the card read it. */
const conflictSchema = z.object({
  criterionId: z.string(),
  field: z.enum(['level', 'evidence']),
  yours: z.nullable(z.string()),
  theirs: z.nullable(z.string()),
  /** Who: an e-mail when the change came through the app, else null. */
  by: z.nullable(z.string()),
  /** When, ISO; null when HubSpot keeps no history of it. */
  at: z.nullable(z.string()),
  /** Whose is stored: theirs, or yours where both were on their way at once and yours came last. */
  stored: z.enum(['theirs', 'yours']),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** A criterion that HubSpot has no place for; `refused` where the account's properties do not say why. */
const notStoredSchema = z.object({
  id: z.string(),
  why: z.enum(['property-missing', 'read-only', 'option-missing', 'refused']),
});
export type NotStored = z.infer<typeof notStoredSchema>;

export const saveAnswersContract = defineFunction({
  name: 'save_answers',
  request: z.strictObject({
    dealId: dealIdSchema,
    /** The framework the card showed: should ops or a pipeline move have changed it since, nothing is saved. */
    frameworkId: z.string(),
    /** The user's e-mail as the page gave it; self-reported, since HubSpot tells a function nothing it could trust. */
    userEmail: z.string().check(z.maxLength(320)),
    changes: z.array(answerChangeSchema).check(z.minLength(1), z.maxLength(MAX_CHANGES)),
  }),
  reply: {
    /** As stored now. */
    qualification: qualificationSchema,
    saved: z.array(z.string()),
    conflicts: z.array(conflictSchema),
    notStored: z.array(notStoredSchema),
    /** Criteria from whose evidence invisible control characters were removed. */
    cleaned: z.array(z.string()),
    /** Whether the deal was closed while this was saved: the answers are stored, its score at close is without them. */
    closedMeanwhile: z.boolean(),
  },
});
export type SaveRequest = RequestOf<typeof saveAnswersContract>;
export type SaveReply = ReplyOf<typeof saveAnswersContract>;
