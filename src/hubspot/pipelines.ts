import * as z from 'zod';
import type { ObjectType } from './api-version';
import type { HubSpotClient } from './client';

const stageSchema = z.object({ id: z.string(), label: z.string() });
const pipelineSchema = z.object({ id: z.string(), label: z.string(), stages: z.array(stageSchema) });

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
