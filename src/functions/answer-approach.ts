import { answerApproach } from '../judging';
import { answerApproachContract } from '../protocol/answer-approach';
import { dealReply } from './qualification-on-wire';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** Stores what a rep answered about the buyer, with the approach that follows from it. */
export const main = serve(answerApproachContract, async ({ dealId, answer }, ports) =>
  dealReply(await answerApproach(dealId, answer, ports)),
);
