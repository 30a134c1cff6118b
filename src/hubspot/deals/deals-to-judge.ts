import { dealProperty } from '../../qualification';
import type { HubSpotClient } from '../client/client';
import type { CrmObject } from '../client/crm-object';
import { MAX_FILTER_GROUPS, SEARCH_PAGE_SIZE } from '../client/limits';
import { storedValue } from '../property-value';
import { compare, countDeals, has, lacks, readPage, searchDeals, type PageOfDeals } from './search-deals';

/** Deals that are judged together. */
export type DealsToJudge = {
  /** Without it deals of all pipelines. */
  readonly pipelineId?: string;
  /** A deal id: those after it. Null begins. */
  readonly after: string | null;
  readonly properties: readonly string[];
  /** At most SEARCH_PAGE_SIZE. */
  readonly limit: number;
} & (
  | { readonly which: 'open' }
  /** Open deals, and closed ones whose score was never frozen though they were judged, or hold an answer in one of `answers`. */
  | { readonly which: 'unsettled'; readonly answers: readonly string[] }
);

export type FoundDeals = PageOfDeals<CrmObject>;

const open = compare('hs_is_closed', 'EQ', 'false');
const closed = compare('hs_is_closed', 'EQ', 'true');
const judged = has(dealProperty.framework);

const alternatives = { open: [[open]], unsettled: [[open], [closed, lacks(dealProperty.scoreAtClose)]] };

/** Finds a page of deals in the order of their ids; one search, whose index lags. It may be empty and not the last one. */
export async function findDealsToJudge(client: HubSpotClient, wanted: DealsToJudge): Promise<FoundDeals> {
  const { which, pipelineId, after, properties, limit } = wanted;
  const inPipeline = pipelineId === undefined ? [] : [compare('pipeline', 'EQ', pipelineId)];
  const search = { after, anyOf: alternatives[which].map((filters) => [...filters, ...inPipeline]) };
  if (wanted.which === 'open') return readPage(client, { ...search, properties, limit });
  const signs = [dealProperty.framework, ...wanted.answers];
  const page = await readPage(client, {
    ...search,
    properties: [...new Set([...properties, 'hs_is_closed', ...signs])],
    limit: SEARCH_PAGE_SIZE,
  });
  return cutTo(limit, page, (deal) => isOpen(deal) || signs.some((name) => storedValue(deal, name) !== null));
}

const isOpen = ({ properties }: CrmObject) => properties['hs_is_closed'] !== 'true';

/**
 * The first deals of a page that are wanted. A search takes too few filters to ask for closed deals that hold any of a hundred
 * answers, so it gives all, and most accounts have many that nobody ever answered.
 */
function cutTo(limit: number, page: FoundDeals, isWanted: (deal: CrmObject) => boolean): FoundDeals {
  const wanted = page.deals.filter(isWanted);
  const deals = wanted.slice(0, limit);
  const isCut = wanted.length > limit;
  const last = deals.at(-1);
  const passed = isCut && last !== undefined ? page.deals.indexOf(last) + 1 : page.deals.length;
  return {
    deals,
    remaining: page.remaining - passed + deals.length,
    after: isCut ? (last?.id ?? null) : page.after,
  };
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

/** Ids of open deals, spread evenly over those that were changed last; one search. */
export async function findSample(client: HubSpotClient, count: number): Promise<readonly string[]> {
  const { results } = await searchDeals(client, {
    anyOf: [[open]],
    properties: ['hs_object_id'],
    limit: SEARCH_PAGE_SIZE,
    sortBy: { propertyName: 'hs_lastmodifieddate', direction: 'DESCENDING' },
  });
  const ids = results.map(({ id }) => id);
  if (ids.length <= count) return ids;
  return Array.from({ length: count }, (_, index) => ids[Math.floor((index * ids.length) / count)] ?? '');
}
