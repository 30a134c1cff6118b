import * as z from 'zod';
import type { HubSpotClient } from '../client/client';

/** How many deals an owner wins. */
export interface WinRateStore {
  /** Deals won a month, over the last 90 days. One search, or none while the last answer is fresh. */
  perMonth(ownerId: string, asOf: Date): Promise<number>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_COUNTED = 90;
const DAYS_A_MONTH = 365.25 / 12;
// Searches are five a second for the whole account, and a figure over three months changes slowly.
const FRESH_MS = 10 * 60_000;

/** The store over HubSpot's API, with a memory of its own: make one for as long as it may remember. */
export function createWinRateStore(client: HubSpotClient): WinRateStore {
  const known = new Map<string, { readonly perMonth: number; readonly untilMs: number }>();
  return {
    async perMonth(ownerId, asOf) {
      const fresh = known.get(ownerId);
      if (fresh !== undefined && fresh.untilMs >= asOf.getTime()) return fresh.perMonth;
      const since = asOf.getTime() - DAYS_COUNTED * DAY_MS;
      const { total } = await client.request({
        method: 'POST',
        path: `${client.paths.objects('deals')}/search`,
        effect: 'read',
        body: {
          filterGroups: [
            {
              filters: [
                { propertyName: 'hubspot_owner_id', operator: 'EQ', value: ownerId },
                { propertyName: 'hs_is_closed_won', operator: 'EQ', value: 'true' },
                { propertyName: 'closedate', operator: 'GTE', value: String(since) },
              ],
            },
          ],
          properties: ['hs_object_id'],
          limit: 1,
        },
        schema: z.object({ total: z.number() }),
      });
      const perMonth = (total / DAYS_COUNTED) * DAYS_A_MONTH;
      known.set(ownerId, { perMonth, untilMs: asOf.getTime() + FRESH_MS });
      return perMonth;
    },
  };
}
