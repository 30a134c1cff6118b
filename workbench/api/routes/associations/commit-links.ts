import type { ApiContext } from '../http/context';
import { validationError } from '../../model/refusals/errors';
import type { Portal } from '../http/portal';
import type { LinkChange } from '../../model/state/change';
import type { TypeState } from '../../model/state/type-state';
import { contactCountChanges } from '../../model/associations/contact-count';
import { linkChanges } from '../../model/associations/link-changes';
import { associationTypeById, associationTypesBetween } from '../../model/associations/association-types';

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
  const { state } = portal.store;
  const links = 'typeIds' in wanted ? linkChanges(state, ...keys(wanted), wanted.typeIds) : wanted;
  const { at, writesAs } = c.var.caller;
  portal.store.commit([...links, ...contactCountChanges(state, links, { at, by: writesAs })]);
}

/** @throws 400 when an association type is not one of this pair's, in its category */
export function requireTypes(
  portal: Portal,
  from: TypeState,
  to: TypeState,
  specs: readonly { readonly associationCategory: string; readonly associationTypeId: number }[],
): void {
  const known = associationTypesBetween(
    portal.store.state,
    from.objectType.objectTypeId,
    to.objectType.objectTypeId,
  );
  for (const { associationCategory, associationTypeId } of specs) {
    if (known.some((type) => type.typeId === associationTypeId && type.category === associationCategory))
      continue;
    throw validationError(
      `Association type ${associationCategory} ${associationTypeId} is not defined from ${from.objectType.pluralName} to ${to.objectType.pluralName}`,
    );
  }
}

/** A labelled association as HubSpot answers its creation. */
export function labelsBetween({ store: { state } }: Portal, pair: Pair): Record<string, unknown> {
  const [from, to] = keys(pair);
  const labels = state.graph
    .typeIds(from.type, from.id, to.type, to.id)
    .map((typeId) => associationTypeById(state, typeId)?.label ?? null);
  return {
    fromObjectTypeId: from.type,
    fromObjectId: from.id,
    toObjectTypeId: to.type,
    toObjectId: to.id,
    labels: labels.filter((label) => label !== null),
  };
}

function keys({ from, fromId, to, toId }: Pair) {
  return [
    { type: from.objectType.objectTypeId, id: fromId },
    { type: to.objectType.objectTypeId, id: toId },
  ] as const;
}
