import type { SettingsInForce } from '../../configuring';
import { HISTORY_BATCH_SIZE, HubSpotError } from '../../hubspot';
import { judgeDeals, storeJudged, type JudgingPorts, type RefusedDeal } from '../../judging';
import { isPassing } from '../passing-failure';
import { untilCertain } from '../until-certain';
import { dealView, type DealView } from './deal-view';
import type { SkippedDeals } from './score-many';

/** What came of looking at deals, and of writing them where that was asked for. */
export interface ScoredDeals {
  readonly deals: readonly DealView[];
  /** Ids of deals that the account does not have. */
  readonly missing: readonly string[];
  /** Ids of deals whose figures were stored. */
  readonly written: readonly string[];
  readonly refused: readonly RefusedDeal[];
  /** Deals that could not be looked at or written, though tried again and again. */
  readonly skipped: readonly SkippedDeals[];
  /** Why the deals after those were not looked at; null when all were. */
  readonly stopped: string | null;
}

interface Wanted {
  readonly inForce: SettingsInForce;
  readonly write: boolean;
}

/** Scores the deals of these ids, in this order. A failure costs the deals of one call, and never the word of what was done. */
export async function scoreDeals(
  ids: readonly string[],
  wanted: Wanted,
  ports: JudgingPorts,
): Promise<ScoredDeals> {
  const total = {
    ...{ deals: new Array<DealView>(), missing: new Array<string>(), written: new Array<string>() },
    ...{ refused: new Array<RefusedDeal>(), skipped: new Array<SkippedDeals>() },
  };
  for (let start = 0; start < ids.length; start += HISTORY_BATCH_SIZE) {
    const batch = ids.slice(start, start + HISTORY_BATCH_SIZE);
    try {
      const scored = await scoreBatch(batch, wanted, ports);
      total.deals.push(...scored.deals);
      total.missing.push(...scored.missing);
      total.written.push(...scored.written);
      total.refused.push(...scored.refused);
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      if (!isPassing(error)) return { ...total, stopped: error.message };
      total.skipped.push({ ids: batch, message: error.message });
    }
  }
  return { ...total, stopped: null };
}

async function scoreBatch(ids: readonly string[], { inForce, write }: Wanted, ports: JudgingPorts) {
  const judged = await untilCertain(() => judgeDeals(ids, inForce, ports));
  const found = ids.flatMap((id) => judged.find(({ opened }) => opened.record.id === id) ?? []);
  const asOf = ports.now();
  return {
    deals: found.map((each) => dealView(each, asOf)),
    missing: ids.filter((id) => !found.some(({ opened }) => opened.record.id === id)),
    ...(write ? await storeJudged(found, ports, untilCertain) : { written: [], refused: [] }),
  };
}
