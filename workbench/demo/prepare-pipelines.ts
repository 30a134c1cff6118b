import { z } from 'zod';
import type { AccountApi } from './account-api';
import { createdPipelines, type DemoPipeline } from './pipelines';

const pipelinesSchema = z.object({ results: z.array(z.object({ id: z.string() })) });
// HubSpot's `default` pipeline is there already, at 0.
const FIRST_DISPLAY_ORDER = 1;

/** Creates the demo company's pipelines, but those that exist. */
export async function preparePipelines(api: AccountApi): Promise<void> {
  const { results } = await api.get('/crm/v3/pipelines/deals', pipelinesSchema);
  const existing = new Set(results.map((pipeline) => pipeline.id));
  for (const [index, pipeline] of createdPipelines.entries()) {
    if (existing.has(pipeline.id)) continue;
    await api.post(
      '/crm/v3/pipelines/deals',
      pipelineBody(pipeline, index + FIRST_DISPLAY_ORDER),
      z.object({}),
    );
  }
}

function pipelineBody(pipeline: DemoPipeline, displayOrder: number): unknown {
  return {
    pipelineId: pipeline.id,
    label: pipeline.label,
    displayOrder,
    stages: pipeline.stages.map((stage, index) => ({
      stageId: stage.id,
      label: stage.label,
      displayOrder: index,
      metadata: { probability: stage.probability.toFixed(1) },
    })),
  };
}
