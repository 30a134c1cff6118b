import { formatInstant } from '../http/instant';
import { CONTACT, DEAL } from '../object-types/object-type';
import type { Change, LinkChange, Source } from '../store/change';
import type { CrmState } from '../store/state';

interface Stamp {
  readonly at: number;
  readonly by: Source;
}

/** What keeps a deal's `num_associated_contacts` true; nothing for a deal that is not stored yet. */
export function contactCountChange(
  state: CrmState,
  dealId: string,
  { at, by, delta }: Stamp & { delta: number },
): Change[] {
  const deal = state.type(DEAL).records.get(dealId);
  if (!deal || delta === 0) return [];
  const count = Number(deal.values['num_associated_contacts'] ?? '0') + delta;
  const set = { num_associated_contacts: String(Math.max(0, count)), hs_lastmodifieddate: formatInstant(at) };
  return [{ kind: 'write', type: DEAL, id: dealId, at, by, set }];
}

/** The counts that links change when they are put or removed. */
export function contactCountChanges(state: CrmState, links: readonly LinkChange[], stamp: Stamp): Change[] {
  const deltas = new Map<string, number>();
  for (const { fromType, fromId, toType, toId, typeIds } of links) {
    if (fromType !== DEAL || toType !== CONTACT) continue;
    const had = state.graph.typeIds(fromType, fromId, toType, toId).length > 0;
    const delta = Number(typeIds.length > 0) - Number(had);
    deltas.set(fromId, (deltas.get(fromId) ?? 0) + delta);
  }
  return [...deltas].flatMap(([dealId, delta]) => contactCountChange(state, dealId, { ...stamp, delta }));
}
