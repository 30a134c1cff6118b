import { storedValue, type DealRecord, type PropertyVersion } from '../hubspot';
import { isContested } from '../qualification';
import type { PropertyChange } from './changes';
import { appUserOf } from './who';

/** A change beside which somebody else changed the same. */
export interface Conflict {
  readonly criterionId: string;
  readonly field: PropertyChange['field'];
  readonly yours: string | null;
  readonly theirs: string | null;
  /** Who: an e-mail when the change came through the app, else null. */
  readonly by: string | null;
  /** When, ISO; null when HubSpot keeps no history of it. */
  readonly at: string | null;
  /** Whose is stored: theirs, or yours where both were on their way at once and yours came last. */
  readonly stored: 'theirs' | 'yours';
}

/**
 * The changes whose property no longer holds the value they were based on, unless it already holds the new one. Who and
 * when come from the property's history; a change through the app carries the e-mail of its last save.
 */
export function findConflicts(record: DealRecord, changes: readonly PropertyChange[]): readonly Conflict[] {
  return changes
    .filter((change) => isContested(change, change.read(storedValue(record, change.property))))
    .map((change) => theirsIsStored(record, change));
}

/**
 * What a look after a write finds of others who changed the same in the moment between: a value that replaced the one written,
 * or one that it replaced.
 */
export function findRaces(
  before: DealRecord,
  after: DealRecord,
  changes: readonly PropertyChange[],
): readonly Conflict[] {
  return changes.flatMap((change) => raceOf(before, after, change) ?? []);
}

function raceOf(before: DealRecord, after: DealRecord, change: PropertyChange): Conflict | undefined {
  const { property, from, to, read } = change;
  const [newest, ...older] = versionsSince(before, after, property);
  const now = newest === undefined ? read(storedValue(after, property)) : valueOf(change, newest);
  if (now !== to) {
    // A look that finds the deal as it was before the write is older than the write.
    return newest === undefined && now === from ? undefined : theirsIsStored(after, change);
  }
  const theirs = older.find((version) => valueOf(change, version) !== to);
  if (theirs === undefined || valueOf(change, theirs) === from) return undefined;
  return { ...conflictOf(after, change, theirs), theirs: valueOf(change, theirs), stored: 'yours' };
}

function valueOf({ read }: PropertyChange, { value }: PropertyVersion): string | null {
  return read(value === '' ? null : value);
}

/** What a property has held since, newest first. */
function versionsSince(before: DealRecord, after: DealRecord, property: string): readonly PropertyVersion[] {
  const versions = after.history[property] ?? [];
  const [known] = before.history[property] ?? [];
  const end = versions.findIndex(
    ({ at, value }) => at.getTime() === known?.at.getTime() && value === known.value,
  );
  return end < 0 ? versions : versions.slice(0, end);
}

function theirsIsStored(record: DealRecord, change: PropertyChange): Conflict {
  const { property, read } = change;
  const theirs = read(storedValue(record, property));
  return { ...conflictOf(record, change, record.history[property]?.[0]), theirs, stored: 'theirs' };
}

function conflictOf(
  record: DealRecord,
  { criterionId, field, to }: PropertyChange,
  version: PropertyVersion | undefined,
): Omit<Conflict, 'theirs' | 'stored'> {
  return {
    criterionId,
    field,
    yours: to,
    by: appUserOf(record, version),
    at: version?.at.toISOString() ?? null,
  };
}
