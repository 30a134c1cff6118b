import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { payloadSchema, revisionNoteSchema } from './settings-parts';

export const readRevisionContract = defineFunction({
  name: 'read_revision',
  request: z.strictObject({ revision: z.int().check(z.positive()) }),
  reply: { note: revisionNoteSchema, settings: payloadSchema },
});
export type ReadRevisionReply = ReplyOf<typeof readRevisionContract>;
