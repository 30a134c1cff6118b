import * as z from 'zod';
import type { PipelineDeal } from '../../approach';
import type { HubSpotClient } from '../client/client';
import { dealFactProperties, dealFacts } from './deal-facts';

/** HubSpot's largest page of a search. https://developers.hubspot.com/docs/api/crm/search */
const PAGE_SIZE = 200;

const pageSchema = z.object({
  total: z.number(),
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

/** A page of a pipeline's deals. */
export interface DealPage {
  readonly deals: readonly PipelineDeal[];
  /** Deals from here on, this page's included. */
  readonly remaining: number;
  /** What to ask for next; null at the end. */
  readonly after: string | null;
}

/**
 * Reads a page of a pipeline's deals in the order of their ids; one search. A search shows at most its first 10,000 results,
 * so the next page begins after the last id instead of at an offset.
 */
export async function readPipelineDeals(
  client: HubSpotClient,
  { pipelineId, after }: { readonly pipelineId: string; readonly after: string | null },
): Promise<DealPage> {
  const answer = await client.request({
    method: 'POST',
    path: `${client.paths.objects('deals')}/search`,
    effect: 'read',
    body: {
      filterGroups: [
        {
          filters: [
            { propertyName: 'pipeline', operator: 'EQ', value: pipelineId },
            ...(after === null ? [] : [{ propertyName: 'hs_object_id', operator: 'GT', value: after }]),
          ],
        },
      ],
      sorts: [{ propertyName: 'hs_object_id', direction: 'ASCENDING' }],
      properties: dealFactProperties,
      limit: PAGE_SIZE,
    },
    schema: pageSchema,
  });
  const deals = answer.results.map(({ id, properties }) => dealFacts(id, properties));
  const last = answer.results.at(-1)?.id ?? null;
  return { deals, remaining: answer.total, after: answer.total > deals.length ? last : null };
}
