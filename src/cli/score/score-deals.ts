import { judgeDeals, type Dependencies, type JudgedDeal, type SettingsInForce } from '../../functions';
import { dealView, type DealView } from './deal-view';

/** What came of looking at deals, and of writing them where that was asked for. */
export interface ScoredDeals {
  readonly deals: readonly DealView[];
  /** Ids of deals that the account does not have. */
  readonly missing: readonly string[];
  /** Ids of deals whose figures were stored. */
  readonly written: readonly string[];
  readonly refused: readonly { readonly dealId: string; readonly message: string }[];
}

// HubSpot reads no more deals at once where their history is asked for.
const AT_ONCE = 50;

/** Scores the deals of these ids, in this order. */
export async function scoreDeals(
  ids: readonly string[],
  { inForce, write }: { readonly inForce: SettingsInForce; readonly write: boolean },
  dependencies: Dependencies,
): Promise<ScoredDeals> {
  const judged: JudgedDeal[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE)
    judged.push(...(await judgeDeals(ids.slice(start, start + AT_ONCE), inForce, dependencies)));
  const found = ids.flatMap((id) => judged.find(({ record }) => record.id === id) ?? []);
  const changes = found
    .filter(({ figures }) => Object.keys(figures).length > 0)
    .map(({ record, figures }) => ({ id: record.id, properties: figures }));
  const refused = write ? await updateInBatches(changes, dependencies) : [];
  const asOf = dependencies.now();
  return {
    deals: found.map((each) => dealView(each, asOf)),
    missing: ids.filter((id) => !found.some(({ record }) => record.id === id)),
    written: write
      ? changes.map(({ id }) => id).filter((id) => !refused.some(({ dealId }) => dealId === id))
      : [],
    refused,
  };
}

async function updateInBatches(
  changes: Parameters<Dependencies['updateDeals']>[0],
  { updateDeals }: Dependencies,
): Promise<ScoredDeals['refused']> {
  const refused: { readonly dealId: string; readonly message: string }[] = [];
  for (let start = 0; start < changes.length; start += AT_ONCE)
    refused.push(...(await updateDeals(changes.slice(start, start + AT_ONCE))));
  return refused;
}
