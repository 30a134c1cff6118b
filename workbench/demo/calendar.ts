import type { SeededRandom } from './seeded-random';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Midnight UTC of the day of `date`: plans depend on the day, not on the minute of the start. */
export function startOfDay(date: Date): Date {
  return new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS);
}

/** `date` moved by whole or broken `days`, back when negative. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

/** Days from `from` to `to`, broken. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}

/**
 * A moment of the working day (07:00 to 15:59 UTC, office hours in Stockholm) on the day of `date`; a Saturday or Sunday
 * becomes the Friday before.
 */
export function officeHour(date: Date, random: SeededRandom): Date {
  const day = startOfDay(date);
  const weekday = day.getUTCDay();
  const backToFriday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const minuteOfDay = random.whole(7 * 60, 16 * 60 - 1);
  return new Date(addDays(day, -backToFriday).getTime() + minuteOfDay * 60_000);
}
