import { openQualification } from '../judging';
import { openQualificationContract } from '../protocol/open-qualification';
import { dealReply } from './qualification-on-wire';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** Reads a deal's answers, and stores its figures anew on the way where they no longer say what it is worth. */
export const main = serve(openQualificationContract, async ({ dealId, seenRevision = 0 }, ports) =>
  dealReply(await openQualification(dealId, seenRevision, ports)),
);
