import { isRefusal, judgeStretch } from '../judging';
import { judgeDealsContract } from '../protocol/judge-deals';
import { refusalFailure, unreadableFailure } from './failure';
import { serve } from './serve';

export { dealsStored as scopes } from './scopes';

/** Brings the stored figures of a stretch of deals up to date with the settings; the page asks again until there are no more. */
export const main = serve(judgeDealsContract, async ({ after, seenRevision }, ports) => {
  const inForce = await ports.rulebooks.current(seenRevision);
  if (inForce.problem !== null) return unreadableFailure(inForce.problem.revision);
  const judged = await judgeStretch({ after, inForce }, ports);
  return isRefusal(judged) ? refusalFailure(judged) : { ok: true, ...judged };
});
