import { millisecondsInDay } from 'date-fns/constants';
import type { AnsweredCriterion } from './answer';
import { isoDay } from './iso-day';

/** When a deal's answers must be looked at again. */
export interface Review {
  /** The day the first answer goes stale, `2026-11-25` in the account's time zone; null when no scored answer has a date. */
  readonly by: string | null;
  /** Ids of the criteria whose answers are stale already. */
  readonly stale: readonly string[];
}

/**
 * An answer goes stale so many days after it was given or last changed. Only scored answers do: "not applicable" stays so,
 * and an answer without a date (HubSpot keeps no history of it) is not held against the deal. A date in the future, from a
 * clock that was wrong, makes an answer fresh, not broken.
 */
export function reviewOf(
  criteria: readonly AnsweredCriterion[],
  staleDays: number,
  { asOf, timeZone }: { readonly asOf: Date; readonly timeZone: string },
): Review {
  const staleBeforeMs = asOf.getTime() - staleDays * millisecondsInDay;
  const stale: string[] = [];
  let oldestMs = Infinity;
  for (const { criterion, level, at } of criteria) {
    if (level === null || at === null) continue;
    const atMs = Date.parse(at);
    if (atMs < oldestMs) oldestMs = atMs;
    if (atMs < staleBeforeMs) stale.push(criterion.id);
  }
  return {
    by: oldestMs === Infinity ? null : isoDay(oldestMs + staleDays * millisecondsInDay, timeZone),
    stale,
  };
}
