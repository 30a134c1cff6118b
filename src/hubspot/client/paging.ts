import * as z from 'zod';
import type { HubSpotClient } from './client';

/** That an account has more of something than is read of it at once. */
export class TooMuchError extends Error {
  override readonly name = 'TooMuchError';
}

/** Follows HubSpot's cursor to the end. Throws when there are more than `maxPages`: half a list would be taken for the whole. */
export async function listAllPages<T>(
  client: HubSpotClient,
  list: {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly item: z.ZodType<T>;
    readonly maxPages: number;
    readonly what: string;
    /** Which items to keep, of a list too long to be held whole; else all. */
    readonly keep?: (item: T) => boolean;
    /** Told after each page how many items were read. */
    readonly onPage?: (read: number) => void;
  },
): Promise<T[]> {
  const schema = z.object({
    results: z.array(list.item),
    paging: z.object({ next: z.object({ after: z.string() }).nullish() }).nullish(),
  });
  const items: T[] = [];
  const { keep = () => true, onPage = () => undefined } = list;
  let after: string | undefined;
  let read = 0;
  for (let page = 0; page < list.maxPages; page += 1) {
    const query = after === undefined ? list.query : { ...list.query, after };
    const answer = await client.request({ method: 'GET', path: list.path, query, schema });
    items.push(...answer.results.filter(keep));
    read += answer.results.length;
    onPage(read);
    after = answer.paging?.next?.after;
    if (after === undefined) return items;
  }
  throw new TooMuchError(
    `The account has more than ${read} ${list.what}, which is more than Plumbline reads at once: nothing was done.`,
  );
}
