import { z } from 'zod';
import type { AppFunctions } from './app-functions';
import { addDays } from './calendar';
import { ops } from './colleagues';
import { demoPipelines } from './pipelines';

// Older than any deal of the demo.
const SETTINGS_AGE_DAYS = 730;

/** The account has room for all of it, so every step makes something, and there are fewer steps than things to make. */
const MAX_STEPS = 40;

const savedSchema = z.object({ outcome: z.looseObject({ kind: z.literal('saved') }) });

/**
 * Saves which framework each pipeline uses and that HubSpot keeps the figures that lists are made of, and makes the properties for
 * that, as the demo company's ops would from the app's settings page.
 */
export async function fillSettings(call: AppFunctions, today: Date): Promise<void> {
  const at = addDays(today, -SETTINGS_AGE_DAYS);
  await saveSettings(call, at);
  await provisionFigures(call, at);
}

async function saveSettings(call: AppFunctions, at: Date): Promise<void> {
  const pipelines = Object.fromEntries(
    demoPipelines.map(({ id, framework }) => [id, { framework: framework.id }]),
  );
  const request = {
    expectedRevision: 0,
    settings: { pipelines, figures: 'both' },
    changedBy: ops.email,
    summary: 'A framework for each pipeline; HubSpot keeps the figures of lists',
  };
  const reply = await call('save_settings', request, at);
  if (!savedSchema.safeParse(reply).success)
    throw new Error(`save_settings did not save the demo's settings: ${JSON.stringify(reply)}`);
}

const stepSchema = z.object({
  complete: z.boolean(),
  stopped: z.null(),
  formulas: z.nullable(z.object({ stopped: z.null(), refused: z.array(z.unknown()).length(0) })),
});

async function provisionFigures(call: AppFunctions, at: Date): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const reply = await call('provision_step', { seenRevision: 1 }, at);
    const made = stepSchema.safeParse(reply);
    if (!made.success)
      throw new Error(`provision_step did not make the demo's properties: ${JSON.stringify(reply)}`);
    if (made.data.complete) return;
  }
  throw new Error(`provision_step has not made the demo's properties in ${MAX_STEPS} steps`);
}
