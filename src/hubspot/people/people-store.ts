import * as z from 'zod';
import { roleLabels, roles, type Role } from '../../frameworks';
import { isLabelled, listContactLabels, USER_DEFINED } from './association-labels';
import type { HubSpotClient } from '../client/client';
import { objectBatchSchema, refuseAllButMissing } from '../client/object-batch';
import { paths } from '../client/paths';

/** A contact who has a role on a deal. */
export interface NamedPerson {
  readonly role: Role;
  readonly contactId: string;
}

/** The contacts of a deal that carry one of our association labels. */
export interface PeopleStore {
  /** One API call. Nobody when the deal does not exist: reading the deal says so. */
  read(dealId: string): Promise<readonly NamedPerson[]>;
  /** The same of at most 1,000 deals, by deal id; one API call. */
  readMany(dealIds: readonly string[]): Promise<ReadonlyMap<string, readonly NamedPerson[]>>;
  /**
   * Gives a contact a role and takes it from those who had it, who stay contacts of the deal; null takes it from everybody.
   * At most four API calls. Returns who has which role then, or the label the account lacks.
   */
  name(
    dealId: string,
    role: Role,
    contactId: string | null,
  ): Promise<
    | { readonly done: true; readonly people: readonly NamedPerson[] }
    | { readonly done: false; readonly missingLabel: string }
  >;
}

const associatedSchema = z.object({
  from: z.object({ id: z.union([z.string(), z.number()]).transform(String) }),
  to: z.array(
    z.object({
      toObjectId: z.union([z.string(), z.number()]).transform(String),
      associationTypes: z.array(
        z.object({ category: z.string(), typeId: z.number(), label: z.string().nullish() }),
      ),
    }),
  ),
});
type Associated = z.infer<typeof associatedSchema>['to'][number];
const associationsSchema = objectBatchSchema(associatedSchema);
/** Nothing, where labels went; else a batch's answer, which names each input that was refused. */
const writtenSchema = z.union([objectBatchSchema(z.unknown()), z.null(), z.undefined()]);

/** The store over HubSpot's API. */
export function createPeopleStore(client: HubSpotClient): PeopleStore {
  const batch = (action: 'read' | 'create' | 'labels/archive') =>
    paths.associationBatch('deals', 'contacts', action);

  // A deal of more contacts than one answer holds (500) is no deal to qualify: the rest is left out.
  const readMany: PeopleStore['readMany'] = async (dealIds) => {
    if (dealIds.length === 0) return new Map();
    const answer = await client.request({
      method: 'POST',
      path: batch('read'),
      repeatable: true,
      body: { inputs: dealIds.map((id) => ({ id })) },
      schema: associationsSchema,
    });
    return new Map(answer.results.map(({ from, to }) => [from.id, to.flatMap(rolesOf)]));
  };
  const read: PeopleStore['read'] = async (dealId) => (await readMany([dealId])).get(dealId) ?? [];

  const write = async (
    action: 'create' | 'labels/archive',
    pairs: { readonly dealId: string; readonly contactIds: readonly string[]; readonly typeId: number },
  ): Promise<void> => {
    const types = [{ associationCategory: USER_DEFINED, associationTypeId: pairs.typeId }];
    const inputs = pairs.contactIds.map((id) => ({ from: { id: pairs.dealId }, to: { id }, types }));
    if (inputs.length === 0) return;
    const path = batch(action);
    const answer = await client.request({ method: 'POST', path, body: { inputs }, schema: writtenSchema });
    if (answer) refuseAllButMissing(answer, 'Naming a contact');
  };

  return {
    read,
    readMany,
    async name(dealId, role, contactId) {
      const [labels, people] = await Promise.all([listContactLabels(client), read(dealId)]);
      const wanted = roleLabels[role].en;
      const label = labels.find((each) => isLabelled(each.label, wanted));
      if (label === undefined) return { done: false, missingLabel: wanted };
      const holders = people.filter((person) => person.role === role).map((person) => person.contactId);
      const { typeId } = label;
      // The new one first: should the second call fail, the role is held by two and not by nobody.
      const added = contactId === null || holders.includes(contactId) ? [] : [contactId];
      await write('create', { dealId, contactIds: added, typeId });
      const removed = holders.filter((holder) => holder !== contactId);
      await write('labels/archive', { dealId, contactIds: removed, typeId });
      const others = people.filter((person) => person.role !== role);
      return { done: true, people: contactId === null ? others : [...others, { role, contactId }] };
    },
  };
}

function rolesOf({ toObjectId, associationTypes }: Associated): NamedPerson[] {
  return roles
    .filter((role) => associationTypes.some(({ label }) => isLabelled(label ?? null, roleLabels[role].en)))
    .map((role) => ({ role, contactId: toObjectId }));
}
