import * as z from 'zod/mini';
import { dealIdSchema } from './deal-id';
import { failureSchema } from './failure';

export const historyRequestSchema = z.strictObject({ dealId: dealIdSchema });
export type HistoryRequest = z.infer<typeof historyRequestSchema>;

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
export const historySchema = z.object({
  /** Oldest first. */
  points: z.array(pointSchema),
  /** Newest first. */
  changes: z.array(changeSchema),
  /** How many older changes were left out. */
  leftOut: z.number(),
});
export type DealHistory = z.infer<typeof historySchema>;

export const historyReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), history: historySchema }),
  failureSchema,
]);
export type HistoryReply = z.infer<typeof historyReplySchema>;
