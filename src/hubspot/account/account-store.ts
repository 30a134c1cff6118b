import { readAccount, type Account } from './account';
import type { HubSpotClient } from '../client/client';

/** What is known of the account. */
export interface AccountStore {
  /** One API call, or none while the last answer is fresh. */
  read(): Promise<Account>;
}

// A company changes its currency about never.
const FRESH_MS = 60 * 60_000;

/** The store over HubSpot's API, with a memory of its own: make one for as long as it may remember. */
export function createAccountStore(client: HubSpotClient, now: () => number = Date.now): AccountStore {
  let known: { readonly account: Account; readonly untilMs: number } | null = null;
  return {
    async read() {
      if (known === null || known.untilMs < now()) {
        known = { account: await readAccount(client), untilMs: now() + FRESH_MS };
      }
      return known.account;
    },
  };
}
