import { addDays, daysBetween, officeHour } from './calendar';
import type { DealWithoutAnswers } from './plan-deals';
import type { SeededRandom } from './seeded-random';

// Closer together, two assessments would be one.
const SPAN_OF_TWO_DAYS = 6;
// Young deals were looked at once or twice, those far along more often.
const TIMES_EARLY = { once: 45, twice: 40, thrice: 15 } as const;
const TIMES_LATE = { once: 15, twice: 40, thrice: 45 } as const;
const TIMES = { once: 1, twice: 2, thrice: 3 } as const;
const FAR_ALONG = 0.4;
// Where in the time before the last assessment the earlier ones lie.
const EARLIER_SHARE = { least: 0.03, most: 0.9 };
// Some open deals nobody has looked at for months: their answers are stale.
const FORGOTTEN_SHARE = 0.4;
const FORGOTTEN_DAYS = { least: 48, most: 160 };

/** A deal as its assessments depend on it; `progress` is 0 in the first stage and 1 in the last. */
interface AssessedDeal {
  readonly deal: DealWithoutAnswers;
  readonly progress: number;
  readonly today: Date;
}

/** `recent`, or months before for an open deal that is among the forgotten ones. */
export function lastAssessment({ deal, today }: AssessedDeal, recent: Date, random: SeededRandom): Date {
  const longestAgo = Math.min(FORGOTTEN_DAYS.most, Math.floor(daysBetween(deal.createdAt, today)) - 3);
  const isForgotten = random.chance(FORGOTTEN_SHARE) && deal.outcome === null;
  if (!isForgotten || longestAgo < FORGOTTEN_DAYS.least) return recent;
  const instant = officeHour(addDays(today, -random.whole(FORGOTTEN_DAYS.least, longestAgo)), random);
  return instant < recent && instant > deal.createdAt ? instant : recent;
}

/** When a deal was assessed, the oldest first: `last`, and before it at most two more, on other days. */
export function assessmentDays(
  { deal, progress }: AssessedDeal,
  last: Date,
  random: SeededRandom,
): readonly Date[] {
  const span = daysBetween(deal.createdAt, last);
  if (span < SPAN_OF_TWO_DAYS) return [last];
  const times = TIMES[random.pickWeighted(progress < FAR_ALONG ? TIMES_EARLY : TIMES_LATE)];
  const { least, most } = EARLIER_SHARE;
  const earlier = Array.from({ length: times - 1 }, () =>
    officeHour(addDays(deal.createdAt, span * (least + (most - least) * random.next())), random),
  );
  return [...earlier, last]
    .filter((instant) => instant > deal.createdAt)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .filter((instant, index, all) => isApart(instant, all[index + 1]));
}

function isApart(instant: Date, next: Date | undefined): boolean {
  return next === undefined || daysBetween(instant, next) >= 1;
}
