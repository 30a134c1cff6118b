import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { LIST_PAGE_SIZE } from '../client/limits';
import { listAllPages } from '../client/paging';
import { paths } from '../client/paths';

export interface CompanyName {
  readonly id: string;
  readonly name: string;
}

// 1,000 pages take a minute at the burst limit. Larger accounts need another way.
const MAX_PAGES = 1_000;

const companySchema = z
  .object({ id: z.string(), properties: z.object({ name: z.string().nullish() }) })
  .transform(({ id, properties }): CompanyName => ({ id, name: properties.name ?? '' }));

/**
 * Ids and names of all companies. A list and not a search, although a search by name is one call: the search index lags
 * behind by seconds, and a company created just before an import was interrupted would be created twice.
 */
export async function listCompanyNames(client: HubSpotClient): Promise<CompanyName[]> {
  return listAllPages(client, {
    path: paths.objects('companies'),
    query: { limit: String(LIST_PAGE_SIZE), properties: 'name' },
    item: companySchema,
    maxPages: MAX_PAGES,
    what: 'companies',
  });
}
