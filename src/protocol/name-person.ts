import * as z from 'zod/mini';
import { roles } from '../frameworks';
import { dealIdSchema } from './deal-id';
import { failureSchema } from './failure';
import { qualificationSchema } from './qualification';

export const namePersonRequestSchema = z.strictObject({
  dealId: dealIdSchema,
  role: z.enum(roles),
  /** The contact who has the role from now on; null: nobody. Whoever had it before stays a contact of the deal. */
  contactId: z.nullable(z.string().check(z.regex(/^\d{1,20}$/, 'a contact id is digits only'))),
});
export type NamePersonRequest = z.infer<typeof namePersonRequestSchema>;

export const namePersonReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), qualification: qualificationSchema }),
  failureSchema,
]);
export type NamePersonReply = z.infer<typeof namePersonReplySchema>;
