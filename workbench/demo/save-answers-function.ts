import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlannedQualification } from './plan';

/** Saves a deal's answers as a rep would from the card; throws with the function's message when it refuses. */
export type SaveAnswers = (dealId: string, qualification: PlannedQualification) => Promise<void>;

const metaSchema = z.object({ config: z.object({ entrypoint: z.string().startsWith('/') }) });
const functionSchema = z.object({
  main: z.function({ input: [z.object({ parameters: z.unknown() })], output: z.promise(z.unknown()) }),
});
const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), conflicts: z.array(z.unknown()).default([]) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/**
 * Lets `work` use the app's own built function, run in this process as HubSpot would run it: with its token and the API's
 * address in the environment, which is put back as it was when `work` ends.
 */
export async function withSaveAnswers(
  options: { readonly projectDir: string; readonly origin: string; readonly token: string },
  work: (save: SaveAnswers) => Promise<void>,
): Promise<void> {
  const file = functionFile(options.projectDir);
  const { main } = functionSchema.parse(createRequire(file)(file));
  const restore = setEnvironment({
    PRIVATE_APP_ACCESS_TOKEN: options.token,
    HUBSPOT_API_ORIGIN: options.origin,
  });
  try {
    await work(async (dealId, qualification) => {
      const reply = replySchema.parse(await main({ parameters: parametersOf(dealId, qualification) }));
      if (!reply.ok) throw new Error(`save_answers refused deal ${dealId} (${reply.code}): ${reply.message}`);
      if (reply.conflicts.length > 0) throw new Error(`save_answers found answers on deal ${dealId} already`);
    });
  } finally {
    restore();
  }
}

/** The function's file, found as HubSpot finds it: named in its hsmeta file, with a path that begins at the source folder. */
function functionFile(projectDir: string): string {
  const source = join(projectDir, 'src');
  const meta = join(source, 'app/functions/save_answers-hsmeta.json');
  if (!existsSync(meta)) throw new Error(`The demo's answers need ${meta}: run the build first`);
  const content: unknown = JSON.parse(readFileSync(meta, 'utf8'));
  return join(source, metaSchema.parse(content).config.entrypoint);
}

function parametersOf(dealId: string, qualification: PlannedQualification): unknown {
  return {
    dealId,
    frameworkId: qualification.frameworkId,
    userEmail: qualification.assessedBy,
    changes: qualification.answers.map(({ criterionId, level, evidence }) => ({
      criterionId,
      level: { from: null, to: level },
      ...(evidence !== '' && { evidence: { from: '', to: evidence } }),
    })),
  };
}

/** Sets environment variables; returns the way back. */
function setEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
}
