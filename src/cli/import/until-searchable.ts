import { setTimeout as sleep } from 'node:timers/promises';
import { countFoundBySearch, HubSpotError, MAX_IDS_OF_A_SEARCH, type HubSpotClient } from '../../hubspot';

// HubSpot's search follows within seconds; after half a minute waiting on says less than a word to the reader.
const ATTEMPTS = 20;
const PAUSE_MS = 1_500;

/**
 * Waits until HubSpot's search finds the newest of these deals, by which lists, reports and `score --all` see them. False when
 * it does not within half a minute: the deals are there all the same.
 */
export async function untilSearchable(client: HubSpotClient, dealIds: readonly string[]): Promise<boolean> {
  const newest = dealIds.toSorted((a, b) => Number(b) - Number(a)).slice(0, MAX_IDS_OF_A_SEARCH);
  if (newest.length === 0) return true;
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if ((await countFoundBySearch(client, newest)) >= newest.length) return true;
      await sleep(PAUSE_MS);
    }
  } catch (error) {
    // What was imported is imported, whatever the search says.
    if (!(error instanceof HubSpotError)) throw error;
  }
  return false;
}
