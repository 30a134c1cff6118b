import { requireRecords } from '../../model/access/scopes';
import { associationTypeById } from '../../model/associations/association-types';
import { resolveType } from '../../model/state/resolve-type';
import type { TypeState } from '../../model/state/type-state';
import type { ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { listParameter } from '../http/query';

/** HubSpot lists this many associations in a record, and a cursor for the rest. */
const MAX_IN_RECORD = 100;

/** The `associations` of a record that is read, for the types that `?associations=` names. */
export function associationsOf(
  c: ApiContext,
  portal: Portal,
  type: TypeState,
  id: string,
): { associations?: Record<string, unknown> } {
  const associations: Record<string, unknown> = {};
  for (const name of listParameter(c, 'associations') ?? []) {
    const target = resolveType(portal.state, name);
    requireRecords(c.var.caller, target, 'read');
    const found = listed(portal, type, id, target);
    if (found) associations[target.objectType.pluralName] = found;
  }
  return Object.keys(associations).length > 0 ? { associations } : {};
}

function listed(
  { state }: Portal,
  type: TypeState,
  id: string,
  target: TypeState,
): Record<string, unknown> | undefined {
  const links = state.graph
    .from(type.objectType.objectTypeId, id, target.objectType.objectTypeId)
    .filter(({ toId }) => target.active(toId));
  if (links.length === 0) return undefined;
  const results = links.slice(0, MAX_IN_RECORD).flatMap(({ toId, typeIds }) =>
    typeIds.map((typeId) => ({
      id: toId,
      type: associationTypeById(state, typeId)?.name ?? String(typeId),
    })),
  );
  const next = links[MAX_IN_RECORD];
  return { results, ...(next && { paging: { next: { after: next.toId } } }) };
}
