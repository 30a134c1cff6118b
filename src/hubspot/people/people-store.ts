import * as z from 'zod';
import { roleLabels, roles, type Role } from '../../frameworks';
import { remembered } from '../../remembered';
import { isLabelled, listContactLabels, USER_DEFINED, type AssociationLabel } from './association-labels';
import type { HubSpotClient } from '../client/client';
import type { HubSpotError } from '../client/hubspot-error';
import { paths } from '../client/paths';
import { toHubSpotError } from '../client/to-hubspot-error';

/** A contact who has a role on a deal. */
export interface NamedPerson {
  readonly role: Role;
  readonly contactId: string;
}

/** Why a person was not named, or that it is done. */
export type Naming =
  /** Who has which role now, as HubSpot says after the change. */
  | { readonly kind: 'named'; readonly people: readonly NamedPerson[] }
  | { readonly kind: 'label-missing'; readonly label: string }
  | { readonly kind: 'not-a-contact-of-the-deal' }
  /** HubSpot took the call, and the role is not where it was to be: whoever had it has it still. */
  | { readonly kind: 'not-done'; readonly reason: string };

/** The contacts of a deal that carry one of our association labels. */
export interface PeopleStore {
  /**
   * One API call for each 1,000 contacts. Nobody when the deal does not exist: reading the deal says so. Throws unless HubSpot
   * accounts for the deal.
   */
  read(dealId: string): Promise<readonly NamedPerson[]>;
  /** The same of at most 1,000 deals, by deal id, each of them in the answer; one API call, unless a deal has more contacts. */
  readMany(dealIds: readonly string[]): Promise<ReadonlyMap<string, readonly NamedPerson[]>>;
  /** The roles that no contact can have, because the account has no label of their name: renamed, deleted or never made. One call, or none. */
  rolesWithoutLabel(): Promise<readonly Role[]>;
  /** What naming somebody goes by. Two API calls at once, which may stand beside the read of the deal. */
  beforeNaming(dealId: string): Promise<BeforeNaming>;
  /**
   * Gives a contact of the deal a role and takes it from those who had it, who stay contacts of the deal; null takes it from
   * everybody. Nobody loses the role before another is seen to have it. At most four API calls, two more without `before`.
   */
  name(dealId: string, role: Role, contactId: string | null, before?: BeforeNaming): Promise<Naming>;
}

/** The labels and the contacts that there are before somebody is named. */
export interface BeforeNaming {
  readonly labels: readonly AssociationLabel[];
  readonly contacts: readonly Associated[];
}

