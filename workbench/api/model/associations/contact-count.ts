import { CONTACT, DEAL } from '../definitions/object-type';
import type { Change, LinkChange, Stamp, WriteChange } from '../state/change';
import type { CrmState } from '../state/crm-state';
import { formatInstant } from '../values/instant';

const COUNT = 'num_associated_contacts';

/** What one request does to contacts of deals. */
interface Effect {
  readonly linksByDeal: ReadonlyMap<string, readonly LinkChange[]>;
  readonly archivedContacts: ReadonlySet<string>;
}

/**
 * What keeps `num_associated_contacts` of deals true after the changes of one request: one write for each deal whose
 * number differs. Contacts are counted anew, not added to the number before, so changes of one request cannot miss each
 * other. A deal that the request itself creates is born with its number.
 */
export function contactCountChanges(
  state: CrmState,
  changes: readonly Change[],
  stamp: Stamp,
): WriteChange[] {
  const effect = effectOf(changes);
  const ofArchived = [...effect.archivedContacts].flatMap((id) => state.graph.from(CONTACT, id, DEAL));
  const dealIds = new Set([...effect.linksByDeal.keys(), ...ofArchived.map(({ toId }) => toId)]);
  return [...dealIds].flatMap((id) => countChange(state, id, countAfter(state, id, effect), stamp));
}

function effectOf(changes: readonly Change[]): Effect {
  const linksByDeal = new Map<string, LinkChange[]>();
  const archivedContacts = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'link' && change.fromType === DEAL && change.toType === CONTACT)
      linksByDeal.set(change.fromId, [...(linksByDeal.get(change.fromId) ?? []), change]);
    if (change.kind === 'archive' && change.type === CONTACT) archivedContacts.add(change.id);
  }
  return { linksByDeal, archivedContacts };
}

/** An archived contact stays linked here but does not count; one that is not stored yet is being created. */
function countAfter(state: CrmState, dealId: string, { linksByDeal, archivedContacts }: Effect): number {
  const linked = new Set(
    state.graph
      .allFrom(DEAL, dealId)
      .filter(({ toType }) => toType === CONTACT)
      .map(({ toId }) => toId),
  );
  for (const { toId, typeIds } of linksByDeal.get(dealId) ?? []) {
    if (typeIds.length > 0) linked.add(toId);
    else linked.delete(toId);
  }
  const contacts = state.type(CONTACT).records;
  const counts = (id: string) => !archivedContacts.has(id) && (contacts.get(id)?.archivedAt ?? null) === null;
  return [...linked].filter(counts).length;
}

function countChange(state: CrmState, id: string, count: number, { at, by }: Stamp): WriteChange[] {
  const deal = state.type(DEAL).records.get(id);
  if (!deal || deal.values[COUNT] === String(count)) return [];
  const set = { [COUNT]: String(count), hs_lastmodifieddate: formatInstant(at) };
  return [{ kind: 'write', type: DEAL, id, at, by, set }];
}
