import type { PipelineDeal } from '../../approach';
import type { HubSpotClient } from '../client/client';
import { SEARCH_PAGE_SIZE } from '../client/limits';
import { dealFactProperties, dealFacts } from './deal-facts';
import { compare, readPage, type PageOfDeals } from './search-deals';

/** A page of a pipeline's deals. */
export type DealPage = PageOfDeals<PipelineDeal>;

/** Reads a page of a pipeline's deals in the order of their ids, as large as HubSpot gives them; one search. */
export async function readPipelineDeals(
  client: HubSpotClient,
  { pipelineId, after }: { readonly pipelineId: string; readonly after: string | null },
): Promise<DealPage> {
  const page = await readPage(client, {
    anyOf: [[compare('pipeline', 'EQ', pipelineId)]],
    after,
    properties: dealFactProperties,
    limit: SEARCH_PAGE_SIZE,
  });
  return { ...page, deals: page.deals.map(({ id, properties }) => dealFacts(id, properties)) };
}
