import { namePerson } from '../judging';
import { namePersonContract } from '../protocol/name-person';
import { dealReply } from './qualification-on-wire';
import { dealsStored } from './scopes';
import { serve } from './serve';

export const scopes = [...dealsStored, 'crm.objects.contacts.write'] as const;

/** Makes a contact the deal's champion, economic buyer and so on, or nobody. */
export const main = serve(namePersonContract, async (person, ports) =>
  dealReply(await namePerson(person, ports), ports),
);
