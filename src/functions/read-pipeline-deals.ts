import { readPipelineDealsContract } from '../protocol/read-pipeline-deals';
import { serve } from './serve';

export const scopes = ['crm.objects.deals.read'] as const;

// A search takes up to a second and HubSpot ends a function after ten; four of them are 800 deals, and stay below the five a
// second that the whole account has.
const PAGES_A_CALL = 4;

/** Reads a stretch of a pipeline's deals; the page asks again until there are no more, and shows how far it has come. */
export const main = serve(readPipelineDealsContract, async ({ pipelineId, after }, { readDeals }) => {
  const first = await readDeals(pipelineId, after);
  const deals = [...first.deals];
  let next = first.after;
  for (let page = 1; page < PAGES_A_CALL && next !== null; page += 1) {
    const more = await readDeals(pipelineId, next);
    deals.push(...more.deals);
    next = more.after;
  }
  return { ok: true, deals, remaining: Math.max(0, first.remaining - deals.length), after: next };
});
