import { HubSpotError, type PeopleStore } from '../hubspot';
import type { Failure } from '../protocol/failure';
import { namePersonContract, type NamePersonReply, type NamePersonRequest } from '../protocol/name-person';
import { qualificationOf } from '../judging/deal-qualification';
import { failure } from './failure';
import { withFiguresStored } from '../judging/figures';
import { isClosed, openDeal } from '../judging/opened-deal';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.custom.read',
] as const;

/** Makes a contact the deal's champion, economic buyer and so on, or nobody, and stores the score that follows from it. */
export async function namePerson(
  { dealId, role, contactId }: NamePersonRequest,
  dependencies: Dependencies,
): Promise<NamePersonReply> {
  const read = await openDeal(dealId, dependencies);
  if (!read.ok) return read;
  const { opened } = read;
  if (isClosed(opened.record))
    return failure('deal-closed', `Deal ${dealId} is closed: its answers are read-only.`);
  const named = await nameOrRefuse({ dealId, role, contactId }, dependencies);
  if ('ok' in named) return named;
  if (!named.done)
    return failure('label-missing', `The association label "${named.missingLabel}" is missing.`, [
      named.missingLabel,
    ]);
  const qualification = qualificationOf({ ...opened, people: named.people });
  return { ok: true, qualification: await withFiguresStored(opened.record, qualification, dependencies) };
}

export const main = serve(namePersonContract, namePerson);

// What HubSpot refuses here is the contact: deleted or merged while the card was open.
async function nameOrRefuse(
  { dealId, role, contactId }: NamePersonRequest,
  { people }: Dependencies,
): Promise<Failure | Awaited<ReturnType<PeopleStore['name']>>> {
  try {
    return await people.name(dealId, role, contactId);
  } catch (error) {
    const refused = error instanceof HubSpotError && ['validation', 'not-found'].includes(error.code);
    if (!refused || contactId === null) throw error;
    return failure('contact-gone', error.message, [contactId], error.correlationId);
  }
}
