import * as z from 'zod';
import { remembered } from '../../remembered';
import type { HubSpotClient } from '../client/client';
import { paths } from '../client/paths';

const detailsSchema = z.object({
  portalId: z.number().int(),
  /** An IANA name such as `Europe/Stockholm`. */
  timeZone: z.string(),
  companyCurrency: z.string().nullish(),
});
export type AccountDetails = z.infer<typeof detailsSchema>;

/** Which account the token belongs to, one call. */
export async function readAccount(client: HubSpotClient): Promise<AccountDetails> {
  return client.request({ method: 'GET', path: paths.accountDetails, schema: detailsSchema });
}

/** What is known of the account. */
export interface AccountStore {
  /** One API call, or none while the last answer is fresh. */
  read(): Promise<AccountDetails>;
}

// A company changes its currency about never.
const FRESH_MS = 60 * 60_000;

/** The store over HubSpot's API, with a memory of its own: make one for as long as it may remember. */
export function createAccountStore(client: HubSpotClient, now?: () => number): AccountStore {
  const details = remembered(() => readAccount(client), { freshMs: FRESH_MS, now });
  return { read: () => details.current() };
}
