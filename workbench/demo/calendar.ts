import { millisecondsInDay } from 'date-fns/constants';
import type { SeededRandom } from './seeded-random';

/** Midnight UTC of the day of `date`: plans depend on the day, not on the minute of the start. */
export function startOfDay(date: Date): Date {
  return new Date(Math.floor(date.getTime() / millisecondsInDay) * millisecondsInDay);
}

/** `date` moved by whole or broken `days`, back when negative. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * millisecondsInDay);
}

/** Days from `from` to `to`, broken. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / millisecondsInDay;
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
