import { millisecondsInDay } from 'date-fns/constants';
import { startOfDay } from './calendar';

// HubSpot's limit for every batch call.
const BATCH_SIZE = 100;

/** Something that happened at an instant, by a user or by nobody in particular. */
export interface DatedItem<T> {
  readonly at: Date;
  readonly userId: number | null;
  readonly item: T;
}

interface DatedBatch<T> {
  /** The instant of the last of its items, so that none is dated before it happened. */
  readonly at: Date;
  readonly userId: number | null;
  readonly items: readonly T[];
}

/** `dated` in batches of at most 100, oldest first; a batch holds what one user did within `days` days. */
export function datedBatches<T>(dated: readonly DatedItem<T>[], days: number): readonly DatedBatch<T>[] {
  const inOrder = dated.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const groups = new Map<string, DatedItem<T>[]>();
  for (const each of inOrder) {
    const period = Math.floor(startOfDay(each.at).getTime() / (days * millisecondsInDay));
    const key = `${period} ${each.userId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => batchesOf(group).map(batch));
}

function batch<T>(group: readonly DatedItem<T>[]): DatedBatch<T> {
  const last = group.at(-1);
  if (last === undefined) throw new Error('A batch needs at least one item');
  return { at: last.at, userId: last.userId, items: group.map(({ item }) => item) };
}

/** `items` in batches of at most 100, in their order. */
export function batchesOf<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(items.length / BATCH_SIZE);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}
