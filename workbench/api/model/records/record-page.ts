import type { CrmRecord } from '../state/record';
import type { TypeState } from '../state/type-state';

export interface RecordPage {
  readonly records: readonly CrmRecord[];
  /** The id of the next page's first record; undefined on the last page. */
  readonly next: string | undefined;
}

/** One page of a list, by ascending id. `after` is the id the page begins with. */
export function pageOfRecords(
  type: TypeState,
  { limit, after, archived }: { limit: number; after: number | undefined; archived: boolean },
): RecordPage {
  const records: CrmRecord[] = [];
  for (let index = firstAtLeast(type.ids, after ?? 0); index < type.ids.length; index += 1) {
    const record = type.recordOrThrow(String(type.ids[index]));
    if ((record.archivedAt !== null) !== archived) continue;
    if (records.length === limit) return { records, next: record.id };
    records.push(record);
  }
  return { records, next: undefined };
}

function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
