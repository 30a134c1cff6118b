import { associationTypeById } from '../../model/associations/association-types';
import { contactCountChanges } from '../../model/associations/contact-count';
import { linkChanges } from '../../model/associations/link-changes';
import type { LinkChange } from '../../model/state/change';
import type { TypeState } from '../../model/state/type-state';
import type { ApiContext } from '../http/context';
import type { Portal } from '../http/portal';

interface Pair {
  readonly from: TypeState;
  readonly fromId: string;
  readonly to: TypeState;
  readonly toId: string;
}

/** Makes links durable, with the contact counts they change: those of a pair, or ready ones. */
export function commitLinks(
  c: ApiContext,
  portal: Portal,
  wanted: readonly LinkChange[] | (Pair & { readonly typeIds: readonly number[] }),
): void {
  const { state } = portal;
  const links = 'typeIds' in wanted ? linkChanges(state, ...keys(wanted), wanted.typeIds) : wanted;
  portal.store.commit([...links, ...contactCountChanges(state, links, c.var.caller)]);
}

/** A labelled association as HubSpot answers its creation: the ids of the records are numbers. */
export function labelsBetween({ state }: Portal, pair: Pair): Record<string, unknown> {
  const [from, to] = keys(pair);
  const labels = state.graph
    .typeIds(from.type, from.id, to.type, to.id)
    .map((typeId) => associationTypeById(state, typeId)?.label ?? null);
  return {
    fromObjectTypeId: from.type,
    fromObjectId: Number(from.id),
    toObjectTypeId: to.type,
    toObjectId: Number(to.id),
    labels: labels.filter((label) => label !== null),
  };
}

function keys({ from, fromId, to, toId }: Pair) {
  return [
    { type: from.objectType.objectTypeId, id: fromId },
    { type: to.objectType.objectTypeId, id: toId },
  ] as const;
}
