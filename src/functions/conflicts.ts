import type { DealRecord } from '../hubspot';
import type { Conflict } from '../protocol';
import { dealProperty } from '../qualification';
import { storedValue, type PropertyChange } from './changes';
import { textOrNull } from './text-or-null';

/**
 * The changes whose property no longer holds the value they were based on, unless it already holds the new one. Who and
 * when come from the property's history; a change through the app carries the e-mail of its last save.
 */
export function findConflicts(record: DealRecord, changes: readonly PropertyChange[]): Conflict[] {
  return changes
    .filter((change) => {
      const stored = storedValue(record, change.property);
      return stored !== change.from && stored !== change.to;
    })
    .map((change) => conflictOf(record, change));
}

function conflictOf(record: DealRecord, { criterionId, field, property, to }: PropertyChange): Conflict {
  const latest = record.history[property]?.[0];
  return {
    criterionId,
    field,
    yours: to,
    theirs: storedValue(record, property),
    by: latest?.byIntegration === true ? assessedByAt(record, latest.at) : null,
    at: latest?.at.toISOString() ?? null,
  };
}

// A save writes the answer and who gave it in one call, so the name is the newest one up to the answer's instant.
function assessedByAt({ history }: DealRecord, at: Date): string | null {
  const names = history[dealProperty.assessedBy] ?? [];
  return textOrNull(names.find((version) => version.at.getTime() <= at.getTime())?.value);
}
