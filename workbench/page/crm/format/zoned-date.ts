import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';

/**
 * The calendar day of an instant in a time zone, as `YYYY-MM-DD`.
 * @param timeZone an IANA name, as an account's settings hold it
 */
export function dayInZone(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

/** The wall clock of an instant in a time zone, as `YYYY-MM-DD HH:mm:ss`. */
export function wallClock(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMs(instant, timeZone))
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}

/**
 * The instant at which a zone's clocks show the given wall time; in the hour that is skipped in spring, the one after it.
 * @param wallTime `YYYY-MM-DD`, or with ` HH:mm` or ` HH:mm:ss` after it
 */
export function instantInZone(wallTime: string, timeZone: string): Date {
  const [day = '', time = '00:00:00'] = wallTime.split(' ');
  const asUtc = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  // The offset at the naive instant may be the other side of a clock change; asking again at the guess settles it.
  const guess = asUtc - offsetMs(new Date(asUtc), timeZone);
  return new Date(asUtc - offsetMs(new Date(guess), timeZone));
}

/** The day after `day`, both `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsInDay).toISOString().slice(0, 10);
}

/** First and last day of the calendar quarter that `day` is in, all `YYYY-MM-DD`. */
export function quarterOf(day: string): { readonly first: string; readonly last: string } {
  const year = Number(day.slice(0, 4));
  const firstMonth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
  const first = new Date(Date.UTC(year, firstMonth, 1));
  const last = new Date(Date.UTC(year, firstMonth + 3, 0));
  return { first: first.toISOString().slice(0, 10), last: last.toISOString().slice(0, 10) };
}

function offsetMs(instant: Date, timeZone: string): number {
  return tzOffset(timeZone, instant) * millisecondsInMinute;
}
