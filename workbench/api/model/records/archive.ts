import { contactCountChanges } from '../associations/contact-count';
import type { Change, Stamp } from '../state/change';
import type { CrmState } from '../state/crm-state';
import type { TypeState } from '../state/type-state';

/** What archiving records of one type changes; those that are archived already or were never there add nothing. */
export function archiveChanges(
  state: CrmState,
  type: TypeState,
  ids: readonly string[],
  stamp: Stamp,
): Change[] {
  const active = ids.filter((id) => type.active(id));
  const archived = active.map((id) => {
    return { kind: 'archive', type: type.objectType.objectTypeId, id, at: stamp.at } as const;
  });
  return [...archived, ...contactCountChanges(state, archived, stamp)];
}
