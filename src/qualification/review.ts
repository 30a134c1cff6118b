import type { AnsweredCriterion } from './answer';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a deal's answers must be looked at again. */
export interface Review {
  /** The day the first answer goes stale, `2026-11-25` (UTC); null when no scored answer has a date. */
  readonly by: string | null;
  /** Ids of the criteria whose answers are stale already. */
  readonly stale: readonly string[];
}

/**
 * An answer goes stale so many days after it was given or last changed. Only scored answers do: "not applicable" stays so,
 * and an answer without a date (HubSpot keeps no history of it) is not held against the deal. A date in the future, from a
 * clock that was wrong, makes an answer fresh, not broken.
 */
export function reviewOf(criteria: readonly AnsweredCriterion[], staleDays: number, asOf: Date): Review {
  let oldest: string | null = null;
  for (const { level, at } of criteria) {
    if (level !== null && at !== null && (oldest === null || at < oldest)) oldest = at;
  }
  if (oldest === null) return { by: null, stale: [] };
  const dueMs = Date.parse(oldest) + staleDays * DAY_MS;
  const by = new Date(dueMs).toISOString().slice(0, 10);
  if (dueMs >= asOf.getTime()) return { by, stale: [] };
  const staleBefore = new Date(asOf.getTime() - staleDays * DAY_MS).toISOString();
  const stale = criteria.filter(({ level, at }) => level !== null && at !== null && at < staleBefore);
  return { by, stale: stale.map(({ criterion }) => criterion.id) };
}
