import { z } from 'zod';
import { type CreateChange, type Source, sourceSchema, type WriteChange } from './change';

export type Values = Readonly<Record<string, string>>;

export interface HistoryEntry {
  readonly value: string;
  readonly at: number;
  readonly by: Source;
}

/**
 * A CRM record. It is never changed in place, so that the search index may lag behind by keeping old ones.
 * `history` holds only the properties that changed after creation: the others have one entry, which `created` tells.
 */
export interface CrmRecord {
  readonly id: string;
  readonly created: { readonly at: number; readonly by: Source };
  readonly updatedAt: number;
  readonly archivedAt: number | null;
  readonly values: Values;
  readonly history: Readonly<Record<string, readonly HistoryEntry[]>> | null;
}

const cheapObject = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);
/** A record as a snapshot holds it; the line's checksum vouches for what is inside `values` and `history`. */
export const storedRecordSchema = z.object({
  id: z.string(),
  created: z.object({ at: z.number(), by: sourceSchema }),
  updatedAt: z.number(),
  archivedAt: z.number().nullable(),
  values: cheapObject<Values>(),
  history: cheapObject<NonNullable<CrmRecord['history']>>().nullable(),
});

/** HubSpot keeps 20 versions of a company's or deal's property value (45 of a contact's); 20 bounds the memory of a busy record. */
export const HISTORY_LIMIT = 20;

// Kept current on every write; a history of them would only repeat the other histories' timestamps.
const withoutHistory = new Set(['hs_lastmodifieddate', 'lastmodifieddate']);

/** The record that a creation makes. */
export function createRecord(change: CreateChange): CrmRecord {
  const created = { at: change.at, by: change.by };
  return {
    id: change.id,
    created,
    updatedAt: change.at,
    archivedAt: null,
    values: change.set,
    history: null,
  };
}

/** The record after a write. A value that stays the same adds nothing to its history; one that is calculated is no change of the record. */
export function writeRecord(before: CrmRecord, change: WriteChange): CrmRecord {
  const history: Record<string, readonly HistoryEntry[]> = { ...before.history };
  for (const [name, value] of Object.entries(change.set)) {
    if (withoutHistory.has(name) || before.values[name] === value) continue;
    const entry = { value, at: change.at, by: change.by };
    history[name] = [entry, ...historyOf(before, name)].slice(0, HISTORY_LIMIT);
  }
  const values = { ...before.values, ...change.set };
  const updatedAt =
    change.by.type === 'CALCULATED' ? before.updatedAt : Math.max(before.updatedAt, change.at);
  return { ...before, values, updatedAt, history };
}

/** The versions of a property's value, the newest first; empty when it never had one. */
export function historyOf(record: CrmRecord, name: string): readonly HistoryEntry[] {
  const kept = record.history?.[name];
  if (kept) return kept;
  const value = record.values[name];
  return value === undefined ? [] : [{ value, at: record.created.at, by: record.created.by }];
}
