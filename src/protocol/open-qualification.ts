import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { qualificationSchema } from './qualification';
import { dealIdSchema } from './record-id';
import { seenRevisionSchema } from './seen-revision';

export const openQualificationContract = defineFunction({
  name: 'open_qualification',
  request: z.strictObject({ dealId: dealIdSchema, seenRevision: z.exactOptional(seenRevisionSchema) }),
  reply: { qualification: qualificationSchema },
});
export type OpenReply = ReplyOf<typeof openQualificationContract>;
