import {
  answerApproachContract,
  type ApproachAnswer,
  type ApproachAnswerReply,
  type ApproachAnswerRequest,
} from '../protocol/answer-approach';
import { approachProperty } from '../qualification';
import { qualificationOf } from '../judging/deal-qualification';
import { failure } from './failure';
import { figuresToStore } from '../judging/figures';
import { isClosed, openDeal } from '../judging/opened-deal';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** Stores what a rep answered about the buyer, with the approach that follows from it, in one write. */
export async function answerApproach(
  { dealId, answer }: ApproachAnswerRequest,
  dependencies: Dependencies,
): Promise<ApproachAnswerReply> {
  const read = await openDeal(dealId, dependencies);
  if (!read.ok) return read;
  const { opened } = read;
  if (isClosed(opened.record))
    return failure('deal-closed', `Deal ${dealId} is closed: its answers are read-only.`);
  const property = approachProperty[answer.signal];
  if (!(property in opened.record.properties))
    return failure('not-provisioned', `The deal property ${property} is missing.`, [property]);
  const answered = { [approachProperty[answer.signal]]: storedAnswer(answer) };
  const record = { ...opened.record, properties: { ...opened.record.properties, ...answered } };
  const qualification = qualificationOf({ ...opened, record });
  const figures = figuresToStore(record, qualification, dependencies.now());
  await dependencies.deals.write(dealId, { ...answered, ...figures });
  return { ok: true, qualification };
}

export const main = serve(answerApproachContract, answerApproach);

function storedAnswer({ to }: ApproachAnswer): string {
  if (to === null) return '';
  if (typeof to === 'boolean') return to ? 'yes' : 'no';
  return String(to);
}
