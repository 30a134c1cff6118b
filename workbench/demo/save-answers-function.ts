import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AnswerChange } from './answer-changes';
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

const metaSchema = z.object({ config: z.object({ entrypoint: z.string().startsWith('/') }) });
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
  const call = loadFunctionAsOf(functionFile(options.projectDir));
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

/** The function's file, found as HubSpot finds it: named in its hsmeta file, with a path that begins at the source folder. */
function functionFile(projectDir: string): string {
  const source = join(projectDir, 'src');
  const meta = join(source, 'app/functions/save_answers-hsmeta.json');
  if (!existsSync(meta)) throw new Error(`The demo's answers need ${meta}: run the build first`);
  const content: unknown = JSON.parse(readFileSync(meta, 'utf8'));
  return join(source, metaSchema.parse(content).config.entrypoint);
}
