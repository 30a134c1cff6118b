import * as z from 'zod/mini';
import { dealIdSchema } from './deal-id';
import { failureSchema } from './failure';
import { qualificationSchema } from './qualification';

export const openRequestSchema = z.strictObject({
  dealId: dealIdSchema,
  /** The newest revision of the settings that the card knows of; see RulebookSource. */
  seenRevision: z.exactOptional(z.int().check(z.nonnegative())),
});
export type OpenRequest = z.infer<typeof openRequestSchema>;

export const openReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), qualification: qualificationSchema }),
  failureSchema,
]);
export type OpenReply = z.infer<typeof openReplySchema>;
