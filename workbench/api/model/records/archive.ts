import { contactCountChanges } from '../associations/contact-count';
import type { Caller } from '../../routes/http/caller';
import type { Portal } from '../../routes/http/portal';
import type { Change } from '../state/change';
import type { TypeState } from '../state/type-state';

/** What archiving records of one type changes; those that are archived already or were never there add nothing. */
export function archiveChanges(
  { store: { state } }: Portal,
  type: TypeState,
  ids: readonly string[],
  { at, writesAs }: Caller,
): Change[] {
  const active = ids.filter((id) => type.active(id));
  const archived = active.map((id) => {
    return { kind: 'archive', type: type.objectType.objectTypeId, id, at } as const;
  });
  return [...archived, ...contactCountChanges(state, archived, { at, by: writesAs })];
}
