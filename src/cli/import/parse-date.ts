import { isValid, parse } from 'date-fns';
import { bad, good, type Parsed } from './parsed';

/** A calendar day, without a time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// A year written with two digits would otherwise be taken for the first century.
const YEARS = { from: 1900, to: 2200 } as const;

export function isYearInUse(year: number): boolean {
  return year >= YEARS.from && year <= YEARS.to;
}

/** The first of `formats` (date-fns' letters: `yyyy-MM-dd`, `d MMM yyyy`) that fits. 30 February fits none. */
export function parseDay(text: string, formats: readonly string[]): Parsed<Day> {
  const days = formats
    .map((format) => parse(text, format, new Date(2000, 0, 1)))
    .filter((date) => isValid(date));
  const [date] = days.filter((each) => isYearInUse(each.getFullYear()));
  if (date === undefined) {
    return bad(
      `it is not a date of the form ${formats.join(' or ')}`,
      'Correct the date, or add its form to "formats" in the map.',
    );
  }
  return good({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** `2017-03-01`, which is how HubSpot stores a date. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/**
 * The instant at which a day begins in a time zone, which is what HubSpot's page shows as that day: midnight in London is the
 * day before in New York. Where a day has no midnight (the clock is put forward) it is the hour after.
 */
export function startOfDay(day: Day, timeZone: string): Date {
  return instantAt(Date.UTC(day.year, day.month - 1, day.day), timeZone);
}

/** The instant at which the clock of a time zone says this, given as if it were UTC's; where it says it twice, one of them. */
export function instantAt(clock: number, timeZone: string): Date {
  const guess = clock - offsetMs(clock, timeZone);
  // Close to a change of the clock the first guess may have asked for the offset on the other side of it.
  return new Date(clock - offsetMs(guess, timeZone));
}

/** The day that an instant is in a time zone. */
export function dayOf(instant: Date, timeZone: string): Day {
  const local = new Date(instant.getTime() + offsetMs(instant.getTime(), timeZone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** How far the zone's clock is ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  // The clock has no milliseconds.
  return local - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a thousand dates formatted by it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    // The short date of Swedish is all figures, the year with four of them.
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}

const pad = (number: number) => String(number).padStart(2, '0');
