import { dealProperty } from '../../qualification';
import type { HubSpotClient } from '../client/client';
import type { CrmObject } from '../client/crm-object';
import { MAX_FILTER_GROUPS } from '../client/limits';
import { compare, countDeals, has, lacks, readPage, searchDeals, type PageOfDeals } from './search-deals';

/** Deals that are judged together. */
export interface DealsToJudge {
  /**
   * `open`: every open deal. `unsettled`: the same, and closed ones that were judged while open and whose score was never frozen.
   */
  readonly which: 'open' | 'unsettled';
  /** Without it deals of all pipelines. */
  readonly pipelineId?: string;
  /** A deal id: those after it. Null begins. */
  readonly after: string | null;
  readonly properties: readonly string[];
  /** At most SEARCH_PAGE_SIZE. */
  readonly limit: number;
}

export type FoundDeals = PageOfDeals<CrmObject>;

const open = compare('hs_is_closed', 'EQ', 'false');
const closed = compare('hs_is_closed', 'EQ', 'true');
const judged = has(dealProperty.framework);

const alternatives = {
  open: [[open]],
  unsettled: [[open], [closed, judged, lacks(dealProperty.scoreAtClose)]],
} as const;

/** Finds a page of deals in the order of their ids; one search, whose index lags. */
export function findDealsToJudge(
  client: HubSpotClient,
  { which, pipelineId, ...page }: DealsToJudge,
): Promise<FoundDeals> {
  const inPipeline = pipelineId === undefined ? [] : [compare('pipeline', 'EQ', pipelineId)];
  return readPage(client, {
    ...page,
    anyOf: alternatives[which].map((filters) => [...filters, ...inPipeline]),
  });
}

/** At least how many deals, open or closed, have a value in one of these properties; a search for each five of them. */
export async function countDealsWith(client: HubSpotClient, properties: readonly string[]): Promise<number> {
  let most = 0;
  for (let start = 0; start < properties.length; start += MAX_FILTER_GROUPS) {
    const names = properties.slice(start, start + MAX_FILTER_GROUPS);
    const anyOf = names.map((name) => [has(name)]);
    most = Math.max(most, await countDeals(client, anyOf));
  }
  return most;
}

/** How many open deals have figures that were made with an older revision of the settings; one search. */
export function countJudgedBefore(client: HubSpotClient, revision: number): Promise<number> {
  const name = dealProperty.settingsRevision;
  return countDeals(client, [
    [open, judged, compare(name, 'LT', String(revision))],
    [open, judged, lacks(name)],
  ]);
}

/** The deal that somebody answered last on the card, with the instant (ISO); null when nobody ever did. One search. */
export async function findLastAnswered(
  client: HubSpotClient,
): Promise<{ readonly dealId: string; readonly at: string } | null> {
  const name = dealProperty.assessedAt;
  const { results } = await searchDeals(client, {
    anyOf: [[has(name)]],
    properties: [name],
    limit: 1,
    sortBy: { propertyName: name, direction: 'DESCENDING' },
  });
  const [deal] = results;
  return deal === undefined ? null : { dealId: deal.id, at: deal.properties[name] ?? '' };
}
