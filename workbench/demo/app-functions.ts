import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadFunctionAsOf, type FunctionAsOf } from './function-as-of';
import { apiOrigin, type Answer } from './local-request';

/** What a function that did not refuse replies. */
type Reply = Readonly<Record<string, unknown>>;

/** Calls one of the app's own functions by name, back then; throws with the function's message when it refuses. */
export type AppFunctions = (name: string, parameters: unknown, at: Date) => Promise<Reply>;

const replySchema = z.discriminatedUnion('ok', [
  z.looseObject({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);
const metaSchema = z.object({ config: z.object({ entrypoint: z.string().startsWith('/') }) });

/**
 * The functions of a built project, run in this process as HubSpot would run them: with its token and the API's address in
 * their environment. Each is loaded once.
 */
export function appFunctions(options: {
  readonly projectDir: string;
  readonly answer: Answer;
  readonly setupToken: string;
}): AppFunctions {
  const { projectDir, answer, setupToken } = options;
  const env = { PRIVATE_APP_ACCESS_TOKEN: setupToken, HUBSPOT_API_ORIGIN: apiOrigin };
  const loaded = new Map<string, FunctionAsOf>();
  return async (name, parameters, at) => {
    const call = loaded.get(name) ?? loadFunctionAsOf(functionFile(projectDir, name), env, answer);
    loaded.set(name, call);
    const reply = replySchema.parse(await call(parameters, at));
    if (!reply.ok)
      throw new Error(`${name} refused ${JSON.stringify(parameters)} (${reply.code}): ${reply.message}`);
    return reply;
  };
}

/** A function's file, found as HubSpot finds it: named in its hsmeta file, with a path that begins at the source folder. */
function functionFile(projectDir: string, name: string): string {
  const source = join(projectDir, 'src');
  const meta = join(source, `app/functions/${name}-hsmeta.json`);
  if (!existsSync(meta)) throw new Error(`The demo's answers need ${meta}: run the build first`);
  const content: unknown = JSON.parse(readFileSync(meta, 'utf8'));
  return join(source, metaSchema.parse(content).config.entrypoint);
}
