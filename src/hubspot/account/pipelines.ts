import * as z from 'zod';
import { truthOf } from '../../qualification';
import { remembered } from '../../remembered';
import type { HubSpotClient } from '../client/client';
import { paths, type ObjectType } from '../client/paths';
import { numberOrNull } from '../property-value';

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
    closed: truthOf(metadata.isClosed) === true,
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
  const path = paths.pipelines(type);
  return (await client.request({ method: 'GET', path, schema: pipelinesSchema })).results;
}

/** The account's deal pipelines. */
export interface PipelineStore {
  /** All of them. One API call, or none while the last answer is fresh. */
  list(): Promise<readonly Pipeline[]>;
}

// Stages change a few times a year, deals are opened all day: a function that stays warm asks once in this time.
const FRESH_MS = 60_000;

/** The store over HubSpot's API, with a memory of its own: make one for as long as it may remember. */
export function createPipelineStore(client: HubSpotClient, now?: () => number): PipelineStore {
  const deals = remembered(() => listPipelines(client, 'deals'), { freshMs: FRESH_MS, now });
  return { list: () => deals.current() };
}
