import { millisecondsInDay } from 'date-fns/constants';
import { remembered, type Remembered } from '../../remembered';
import type { HubSpotClient } from '../client/client';
import { compare, countDeals } from './search-deals';

/** How many deals an owner wins. */
export interface WinRateStore {
  /** Deals won a month, over the last 90 days. One search, or none while the last answer is fresh. */
  perMonth(ownerId: string, asOf: Date): Promise<number>;
  /** The same from memory; undefined when there is no fresh answer. */
  known(ownerId: string, asOf: Date): number | undefined;
}

const DAYS_COUNTED = 90;
const DAYS_A_MONTH = 365.25 / 12;
// Searches are five a second for the whole account, and a figure over three months changes slowly.
const FRESH_MS = 10 * 60_000;

interface Counted {
  readonly perMonth: number;
  readonly untilMs: number;
}

/** The store over HubSpot's API, with a memory of its own: make one for as long as it may remember. */
export function createWinRateStore(client: HubSpotClient): WinRateStore {
  const asked = new Map<string, Remembered<number>>();
  const counted = new Map<string, Counted>();
  return {
    perMonth(ownerId, asOf) {
      const wins =
        asked.get(ownerId) ??
        remembered(
          async (nowMs) => {
            const perMonth = await winsPerMonth(client, ownerId, nowMs);
            counted.set(ownerId, { perMonth, untilMs: nowMs + FRESH_MS });
            return perMonth;
          },
          { freshMs: FRESH_MS },
        );
      asked.set(ownerId, wins);
      return wins.current(asOf.getTime());
    },
    known(ownerId, asOf) {
      const last = counted.get(ownerId);
      return last === undefined || last.untilMs < asOf.getTime() ? undefined : last.perMonth;
    },
  };
}

async function winsPerMonth(client: HubSpotClient, ownerId: string, nowMs: number): Promise<number> {
  const since = nowMs - DAYS_COUNTED * millisecondsInDay;
  const won = await countDeals(client, [
    [
      compare('hubspot_owner_id', 'EQ', ownerId),
      compare('hs_is_closed_won', 'EQ', 'true'),
      compare('closedate', 'GTE', String(since)),
    ],
  ]);
  return (won / DAYS_COUNTED) * DAYS_A_MONTH;
}
