import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { dealIdSchema } from './record-id';

const pointSchema = z.object({
  /** ISO. */
  at: z.string(),
  score: z.nullable(z.number()),
  completeness: z.nullable(z.number()),
});

const changeSchema = z.object({
  at: z.string(),
  /** A name or an e-mail; null when HubSpot does not say. */
  by: z.nullable(z.string()),
  framework: z.string(),
  criterion: z.object({ en: z.string(), sv: z.string() }),
  /** Stored levels; `from` is absent where HubSpot's history begins. */
  level: z.nullable(z.object({ from: z.optional(z.nullable(z.string())), to: z.nullable(z.string()) })),
  /** What was written, its beginning when it is long; null when the evidence did not change. */
  evidence: z.nullable(z.string()),
});

/** How a deal's qualification came about, as far back as HubSpot keeps values. */
const historySchema = z.object({
  /** Oldest first. */
  points: z.array(pointSchema),
  /** Newest first. */
  changes: z.array(changeSchema),
  /** How many older changes were left out. */
  leftOut: z.number(),
});
export type DealHistory = z.infer<typeof historySchema>;

export const openHistoryContract = defineFunction({
  name: 'open_history',
  request: z.strictObject({ dealId: dealIdSchema }),
  reply: { history: historySchema },
});
export type HistoryReply = ReplyOf<typeof openHistoryContract>;
