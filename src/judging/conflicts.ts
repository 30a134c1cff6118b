import type { DealRecord } from '../hubspot';
import type { Conflict } from '../protocol/save-answers';
import { storedValue, type PropertyChange } from './changes';
import { appUserOf } from './who';

/**
 * The changes whose property no longer holds the value they were based on, unless it already holds the new one. Who and
 * when come from the property's history; a change through the app carries the e-mail of its last save.
 */
export function findConflicts(record: DealRecord, changes: readonly PropertyChange[]): Conflict[] {
  return changes
    .filter((change) => {
      const answer = change.read(storedValue(record, change.property));
      return answer !== change.from && answer !== change.to;
    })
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
