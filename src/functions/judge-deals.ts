import { isRefusal, judgeStretch } from '../judging';
import { judgeDealsContract } from '../protocol/judge-deals';
import { refusalFailure, unreadableFailure } from './failure';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** Brings the stored figures of a stretch of deals up to date with the settings; the page asks again until there are no more. */
export const main = serve(judgeDealsContract, async ({ after, seenRevision }, ports) => {
  const inForce = await ports.rulebooks.current(seenRevision);
  if (inForce.problem !== null) return unreadableFailure(inForce.problem.revision);
  const judged = await judgeStretch({ after, inForce }, ports);
  return isRefusal(judged) ? refusalFailure(judged) : { ok: true, ...judged };
});
