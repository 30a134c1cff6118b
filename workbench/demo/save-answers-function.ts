import { z } from 'zod';
import type { AnswerChange } from './answer-changes';
import { builtFunctionFile } from './built-function-file';
import { loadFunctionAsOf } from './function-as-of';

/** One save of a deal's answers from the card. */
export interface Save {
  readonly dealId: string;
  readonly frameworkId: string;
  readonly at: Date;
  /** The e-mail of the user whose page it is. */
  readonly by: string;
  readonly changes: readonly AnswerChange[];
}

/** Saves answers as a rep would from the card, back then; throws with the function's message when it refuses. */
export type SaveAnswers = (save: Save) => Promise<void>;

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), conflicts: z.array(z.unknown()).default([]) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** The app's own built function, run in this process as HubSpot would run it: with its token and the API's address in its environment. */
export function loadSaveAnswers(options: {
  readonly projectDir: string;
  readonly origin: string;
  readonly setupToken: string;
}): SaveAnswers {
  const call = loadFunctionAsOf(builtFunctionFile(options.projectDir, 'save_answers'));
  return async ({ dealId, frameworkId, at, by, changes }) => {
    const env = {
      // A function sends its token and nothing else, so the token says when its calls happened.
      PRIVATE_APP_ACCESS_TOKEN: `${options.setupToken}@${at.toISOString()}`,
      HUBSPOT_API_ORIGIN: options.origin,
    };
    const reply = replySchema.parse(await call({ dealId, frameworkId, userEmail: by, changes }, { at, env }));
    if (!reply.ok) throw new Error(`save_answers refused deal ${dealId} (${reply.code}): ${reply.message}`);
    if (reply.conflicts.length > 0)
      throw new Error(`save_answers found other answers on deal ${dealId} than those the demo had given`);
  };
}
