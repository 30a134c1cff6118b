import { z } from 'zod';
import { builtFunctionFile } from './built-function-file';
import { loadFunctionAsOf } from './function-as-of';
import type { PlannedBuyerAnswer } from './plan';

/** Answers one question about a deal's buyer as a rep would from the card, back then; throws when the function refuses. */
export type AnswerApproach = (answering: {
  readonly dealId: string;
  readonly at: Date;
  readonly answer: PlannedBuyerAnswer;
}) => Promise<void>;

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** The app's own built function, run in this process as HubSpot would run it. */
export function loadAnswerApproach(options: {
  readonly projectDir: string;
  readonly origin: string;
  readonly setupToken: string;
}): AnswerApproach {
  const call = loadFunctionAsOf(builtFunctionFile(options.projectDir, 'answer_approach'));
  return async ({ dealId, at, answer }) => {
    const env = {
      // As with the saves: the token says when its calls happened.
      PRIVATE_APP_ACCESS_TOKEN: `${options.setupToken}@${at.toISOString()}`,
      HUBSPOT_API_ORIGIN: options.origin,
    };
    const reply = replySchema.parse(await call({ dealId, answer }, { at, env }));
    if (!reply.ok)
      throw new Error(`answer_approach refused deal ${dealId} (${reply.code}): ${reply.message}`);
  };
}
