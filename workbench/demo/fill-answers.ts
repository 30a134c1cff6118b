import { z } from 'zod';
import type { AccountApi } from './account-api';
import { answerChanges } from './answer-changes';
import { datedBatches } from './dated-batches';
import { userOf, type RecordIds } from './fill-records';
import { inParallel } from './in-parallel';
import type { DemoPlan, PlannedDeal } from './plan';
import { idOf } from './record-inputs';
import type { AnswerApproach } from './answer-approach-function';
import type { SaveAnswers } from './save-answers-function';

// Each save is a few calls to a server in this process: more at once would only wait for each other.
const PARALLEL_SAVES = 8;
const PARALLEL_BATCHES = 4;
const updatedSchema = z.object({ results: z.array(z.object({ id: z.string() })) });

/** Saves every planned assessment through the app's function, those of a deal in their order; deals must still be open. */
export async function fillAnswers(
  save: SaveAnswers,
  plan: DemoPlan,
  ids: RecordIds,
  onSaved: () => void,
): Promise<void> {
  await inParallel(plan.deals, PARALLEL_SAVES, async ({ key, qualification }) => {
    if (qualification === null) return;
    const { frameworkId, assessments } = qualification;
    const changes = answerChanges(assessments);
    for (const [index, { at, by }] of assessments.entries()) {
      await save({ dealId: idOf(key, ids), frameworkId, at, by, changes: changes[index] ?? [] });
      onSaved();
    }
  });
}

/** Answers what the plan knows about the buyers through the app's function; deals must still be open. */
export async function fillBuyers(
  answer: AnswerApproach,
  plan: DemoPlan,
  ids: RecordIds,
  onAnswered: () => void,
): Promise<void> {
  await inParallel(plan.deals, PARALLEL_SAVES, async ({ key, buyer }) => {
    if (buyer === null) return;
    for (const each of buyer.answers) {
      await answer({ dealId: idOf(key, ids), at: buyer.at, answer: each });
      onAnswered();
    }
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

function closingProperties(outcome: NonNullable<PlannedDeal['outcome']>): Readonly<Record<string, string>> {
  return {
    dealstage: outcome.stageId,
    [outcome.won ? 'closed_won_reason' : 'closed_lost_reason']: outcome.reason,
  };
}
