import { contactCountChange } from '../associations/contact-count';
import type { Caller } from '../http/caller';
import { CONTACT, DEAL } from '../object-types/object-type';
import type { Portal } from '../portal';
import type { Change } from '../store/change';
import type { TypeState } from '../store/type-state';

/** What archiving a record changes; nothing when it is archived already or was never there. */
export function archiveChanges(
  portal: Portal,
  type: TypeState,
  id: string,
  { at, writesAs }: Caller,
): Change[] {
  if (!type.active(id)) return [];
  const objectTypeId = type.objectType.objectTypeId;
  const deals = objectTypeId === CONTACT ? portal.store.state.graph.from(CONTACT, id, DEAL) : [];
  return [
    { kind: 'archive', type: objectTypeId, id, at },
    ...deals.flatMap(({ toId }) =>
      contactCountChange(portal.store.state, toId, { at, by: writesAs, delta: -1 }),
    ),
  ];
}
