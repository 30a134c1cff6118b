import { z } from 'zod';
import { builtFunctionFile } from './built-function-file';
import { loadFunctionAsOf } from './function-as-of';
import { demoPipelines } from './pipelines';

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), outcome: z.looseObject({ kind: z.string() }) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/**
 * Saves the demo company's settings as its ops would from the app's settings page: which framework each pipeline uses. The app's
 * own built function does it, as HubSpot would run it.
 */
export async function saveDemoSettings(options: {
  readonly projectDir: string;
  readonly origin: string;
  readonly setupToken: string;
  readonly changedBy: string;
  readonly at: Date;
}): Promise<void> {
  const call = loadFunctionAsOf(builtFunctionFile(options.projectDir, 'save_settings'));
  const env = {
    PRIVATE_APP_ACCESS_TOKEN: `${options.setupToken}@${options.at.toISOString()}`,
    HUBSPOT_API_ORIGIN: options.origin,
  };
  const pipelines = Object.fromEntries(
    demoPipelines.map(({ id, framework }) => [id, { framework: framework.id }]),
  );
  const request = {
    expectedRevision: 0,
    settings: { pipelines },
    changedBy: options.changedBy,
    summary: 'A framework for each pipeline',
  };
  const reply = replySchema.parse(await call(request, { at: options.at, env }));
  if (!reply.ok || reply.outcome.kind !== 'saved')
    throw new Error(`save_settings refused the demo's settings: ${JSON.stringify(reply)}`);
}
