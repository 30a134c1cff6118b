import type { SettingsInForce } from '../../configuring';
import { HISTORY_BATCH_SIZE } from '../../hubspot';
import {
  changedFigures,
  judgeDeals,
  type ChangedFigures,
  type JudgedDeal,
  type JudgingPorts,
  type RefusedDeal,
} from '../../judging';
import { dealView, type DealView } from './deal-view';

/** What came of looking at deals, and of writing them where that was asked for. */
export interface ScoredDeals {
  readonly deals: readonly DealView[];
  /** Ids of deals that the account does not have. */
  readonly missing: readonly string[];
  /** Ids of deals whose figures were stored. */
  readonly written: readonly string[];
  readonly refused: readonly RefusedDeal[];
}

/** Scores the deals of these ids, in this order. */
export async function scoreDeals(
  ids: readonly string[],
  { inForce, write }: { readonly inForce: SettingsInForce; readonly write: boolean },
  ports: JudgingPorts,
): Promise<ScoredDeals> {
  const judged: JudgedDeal[] = [];
  for (let start = 0; start < ids.length; start += HISTORY_BATCH_SIZE)
    judged.push(...(await judgeDeals(ids.slice(start, start + HISTORY_BATCH_SIZE), inForce, ports)));
  const found = ids.flatMap((id) => judged.find(({ opened }) => opened.record.id === id) ?? []);
  const changes = changedFigures(found);
  const refused = write ? await updateInBatches(changes, ports) : [];
  const asOf = ports.now();
  return {
    deals: found.map((each) => dealView(each, asOf)),
    missing: ids.filter((id) => !found.some(({ opened }) => opened.record.id === id)),
    written: write
      ? changes.map(({ id }) => id).filter((id) => !refused.some(({ dealId }) => dealId === id))
      : [],
    refused,
  };
}

async function updateInBatches(
  changes: readonly ChangedFigures[],
  { updateDeals }: JudgingPorts,
): Promise<readonly RefusedDeal[]> {
  const refused: RefusedDeal[] = [];
  for (let start = 0; start < changes.length; start += HISTORY_BATCH_SIZE)
    refused.push(...(await updateDeals(changes.slice(start, start + HISTORY_BATCH_SIZE))));
  return refused;
}
