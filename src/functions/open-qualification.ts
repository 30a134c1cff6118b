import { openQualificationContract, type OpenReply, type OpenRequest } from '../protocol/open-qualification';
import { qualificationOf } from '../judging/deal-qualification';
import { withFiguresStored } from '../judging/figures';
import { openDeal } from '../judging/opened-deal';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/**
 * Reads a deal's answers. Figures that no longer say what the deal is worth (its stage moved, it was closed) are stored
 * anew on the way, so that lists follow what one has looked at.
 */
export async function openQualification(
  { dealId, seenRevision }: OpenRequest,
  dependencies: Dependencies,
): Promise<OpenReply> {
  const read = await openDeal(dealId, dependencies, seenRevision);
  if (!read.ok) return read;
  const { record } = read.opened;
  const qualification = await withFiguresStored(record, qualificationOf(read.opened), dependencies);
  return { ok: true, qualification };
}

export const main = serve(openQualificationContract, openQualification);
