import { z } from 'zod';
import type { AccountApi } from './account-api';
import { batchesOf, datedBatches } from './dated-batches';
import { userOf, type RecordIds } from './fill-records';
import { inParallel } from './in-parallel';
import type { DemoPlan, PlannedDeal } from './plan';
import { idOf } from './record-inputs';
import type { SaveAnswers } from './save-answers-function';

// Each save is two calls to a server in this process: more at once would only wait for each other.
const PARALLEL_SAVES = 8;
const PARALLEL_BATCHES = 4;
const updatedSchema = z.object({ results: z.array(z.object({ id: z.string() })) });

/** Saves every planned answer through the app's function; deals must still be open. */
export async function fillAnswers(
  save: SaveAnswers,
  plan: DemoPlan,
  ids: RecordIds,
  onSaved: () => void,
): Promise<void> {
  await inParallel(plan.deals, PARALLEL_SAVES, async (deal) => {
    if (deal.qualification === null) return;
    await save(idOf(deal.key, ids), deal.qualification);
    onSaved();
  });
}

/** Moves the deals that were decided to their closed stage, each on the day and by the owner that closed it. */
export async function closeDeals(
  api: AccountApi,
  plan: DemoPlan,
  ids: RecordIds,
  onClosed: (count: number) => void,
): Promise<void> {
  const closed = plan.deals.flatMap((deal) => {
    if (deal.outcome === null) return [];
    const properties = closingProperties(deal.outcome);
    return [
      { at: deal.closesAt, userId: userOf(deal.ownerId), item: { id: idOf(deal.key, ids), properties } },
    ];
  });
  await inParallel(datedBatches(closed, 1), PARALLEL_BATCHES, async ({ at, userId, items }) => {
    await api.post('/crm/v3/objects/deals/batch/update', { inputs: items }, updatedSchema, {
      at,
      ...(userId !== null && { userId }),
    });
    onClosed(items.length);
  });
}

/** Says when the answers were really given: the function stamped them with the moment of the filling. */
export async function backdateAssessments(api: AccountApi, plan: DemoPlan, ids: RecordIds): Promise<void> {
  const inputs = plan.deals.flatMap(({ key, qualification }) => {
    if (qualification === null) return [];
    return [{ id: idOf(key, ids), properties: { qual_assessed_at: qualification.assessedAt.toISOString() } }];
  });
  await inParallel(batchesOf(inputs), PARALLEL_BATCHES, async (batch) => {
    await api.post('/crm/v3/objects/deals/batch/update', { inputs: batch }, updatedSchema);
  });
}

function closingProperties(outcome: NonNullable<PlannedDeal['outcome']>): Readonly<Record<string, string>> {
  return {
    dealstage: outcome.stageId,
    [outcome.won ? 'closed_won_reason' : 'closed_lost_reason']: outcome.reason,
  };
}