const idSchema = z.union([z.string(), z.number()]).transform(String);
const associatedSchema = z.object({
  from: z.object({ id: idSchema }),
  to: z.array(
    z.object({
      toObjectId: idSchema,
      associationTypes: z.array(
        z.object({ category: z.string(), typeId: z.number(), label: z.string().nullish() }),
      ),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).nullish(),
});
type Associated = z.infer<typeof associatedSchema>['to'][number];

// HubSpot writes ids as texts or as numbers here, and says of which deals an error is only for some errors.
const errorSchema = z.object({
  category: z.string().optional(),
  subCategory: z.string().optional(),
  message: z.string().optional(),
  context: z.object({ fromObjectId: z.array(idSchema).optional().catch(undefined) }).optional(),
});
const associationsSchema = z.object({
  results: z.array(associatedSchema),
  errors: z.array(errorSchema).default([]),
});
// A batch that removes labels answers with no body, one that gives them with the pairs and, for some of them, with errors.
const writtenSchema = z
  .object({ errors: z.array(z.object({ message: z.string().optional() })).default([]) })
  .nullable();

// Labels are renamed about never, and a deal with a proof and nobody named is opened all day.
const LABELS_FRESH_MS = 10 * 60_000;

// HubSpot gives 1,000 contacts of a deal a page; no deal has as many as these.
const MAX_PAGES = 50;

/** The only word of HubSpot's that means a deal has no contacts. */
const NO_CONTACTS = 'crm.associations.NO_ASSOCIATIONS_FOUND';

/** The store over HubSpot's API. */
export function createPeopleStore(client: HubSpotClient): PeopleStore {
  const batch = (action: 'read' | 'create' | 'labels/archive') =>
    paths.associationBatch('deals', 'contacts', action);

  const page = (inputs: readonly { readonly id: string; readonly after?: string }[]) =>
    client.request({
      method: 'POST',
      path: batch('read'),
      repeatable: true,
      body: { inputs },
      schema: associationsSchema,
    });
  const contactsOf = async (
    dealIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Associated[]>> => {
    if (dealIds.length === 0) return new Map();
    const first = await page(dealIds.map((id) => ({ id })));
    const contacts = new Map(everyDeal(dealIds, first));
    // Whoever has a role may be the last of a thousand contacts.
    let more = furtherPages(first);
    for (let pages = 1; more.length > 0; pages += 1) {
      const ids = more.map(({ id }) => id);
      if (pages === MAX_PAGES) throw unread(ids, 'they have too many');
      const next = await page(more);
      for (const [id, found] of everyDeal(ids, next))
        contacts.set(id, [...(contacts.get(id) ?? []), ...found]);
      more = furtherPages(next);
    }
    return contacts;
  };
  const readMany: PeopleStore['readMany'] = async (dealIds) =>
    new Map([...(await contactsOf(dealIds))].map(([id, contacts]) => [id, contacts.flatMap(rolesOf)]));
  const contactsOfOne = async (dealId: string) => (await contactsOf([dealId])).get(dealId) ?? [];
  const beforeNaming = async (dealId: string): Promise<BeforeNaming> => {
    const [labels, contacts] = await Promise.all([listContactLabels(client), contactsOfOne(dealId)]);
    return { labels, contacts };
  };

  /** Gives contacts a label or takes it from them; returns what HubSpot said against it. */
  const write = async (
    action: 'create' | 'labels/archive',
    pairs: { readonly dealId: string; readonly contactIds: readonly string[]; readonly typeId: number },
  ): Promise<string | undefined> => {
    const types = [{ associationCategory: USER_DEFINED, associationTypeId: pairs.typeId }];
    const inputs = pairs.contactIds.map((id) => ({ from: { id: pairs.dealId }, to: { id }, types }));
    if (inputs.length === 0) return undefined;
    const path = batch(action);
    const answer = await client.request({ method: 'POST', path, body: { inputs }, schema: writtenSchema });
    const [error] = answer?.errors ?? [];
    return error === undefined ? undefined : (error.message ?? 'HubSpot did not say why');
  };

  const labelless = remembered(
    async () => {
      const labels = await listContactLabels(client);
      return roles.filter((role) => !labels.some(({ label }) => isLabelled(label, roleLabels[role].en)));
    },
    { freshMs: LABELS_FRESH_MS },
  );

  return {
    rolesWithoutLabel: () => labelless.current(),
    read: async (dealId) => (await contactsOfOne(dealId)).flatMap(rolesOf),
    readMany,
    beforeNaming,
    async name(dealId, role, contactId, known) {
      const { labels, contacts } = known ?? (await beforeNaming(dealId));
      const wanted = roleLabels[role].en;
      const label = labels.find((each) => isLabelled(each.label, wanted));
      if (label === undefined) return { kind: 'label-missing', label: wanted };
      if (contactId !== null && !contacts.some(({ toObjectId }) => toObjectId === contactId))
        return { kind: 'not-a-contact-of-the-deal' };
      const { typeId } = label;
      const holdersAmong = (among: readonly Associated[]) =>
        among.filter((contact) => hasRole(contact, role)).map(({ toObjectId }) => toObjectId);
      const before = holdersAmong(contacts);
      const removed = before.filter((holder) => holder !== contactId);
      const added = contactId === null || before.includes(contactId) ? [] : [contactId];
      if (added.length + removed.length === 0) return { kind: 'named', people: contacts.flatMap(rolesOf) };

      const against = await write('create', { dealId, contactIds: added, typeId });
      const given = added.length === 0 ? contacts : await contactsOfOne(dealId);
      const missing = added.find((id) => !holdersAmong(given).includes(id));
      if (missing !== undefined)
        return { kind: 'not-done', reason: against ?? `contact ${missing} was not given the label` };
      if (removed.length === 0) return { kind: 'named', people: given.flatMap(rolesOf) };

      const left = await write('labels/archive', { dealId, contactIds: removed, typeId });
      const now = await contactsOfOne(dealId);
      const still = removed.find((id) => holdersAmong(now).includes(id));
      if (still !== undefined)
        return { kind: 'not-done', reason: left ?? `contact ${still} was left the label` };
      return { kind: 'named', people: now.flatMap(rolesOf) };
    },
  };
}

/** Deals of which there are contacts yet to come, with where those begin. */
function furtherPages({ results }: z.infer<typeof associationsSchema>) {
  return results.flatMap(({ from, paging }) => {
    const after = paging?.next?.after;
    return after === undefined ? [] : [{ id: from.id, after }];
  });
}

/** The contacts of every deal that was asked for. One that HubSpot does not account for would count as one without contacts. */
function everyDeal(
  dealIds: readonly string[],
  { results, errors }: z.infer<typeof associationsSchema>,
): ReadonlyMap<string, readonly Associated[]> {
  const contacts = new Map(results.map(({ from, to }) => [from.id, to]));
  const other = errors.find(({ subCategory }) => subCategory !== NO_CONTACTS);
  if (other !== undefined)
    throw unread(dealIds, other.message ?? other.category ?? 'HubSpot did not say why');
  const [only, ...more] = dealIds;
  for (const { context } of errors) {
    // An error that names no deal can only be about the one that was asked for.
    const ids = context?.fromObjectId ?? (only !== undefined && more.length === 0 ? [only] : []);
    for (const id of ids) if (!contacts.has(id)) contacts.set(id, []);
  }
  const unaccounted = dealIds.filter((id) => !contacts.has(id));
  if (unaccounted.length > 0) throw unread(unaccounted, 'HubSpot said nothing about them');
  return contacts;
}

function unread(dealIds: readonly string[], message: string): HubSpotError {
  return toHubSpotError(
    { status: 502, body: { message } },
    `Reading the contacts of deals ${dealIds.join(', ')}`,
    false,
  );
}

function hasRole({ associationTypes }: Associated, role: Role): boolean {
  return associationTypes.some(({ label }) => isLabelled(label ?? null, roleLabels[role].en));
}

function rolesOf(contact: Associated): NamedPerson[] {
  return roles
    .filter((role) => hasRole(contact, role))
    .map((role) => ({ role, contactId: contact.toObjectId }));
}
