import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { crmObjectSchema, type CrmObject } from '../client/crm-object';
import { paths } from '../client/paths';

/** What must hold of a property; `has`, `lacks`, `oneOf` and `compare` make them. */
export interface Filter {
  readonly propertyName: string;
  readonly operator: 'EQ' | 'LT' | 'GT' | 'GTE' | 'IN' | 'HAS_PROPERTY' | 'NOT_HAS_PROPERTY';
  readonly value?: string;
  readonly values?: readonly string[];
}

export interface DealSearch {
  /** Filters of which all must hold, and alternatives to them, at most MAX_FILTER_GROUPS in all. */
  readonly anyOf: readonly (readonly Filter[])[];
  readonly properties: readonly string[];
  /** At most SEARCH_PAGE_SIZE. */
  readonly limit: number;
  readonly sortBy?: { readonly propertyName: string; readonly direction: 'ASCENDING' | 'DESCENDING' };
}

/** A page of deals in the order of their ids. */
export interface PageOfDeals<T> {
  readonly deals: readonly T[];
  /** Deals from here on, these included. */
  readonly remaining: number;
  /** What to ask for next; null at the end. */
  readonly after: string | null;
}

export const has = (propertyName: string): Filter => ({ propertyName, operator: 'HAS_PROPERTY' });
export const lacks = (propertyName: string): Filter => ({ propertyName, operator: 'NOT_HAS_PROPERTY' });
export const oneOf = (propertyName: string, values: readonly string[]): Filter => ({
  propertyName,
  operator: 'IN',
  values,
});
export const compare = (
  propertyName: string,
  operator: 'EQ' | 'LT' | 'GT' | 'GTE',
  value: string,
): Filter => ({ propertyName, operator, value });

const foundSchema = z.object({ total: z.number(), results: z.array(crmObjectSchema) });

/** One search. A deal that changed within the last seconds may be missed or come with its older values: the index lags. */
export function searchDeals(
  client: HubSpotClient,
  { anyOf, properties, limit, sortBy }: DealSearch,
): Promise<{ readonly total: number; readonly results: readonly CrmObject[] }> {
  return client.request({
    method: 'POST',
    path: paths.search('deals'),
    repeatable: true,
    body: {
      filterGroups: anyOf.map((filters) => ({ filters })),
      ...(sortBy === undefined ? {} : { sorts: [sortBy] }),
      properties,
      limit,
    },
    schema: foundSchema,
  });
}

/** How many deals there are; one search. */
export async function countDeals(client: HubSpotClient, anyOf: DealSearch['anyOf']): Promise<number> {
  return (await searchDeals(client, { anyOf, properties: ['hs_object_id'], limit: 1 })).total;
}

/**
 * The page after a deal id, or the first; one search. It shows at most its first 10,000 results, so the next page begins after
 * the last id instead of at an offset.
 */
export async function readPage(
  client: HubSpotClient,
  { after, anyOf, ...search }: Omit<DealSearch, 'sortBy'> & { readonly after: string | null },
): Promise<PageOfDeals<CrmObject>> {
  const later = after === null ? [] : [compare('hs_object_id', 'GT', after)];
  const { total, results } = await searchDeals(client, {
    ...search,
    anyOf: anyOf.map((filters) => [...filters, ...later]),
    sortBy: { propertyName: 'hs_object_id', direction: 'ASCENDING' },
  });
  const last = results.at(-1)?.id ?? null;
  return { deals: results, remaining: total, after: total > results.length ? last : null };
}
