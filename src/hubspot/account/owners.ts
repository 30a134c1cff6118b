import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { nullWhen } from '../client/hubspot-error';
import { OWNERS_PAGE_SIZE } from '../client/limits';
import { listAllPages } from '../client/paging';
import { paths } from '../client/paths';

const ownerSchema = z.object({
  id: z.string(),
  email: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  /** The user's id, which HubSpot keeps here also of those who left. */
  userIdIncludingInactive: z.number().nullish(),
});

/** Somebody who can own records. `id` is what `hubspot_owner_id` holds; it is not the user's id. */
export type Owner = z.infer<typeof ownerSchema>;

// 20,000 owners, more than any account has seats.
const MAX_PAGES = 40;

/** All active owners of the account. */
export function listOwners(client: HubSpotClient): Promise<Owner[]> {
  return listAllOwners(client, {});
}

/** All owners of the account who are deactivated. */
export function listFormerOwners(client: HubSpotClient): Promise<Owner[]> {
  return listAllOwners(client, { archived: 'true' });
}

function listAllOwners(client: HubSpotClient, which: Readonly<Record<string, string>>): Promise<Owner[]> {
  return listAllPages(client, {
    path: paths.owners,
    query: { limit: String(OWNERS_PAGE_SIZE), ...which },
    item: ownerSchema,
    maxPages: MAX_PAGES,
    what: 'owners',
  });
}

/** The owner who is a user of that id, or null when there is none any more; one call. */
export async function findOwnerOfUser(client: HubSpotClient, userId: string): Promise<Owner | null> {
  const call = client.request({
    method: 'GET',
    path: paths.owner(userId),
    query: { idProperty: 'userId' },
    schema: ownerSchema,
  });
  return nullWhen(['not-found'], call);
}
