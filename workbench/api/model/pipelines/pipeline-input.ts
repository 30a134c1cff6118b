import { z } from 'zod';
import { MAX_STAGES, type Stage } from '../definitions/pipeline';
import { validationError } from '../refusals/errors';

const label = z.string().min(1);
const displayOrder = z.number().int();
const metadata = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));

export const stageInputSchema = z.strictObject({
  id: z.string().min(1).optional(),
  stageId: z.string().min(1).optional(),
  label,
  displayOrder,
  metadata,
});
export type StageInput = z.infer<typeof stageInputSchema>;
export const stagePatchSchema = z.strictObject({
  label: label.optional(),
  displayOrder: displayOrder.optional(),
  metadata: metadata.optional(),
  archived: z.literal(false).optional(),
});
export const pipelineInputSchema = z.strictObject({
  id: z.string().min(1).optional(),
  pipelineId: z.string().min(1).optional(),
  label,
  displayOrder,
  stages: z.array(stageInputSchema).min(1),
});
export const pipelinePatchSchema = z.strictObject({
  label: label.optional(),
  displayOrder: displayOrder.optional(),
  archived: z.literal(false).optional(),
});

/**
 * The metadata HubSpot keeps for a deal stage: the probability in its own spelling, and `isClosed` as follows from it.
 * @throws 400 unless `probability` is a number from 0 to 1
 */
export function dealStageMetadata(metadata: Readonly<Record<string, string>>): Stage['metadata'] {
  const text = metadata['probability'] ?? '';
  const probability = Number(text);
  if (text.trim() === '' || !(probability >= 0 && probability <= 1)) {
    throw validationError(`Deal stages need metadata.probability, a number from 0.0 to 1.0, was "${text}"`);
  }
  const canonical = Number.isInteger(probability) ? probability.toFixed(1) : String(probability);
  return { ...metadata, isClosed: String(probability === 0 || probability === 1), probability: canonical };
}

/** @throws 400 for more stages than a pipeline may have, or a label or id twice */
export function checkStages(stages: readonly Stage[]): void {
  if (stages.length > MAX_STAGES) throw validationError(`A pipeline may have at most ${MAX_STAGES} stages`);
  for (const stage of stages) {
    if (stages.some((other) => other !== stage && (other.id === stage.id || other.label === stage.label))) {
      throw validationError(`The stage "${stage.label}" (${stage.id}) is there twice`);
    }
  }
}
