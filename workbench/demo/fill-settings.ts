import { z } from 'zod';
import type { AppFunctions } from './app-functions';
import { addDays } from './calendar';
import { ops } from './colleagues';
import { demoPipelines } from './pipelines';

// Older than any deal of the demo.
const SETTINGS_AGE_DAYS = 730;

const savedSchema = z.object({ outcome: z.looseObject({ kind: z.literal('saved') }) });

/** Saves which framework each pipeline uses, as the demo company's ops would from the app's settings page. */
export async function fillSettings(call: AppFunctions, today: Date): Promise<void> {
  const pipelines = Object.fromEntries(
    demoPipelines.map(({ id, framework }) => [id, { framework: framework.id }]),
  );
  const request = {
    expectedRevision: 0,
    settings: { pipelines },
    changedBy: ops.email,
    summary: 'A framework for each pipeline',
  };
  const reply = await call('save_settings', request, addDays(today, -SETTINGS_AGE_DAYS));
  if (!savedSchema.safeParse(reply).success)
    throw new Error(`save_settings did not save the demo's settings: ${JSON.stringify(reply)}`);
}
