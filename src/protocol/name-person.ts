import * as z from 'zod/mini';
import { roles } from '../frameworks';
import { defineFunction, type ReplyOf, type RequestOf } from './contract';
import { qualificationSchema } from './qualification';
import { contactIdSchema, dealIdSchema } from './record-id';

export const namePersonContract = defineFunction({
  name: 'name_person',
  request: z.strictObject({
    dealId: dealIdSchema,
    role: z.enum(roles),
    /** The contact who has the role from now on; null: nobody. Whoever had it before stays a contact of the deal. */
    contactId: z.nullable(contactIdSchema),
  }),
  reply: { qualification: qualificationSchema },
});
export type NamePersonRequest = RequestOf<typeof namePersonContract>;
export type NamePersonReply = ReplyOf<typeof namePersonContract>;
