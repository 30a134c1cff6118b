import type { HubSpotClient } from '../client/client';
import { BATCH_SIZE, MAX_FILTER_GROUPS } from '../client/limits';
import { countDeals, oneOf } from './search-deals';

/** As many deals as one search can be asked for by id. */
export const MAX_IDS_OF_A_SEARCH = MAX_FILTER_GROUPS * BATCH_SIZE;

/** How many of these deals HubSpot's search finds by now; at most MAX_IDS_OF_A_SEARCH, one search. */
export function countFoundBySearch(client: HubSpotClient, ids: readonly string[]): Promise<number> {
  const groups = Array.from({ length: Math.ceil(ids.length / BATCH_SIZE) }, (_, group) => [
    oneOf('hs_object_id', ids.slice(group * BATCH_SIZE, (group + 1) * BATCH_SIZE)),
  ]);
  return countDeals(client, groups);
}
