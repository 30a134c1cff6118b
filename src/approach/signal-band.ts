/**
 * Where a number speaks for an approach: fully from `from` to `to`, not at all at `startsAt` or below and at `endsAt` or above,
 * and more or less in between. Null is open: there is no such end.
 */
export interface SignalBand {
  readonly startsAt: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly endsAt: number | null;
}

/** How distances are measured between the ends of a band: money and times by ratio, small counts by difference. */
export type Scale = 'logarithmic' | 'linear';

/**
 * How much a number speaks for a band, 0 to 1, without cliffs. On a logarithmic scale the ends of the band must be more than 0,
 * and a number of 0 or less lies below every end.
 */
export function gradeOf(value: number, band: SignalBand, scale: Scale): number {
  const { startsAt, from, to, endsAt } = band;
  if (from !== null && value < from) return startsAt === null ? 0 : share(value, startsAt, from, scale);
  if (to !== null && value > to) return endsAt === null ? 0 : share(value, endsAt, to, scale);
  return 1;
}

/** Whether the ends of a band fall somewhere; they must not. */
export function isInverted({ startsAt, from, to, endsAt }: SignalBand): boolean {
  const ends = [startsAt, from, to, endsAt].flatMap((end) => end ?? []);
  return ends.some((end, index) => end < (ends[index - 1] ?? end));
}

/** How far a value has come from where a band is nothing to where it is full, 0 to 1. */
function share(value: number, nothing: number, full: number, scale: Scale): number {
  const measure = scale === 'logarithmic' ? logarithm : (number: number) => number;
  const way = measure(full) - measure(nothing);
  if (way === 0) return 0;
  return Math.min(1, Math.max(0, (measure(value) - measure(nothing)) / way));
}

/** No NaN for what is below 0: a clock that was wrong may yield such a time. */
function logarithm(value: number): number {
  return Math.log(Math.max(0, value));
}
