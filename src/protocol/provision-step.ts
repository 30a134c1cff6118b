import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { failureSchema } from './failure';
import { seenRevisionSchema } from './seen-revision';

export const provisionStepContract = defineFunction({
  name: 'provision_step',
  request: z.strictObject({ seenRevision: seenRevisionSchema }),
  reply: {
    /** Names of properties and labels made or changed in this step. */
    done: z.array(z.string()),
    /** Why it stopped, and what was not done; null when it did what it set out to. */
    stopped: z.nullable(z.object({ failure: failureSchema, notDone: z.array(z.string()) })),
    /** Whether nothing is left to do. */
    complete: z.boolean(),
  },
});
export type ProvisionStepReply = ReplyOf<typeof provisionStepContract>;
