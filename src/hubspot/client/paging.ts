import * as z from 'zod';
import type { HubSpotClient } from './client';

/** Follows HubSpot's cursor to the end. Throws when there are more than `maxPages`: half a list would be taken for the whole. */
export async function listAllPages<T>(
  client: HubSpotClient,
  list: {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly item: z.ZodType<T>;
    readonly maxPages: number;
    readonly what: string;
  },
): Promise<T[]> {
  const schema = z.object({
    results: z.array(list.item),
    paging: z.object({ next: z.object({ after: z.string() }).nullish() }).nullish(),
  });
  const items: T[] = [];
  let after: string | undefined;
  for (let page = 0; page < list.maxPages; page += 1) {
    const query = after === undefined ? list.query : { ...list.query, after };
    const answer = await client.request({ method: 'GET', path: list.path, query, schema });
    items.push(...answer.results);
    after = answer.paging?.next?.after;
    if (after === undefined) return items;
  }
  throw new Error(`The account has more ${list.what} than this command reads (${items.length} so far).`);
}
