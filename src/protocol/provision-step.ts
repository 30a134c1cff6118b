import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';
import { failureSchema } from './failure';
import { seenRevisionSchema } from './seen-revision';

export const provisionStepContract = defineFunction({
  name: 'provision_step',
  request: z.strictObject({ seenRevision: seenRevisionSchema }),
  reply: {
    /** Names of properties and labels made or changed in this step, and are so still. */
    done: z.array(z.string()),
    /** Why it stopped, and what was not done; null when it did what it set out to. */
    stopped: z.nullable(z.object({ failure: failureSchema, notDone: z.array(z.string()) })),
    /** Of the calculated properties; null where none were to be made or changed in this step. What else is made does not stop for them. */
    formulas: z.nullable(
      z.object({
        /** Why it ended; null when it did what it set out to, or the next step goes on. */
        stopped: z.nullable(failureSchema),
        /** What HubSpot refused to make, so that what reads it is not made either. */
        refused: z.array(z.object({ name: z.string(), failure: failureSchema })),
        /** Names of those that say again what they said, because a later change was refused. */
        putBack: z.array(z.string()),
        notDone: z.array(z.string()),
      }),
    ),
    /** Whether nothing is left that another step could do. */
    complete: z.boolean(),
  },
});
export type ProvisionStepReply = ReplyOf<typeof provisionStepContract>;
