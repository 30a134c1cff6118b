import { namePerson } from '../judging';
import { namePersonContract } from '../protocol/name-person';
import { dealReply } from './qualification-on-wire';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.custom.read',
] as const;

/** Makes a contact the deal's champion, economic buyer and so on, or nobody. */
export const main = serve(namePersonContract, async (person, ports) =>
  dealReply(await namePerson(person, ports)),
);
