import { z } from 'zod';
import type { AccountApi } from './account-api';
import { answerChanges } from './answer-changes';
import type { AppFunctions } from './app-functions';
import { datedBatches } from './dated-batches';
import { userOf, type RecordIds } from './fill-records';
import type { DemoPlan, PlannedDeal } from './plan';
import { idOf } from './record-inputs';

const updatedSchema = z.object({ results: z.array(z.object({ id: z.string() })) });
const conflictsSchema = z.object({ conflicts: z.array(z.unknown()).default([]) });

/** Saves every planned assessment through the app's function, those of a deal in their order; deals must still be open. */
export async function fillAnswers(
  call: AppFunctions,
  plan: DemoPlan,
  ids: RecordIds,
  onSaved: () => void,
): Promise<void> {
  for (const { key, qualification } of plan.deals) {
    if (qualification === null) continue;
    const { frameworkId, assessments } = qualification;
    const changes = answerChanges(assessments);
    for (const [index, { at, by }] of assessments.entries()) {
      const save = { dealId: idOf(key, ids), frameworkId, userEmail: by, changes: changes[index] ?? [] };
      const { conflicts } = conflictsSchema.parse(await call('save_answers', save, at));
      // Only the demo writes these answers.
      if (conflicts.length > 0)
        throw new Error(
          `save_answers found other answers on deal ${save.dealId} than those the demo had given`,
        );
      onSaved();
    }
  }
}

/** Answers what the plan knows about the buyers through the app's function; deals must still be open. */
export async function fillBuyers(
  call: AppFunctions,
  plan: DemoPlan,
  ids: RecordIds,
  onAnswered: () => void,
): Promise<void> {
  for (const { key, buyer } of plan.deals) {
    if (buyer === null) continue;
    for (const answer of buyer.answers) {
      await call('answer_approach', { dealId: idOf(key, ids), answer }, buyer.at);
      onAnswered();
    }
  }
}

const judgedSchema = z.object({ after: z.nullable(z.string()) });

/**
 * Brings every deal's figures up to date through the app's function, as an admin does once the app is installed: deals that
 * nobody answered get their gaps, closed ones the score they were closed with.
 */
export async function fillFigures(call: AppFunctions, now: Date): Promise<void> {
  let after: string | null = null;
  do {
    const stretch = await call('judge_deals', { after, seenRevision: 0 }, now);
    after = judgedSchema.parse(stretch).after;
  } while (after !== null);
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
  for (const { at, userId, items } of datedBatches(closed, 1)) {
    const stamp = { at, ...(userId !== null && { userId }) };
    await api.post('/crm/v3/objects/deals/batch/update', { inputs: items }, updatedSchema, stamp);
    onClosed(items.length);
  }
}

function closingProperties(outcome: NonNullable<PlannedDeal['outcome']>): Readonly<Record<string, string>> {
  return {
    dealstage: outcome.stageId,
    [outcome.won ? 'closed_won_reason' : 'closed_lost_reason']: outcome.reason,
  };
}
