import * as z from 'zod';
import type { ObjectType } from '../client/api-version';
import type { HubSpotClient } from '../client/client';

// HubSpot keeps these as texts; a stage of another object type than deals has no probability.
const metadataSchema = z.object({ probability: z.string().optional(), isClosed: z.string().optional() });
const stageSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    displayOrder: z.number().default(0),
    metadata: metadataSchema.default({}),
  })
  .transform(({ metadata, ...stage }) => ({
    ...stage,
    /** Of winning, 0 to 1. */
    probability: numberOrNull(metadata.probability),
    closed: metadata.isClosed === 'true',
  }));
const pipelineSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** In the pipeline's order; HubSpot gives them in any. */
  stages: z
    .array(stageSchema)
    .transform((stages) => stages.toSorted((a, b) => a.displayOrder - b.displayOrder)),
});

export type Pipeline = z.infer<typeof pipelineSchema>;

// Not paged by HubSpot: an account has at most 100 pipelines of at most 100 stages.
const pipelinesSchema = z.object({ results: z.array(pipelineSchema) });

/** All pipelines of an object type with their stages, one call. */
export async function listPipelines(client: HubSpotClient, type: ObjectType): Promise<Pipeline[]> {
  const answer = await client.request({
    method: 'GET',
    path: client.paths.pipelines(type),
    schema: pipelinesSchema,
  });
  return answer.results;
}

function numberOrNull(text: string | undefined): number | null {
  const parsed = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(parsed) ? parsed : null;
}
