import { storedValue, type DealRecord } from '../hubspot';
import { isContested } from '../qualification';
import type { PropertyChange } from './changes';
import { appUserOf } from './who';

/** A change that was not made because somebody else changed the same meanwhile. */
export interface Conflict {
  readonly criterionId: string;
  readonly field: PropertyChange['field'];
  readonly yours: string | null;
  readonly theirs: string | null;
  /** Who: an e-mail when the change came through the app, else null. */
  readonly by: string | null;
  /** When, ISO; null when HubSpot keeps no history of it. */
  readonly at: string | null;
}

/**
 * The changes whose property no longer holds the value they were based on, unless it already holds the new one. Who and
 * when come from the property's history; a change through the app carries the e-mail of its last save.
 */
export function findConflicts(record: DealRecord, changes: readonly PropertyChange[]): readonly Conflict[] {
  return changes
    .filter((change) => isContested(change, change.read(storedValue(record, change.property))))
    .map((change) => conflictOf(record, change));
}

function conflictOf(record: DealRecord, change: PropertyChange): Conflict {
  const { criterionId, field, property, to, read } = change;
  const latest = record.history[property]?.[0];
  return {
    criterionId,
    field,
    yours: to,
    theirs: read(storedValue(record, property)),
    by: appUserOf(record, latest),
    at: latest?.at.toISOString() ?? null,
  };
}
