import type { DealsOfPeriod } from './deals-of-period';

/** How much the reps of a pipeline win. */
export interface RepWins {
  /** Everybody who owns a deal of the period, won or not: those who win nothing cost as much. */
  readonly reps: number;
  /** Deals won in a month, of a rep on average; null when there is no owner, no win or no time. */
  readonly perRepMonth: number | null;
  /** The same of each owner who won anything. */
  readonly perMonthOf: ReadonlyMap<string, number>;
}

/** Counts wins by their owners; a deal that nobody owns counts for none. */
export function repWins({ won, lost, open, months }: DealsOfPeriod): RepWins {
  const reps = new Set([...won, ...lost, ...open].flatMap(({ ownerId }) => ownerId ?? []));
  const wins = new Map<string, number>();
  for (const { ownerId } of won) {
    if (ownerId !== null) wins.set(ownerId, (wins.get(ownerId) ?? 0) + 1);
  }
  if (wins.size === 0 || months === 0) return { reps: reps.size, perRepMonth: null, perMonthOf: new Map() };
  const total = [...wins.values()].reduce((sum, each) => sum + each, 0);
  return {
    reps: reps.size,
    perRepMonth: total / reps.size / months,
    perMonthOf: new Map([...wins].map(([owner, count]) => [owner, count / months])),
  };
}
