import { isValid, parse } from 'date-fns';
import { bad, good, type Parsed } from './parsed';
import { dayOf, instantAt, isoDay, isYearInUse, startOfDay, type Day } from './parse-date';

/** What a cell with a date says: a day, a time on the clock of some place, or an instant, which is the same everywhere. */
export type Moment =
  | { readonly kind: 'day'; readonly day: Day }
  /** `clock` is the time as if the place were at UTC, in milliseconds. */
  | { readonly kind: 'local'; readonly clock: number }
  | { readonly kind: 'instant'; readonly instant: number };

/** A moment as a property of type date keeps it: the day that it is in the account's time zone. */
export function dayInZone(moment: Moment, timeZone: string): string {
  switch (moment.kind) {
    case 'day':
      return isoDay(moment.day);
    case 'local':
      return isoDay(dayOf(new Date(moment.clock), 'UTC'));
    case 'instant':
      return isoDay(dayOf(new Date(moment.instant), timeZone));
  }
}

/** A moment as a property with a time keeps it. A day begins at midnight of the account's time zone, and clocks are read there. */
export function instantInZone(moment: Moment, timeZone: string): string {
  switch (moment.kind) {
    case 'day':
      return startOfDay(moment.day, timeZone).toISOString();
    case 'local':
      return instantAt(moment.clock, timeZone).toISOString();
    case 'instant':
      return new Date(moment.instant).toISOString();
  }
}

/**
 * Reads a moment in one of `formats` (date-fns' letters). A cell that says different days in two of them is read by those that
 * the column proves: that some other cell of it can only be read by. `2026-01-31` in a format takes a time behind it too, for
 * that can be read in one way only.
 */
export function parseMoment(
  text: string,
  formats: readonly string[],
  proven: readonly string[] = [],
): Parsed<Moment> {
  const readings = readingsOf(text, formats);
  const decided = readings.length > 1 ? readings.filter(({ format }) => proven.includes(format)) : readings;
  const [first, ...others] = decided.length > 0 ? decided : readings;
  if (first === undefined) {
    return bad(
      `it is not a date of the form ${formats.join(' or ')}`,
      'Correct the date, or add its form to "formats" in the map.',
    );
  }
  if (others.length === 0) return good(first.moment);
  const days = [first, ...others].map(({ moment, format }) => `${dayInZone(moment, 'UTC')} (${format})`);
  return bad(
    `it can be read as ${days.join(' or ')}, and no other row says which`,
    'Leave only the right one in "formats" of the map.',
  );
}

/** The formats by which alone some of these texts can be read. */
export function formatsProvenBy(texts: Iterable<string>, formats: readonly string[]): readonly string[] {
  const proven = new Set<string>();
  if (formats.length < 2) return [];
  for (const text of texts) {
    const [only, ...others] = readingsOf(text, formats);
    if (only !== undefined && others.length === 0) proven.add(only.format);
    if (proven.size === formats.length) break;
  }
  return [...proven];
}

interface Reading {
  readonly format: string;
  readonly moment: Moment;
}

/** Each different reading once. */
function readingsOf(text: string, formats: readonly string[]): readonly Reading[] {
  const readings = formats.flatMap((format): Reading[] => {
    const moment = readAs(text, format);
    return moment === null ? [] : [{ format, moment }];
  });
  const said = ({ moment }: Reading) => JSON.stringify(moment);
  return readings.filter(
    (each, index) => readings.findIndex((other) => said(other) === said(each)) === index,
  );
}

const REFERENCE = new Date(2000, 0, 1);
const ISO_DAY = 'yyyy-MM-dd';

function readAs(written: string, format: string): Moment | null {
  // Newer programs put a narrow no-break space before AM and PM.
  const text = written.replace(/\s+/g, ' ');
  if (format === ISO_DAY) return readIso(text);
  const letters = format.replace(/'[^']*'/g, '');
  if (/[XxtT]/.test(letters)) {
    const instant = inUse(parse(text, format, REFERENCE));
    return instant === null ? null : { kind: 'instant', instant };
  }
  // Read as a time of UTC: the clock of this machine may have been put forward over it.
  const clock = inUse(parse(`${text} +00`, `${format} x`, REFERENCE));
  if (clock === null) return null;
  if (/[abBhHKkmsSp]/.test(letters)) return { kind: 'local', clock };
  return { kind: 'day', day: dayOf(new Date(clock), 'UTC') };
}

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** ISO 8601, and as databases write it: `2026-01-31`, `2026-01-31T10:00:00.000+0000`, `2026-01-31 10:00`. */
function readIso(text: string): Moment | null {
  const { day = '', time, zone } = ISO.exec(text)?.groups ?? {};
  const midnight = inUse(parse(`${day} +00`, `${ISO_DAY} x`, REFERENCE));
  if (midnight === null) return null;
  if (time === undefined) return { kind: 'day', day: dayOf(new Date(midnight), 'UTC') };
  const clock = Date.parse(`${day}T${time.replace(/^\d:/, '0$&').replace(',', '.')}Z`);
  if (!Number.isFinite(clock)) return null;
  return zone === undefined ? { kind: 'local', clock } : { kind: 'instant', instant: clock - aheadMs(zone) };
}

/** How far a zone like `+0130` is ahead of UTC. */
function aheadMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}

function inUse(date: Date): number | null {
  return isValid(date) && isYearInUse(date.getUTCFullYear()) ? date.getTime() : null;
}
