import type { Role } from '../frameworks';
import { HubSpotError, type PeopleStore } from '../hubspot';
import { isClosed } from './framework-of-deal';
import { openDeal } from './open-deal';
import type { JudgingPorts } from './ports';
import { dealIsClosed, isRefusal, noSuchDeal, refusal, type Refusal } from './refusal';
import { storeFigures, type QualifiedDeal } from './store-figures';

/** Who is to have a role on a deal; null: nobody. */
export interface PersonToName {
  readonly dealId: string;
  readonly role: Role;
  readonly contactId: string | null;
}

/** Makes a contact the deal's champion, economic buyer and so on, or nobody, and stores the score that follows from it. */
export async function namePerson(
  person: PersonToName,
  ports: JudgingPorts,
): Promise<QualifiedDeal | Refusal> {
  const opened = await openDeal(person.dealId, ports);
  if (opened === null) return noSuchDeal(person.dealId);
  if (isClosed(opened.record)) return dealIsClosed(person.dealId);
  const named = await nameOrRefuse(person, ports.people);
  if (isRefusal(named)) return named;
  if (!named.done)
    return refusal('label-missing', `The association label "${named.missingLabel}" is missing.`, [
      named.missingLabel,
    ]);
  return storeFigures({ ...opened, people: named.people }, ports);
}

// What HubSpot refuses here is the contact: deleted or merged while the card was open.
async function nameOrRefuse(
  { dealId, role, contactId }: PersonToName,
  people: PeopleStore,
): Promise<Refusal | Awaited<ReturnType<PeopleStore['name']>>> {
  try {
    return await people.name(dealId, role, contactId);
  } catch (error) {
    const refused = error instanceof HubSpotError && ['validation', 'not-found'].includes(error.code);
    if (!refused || contactId === null) throw error;
    return refusal('contact-gone', error.message, [contactId], error.correlationId);
  }
}
