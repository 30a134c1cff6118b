import { judgeDealsContract, type JudgeDealsReply, type JudgeDealsRequest } from '../protocol/judge-deals';
import type { Dependencies } from '../judging/ports';
import { failure } from './failure';
import { judgeStretch } from '../judging/judge-deals';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** Brings the stored figures of a stretch of deals up to date with the settings; the page asks again until there are no more. */
export async function judgeDealsAnew(
  { after, seenRevision }: JudgeDealsRequest,
  dependencies: Dependencies,
): Promise<JudgeDealsReply> {
  const inForce = await dependencies.rulebooks.current(seenRevision);
  if (inForce.problem !== null)
    return failure(
      'settings-unreadable',
      `Revision ${inForce.problem.revision} of the settings cannot be read.`,
    );
  const { refused, ...stretch } = await judgeStretch(after, inForce, dependencies);
  return { ok: true, ...stretch, refused: refused.map((each) => ({ ...each })) };
}

export const main = serve(judgeDealsContract, judgeDealsAnew);
