import * as z from 'zod';
import { dealProperty } from '../../qualification';
import type { HubSpotClient } from '../client/client';

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
  /** At most 200, HubSpot's largest page of a search. */
  readonly limit: number;
}

export interface FoundDeals {
  readonly deals: readonly {
    readonly id: string;
    readonly properties: Readonly<Record<string, string | null>>;
  }[];
  /** Deals from here on, these included. */
  readonly remaining: number;
  /** What to ask for next; null at the end. */
  readonly after: string | null;
}

const pageSchema = z.object({
  total: z.number(),
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

/**
 * Finds a page of deals in the order of their ids; one search. A search shows at most its first 10,000 results, so the next page
 * begins after the last id instead of at an offset. A deal that changed within the last seconds may be missed: the index lags.
 */
export async function findDealsToJudge(
  client: HubSpotClient,
  { which, pipelineId, after, properties, limit }: DealsToJudge,
): Promise<FoundDeals> {
  const answer = await client.request({
    method: 'POST',
    path: `${client.paths.objects('deals')}/search`,
    effect: 'read',
    body: {
      filterGroups: groupsOf(which).map((filters) => ({
        filters: [...filters, ...inPipeline(pipelineId), ...from(after)],
      })),
      sorts: [{ propertyName: 'hs_object_id', direction: 'ASCENDING' }],
      properties,
      limit,
    },
    schema: pageSchema,
  });
  const last = answer.results.at(-1)?.id ?? null;
  return {
    deals: answer.results,
    remaining: answer.total,
    after: answer.total > answer.results.length ? last : null,
  };
}

/** At least how many deals, open or closed, have a value in one of these properties; a search for each five of them. */
export async function countDealsWith(client: HubSpotClient, properties: readonly string[]): Promise<number> {
  let most = 0;
  for (let start = 0; start < properties.length; start += MAX_GROUPS) {
    const { total } = await client.request({
      method: 'POST',
      path: `${client.paths.objects('deals')}/search`,
      effect: 'read',
      body: {
        filterGroups: properties
          .slice(start, start + MAX_GROUPS)
          .map((propertyName) => ({ filters: [{ propertyName, operator: 'HAS_PROPERTY' }] })),
        properties: ['hs_object_id'],
        limit: 1,
      },
      schema: z.object({ total: z.number() }),
    });
    most = Math.max(most, total);
  }
  return most;
}

/** How many open deals have figures that were made with an older revision of the settings; one search. */
export async function countJudgedBefore(client: HubSpotClient, revision: number): Promise<number> {
  const judged = [
    { propertyName: 'hs_is_closed', operator: 'EQ', value: 'false' },
    { propertyName: dealProperty.framework, operator: 'HAS_PROPERTY' },
  ];
  const name = dealProperty.settingsRevision;
  const { total } = await client.request({
    method: 'POST',
    path: `${client.paths.objects('deals')}/search`,
    effect: 'read',
    body: {
      filterGroups: [
        { filters: [...judged, { propertyName: name, operator: 'LT', value: String(revision) }] },
        { filters: [...judged, { propertyName: name, operator: 'NOT_HAS_PROPERTY' }] },
      ],
      properties: ['hs_object_id'],
      limit: 1,
    },
    schema: z.object({ total: z.number() }),
  });
  return total;
}

/** The deal that somebody answered last on the card, with the instant (ISO); null when nobody ever did. One search. */
export async function findLastAnswered(
  client: HubSpotClient,
): Promise<{ readonly dealId: string; readonly at: string } | null> {
  const name = dealProperty.assessedAt;
  const { results } = await client.request({
    method: 'POST',
    path: `${client.paths.objects('deals')}/search`,
    effect: 'read',
    body: {
      filterGroups: [{ filters: [{ propertyName: name, operator: 'HAS_PROPERTY' }] }],
      sorts: [{ propertyName: name, direction: 'DESCENDING' }],
      properties: [name],
      limit: 1,
    },
    schema: pageSchema,
  });
  const [deal] = results;
  return deal === undefined ? null : { dealId: deal.id, at: deal.properties[name] ?? '' };
}

// HubSpot takes no more alternatives in one search.
const MAX_GROUPS = 5;

function groupsOf(which: DealsToJudge['which']) {
  const open = [{ propertyName: 'hs_is_closed', operator: 'EQ', value: 'false' }];
  const notFrozen = [
    { propertyName: 'hs_is_closed', operator: 'EQ', value: 'true' },
    { propertyName: dealProperty.framework, operator: 'HAS_PROPERTY' },
    { propertyName: dealProperty.scoreAtClose, operator: 'NOT_HAS_PROPERTY' },
  ];
  return which === 'open' ? [open] : [open, notFrozen];
}

function from(after: string | null) {
  return after === null ? [] : [{ propertyName: 'hs_object_id', operator: 'GT', value: after }];
}

function inPipeline(pipelineId: string | undefined) {
  return pipelineId === undefined ? [] : [{ propertyName: 'pipeline', operator: 'EQ', value: pipelineId }];
}
