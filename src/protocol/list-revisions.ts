import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { revisionNoteSchema } from './settings-parts';

export const listRevisionsContract = defineFunction({
  name: 'list_revisions',
  request: z.strictObject({}),
  /** Newest first. */
  reply: { revisions: z.array(revisionNoteSchema) },
});
export type ListRevisionsReply = ReplyOf<typeof listRevisionsContract>;
