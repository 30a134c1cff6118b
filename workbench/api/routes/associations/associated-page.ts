import { associationTypeById } from '../../model/associations/association-types';
import type { TypeState } from '../../model/state/type-state';
import type { Portal } from '../http/portal';

interface AssociatedPage {
  readonly results: readonly {
    /** A number, while the record's own id beside it is a string: so HubSpot answers. */
    readonly toObjectId: number;
    readonly associationTypes: readonly Record<string, unknown>[];
  }[];
  readonly next: string | undefined;
}

/** One page of what a record is associated with; archived records are left out. `after` is the id the page begins with. */
export function associatedPage(
  { state }: Portal,
  {
    from,
    fromId,
    to,
    limit,
    after = 0,
  }: { from: TypeState; fromId: string; to: TypeState; limit: number; after: number | undefined },
): AssociatedPage {
  const links = state.graph
    .from(from.objectType.objectTypeId, fromId, to.objectType.objectTypeId)
    .filter(({ toId }) => Number(toId) >= after && to.active(toId));
  const results = links.slice(0, limit).map(({ toId, typeIds }) => ({
    toObjectId: Number(toId),
    associationTypes: typeIds.flatMap((typeId) => {
      const type = associationTypeById(state, typeId);
      return type ? [{ category: type.category, typeId, label: type.label }] : [];
    }),
  }));
  return { results, next: links[limit]?.toId };
}
