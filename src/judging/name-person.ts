import type { Role } from '../frameworks';
import { HubSpotError, type BeforeNaming, type Naming, type PeopleStore } from '../hubspot';
import { isClosed } from './framework-of-deal';
import { countWins, lookAgain, openDeal } from './open-deal';
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
  const [opened, before] = await Promise.all([
    openDeal(person.dealId, ports),
    ports.people.beforeNaming(person.dealId),
  ]);
  if (opened === null) return noSuchDeal(person.dealId);
  if (isClosed(opened.record)) return dealIsClosed(person.dealId);
  const [naming, counted] = await Promise.all([
    nameOrRefuse(person, before, ports.people),
    countWins(opened, ports),
  ]);
  if (isRefusal(naming)) return naming;
  if (naming.kind !== 'named') return whyNotNamed(naming, person);
  const named = { ...counted, people: naming.people };
  // Naming takes several calls, in which the deal may have been answered or closed; a closed one keeps the score it had.
  return storeFigures((await lookAgain(named, ports)) ?? named, ports);
}

function whyNotNamed(
  naming: Exclude<Naming, { kind: 'named' }>,
  { dealId, contactId }: PersonToName,
): Refusal {
  const contact = contactId ?? '';
  switch (naming.kind) {
    case 'label-missing':
      return refusal('label-missing', `The association label "${naming.label}" is missing.`, [naming.label]);
    case 'not-a-contact-of-the-deal':
      return refusal('contact-gone', `Contact ${contact} is no contact of deal ${dealId}.`, [contact]);
    case 'not-done':
      return refusal('person-not-named', `HubSpot did not name contact ${contact}: ${naming.reason}.`, [
        contact,
      ]);
  }
}

// What HubSpot refuses here is the contact: deleted or merged while the card was open.
async function nameOrRefuse(
  { dealId, role, contactId }: PersonToName,
  before: BeforeNaming,
  people: PeopleStore,
): Promise<Refusal | Naming> {
  try {
    return await people.name(dealId, role, contactId, before);
  } catch (error) {
    const refused = error instanceof HubSpotError && ['validation', 'not-found'].includes(error.code);
    if (!refused || contactId === null) throw error;
    return refusal('contact-gone', error.message, [contactId], error.correlationId);
  }
}
