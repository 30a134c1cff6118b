interface BaseDate {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly date: number;
}
interface BaseTime {
  readonly hours: number;
  readonly minutes: number;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `2026-01-31` for year 2026, month 0, date 31. */
export const toIsoDate = ({ year, month, date }: BaseDate): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(date)}`;

/** The inverse of `toIsoDate`; what follows the day is ignored. Null for anything that is no date. */
export function fromIsoDate(iso: string): BaseDate | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: Number(month) - 1, date: Number(date) };
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  medium: { dateStyle: 'medium' },
  ll: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  LL: { dateStyle: 'long' },
};

/** A date in one of HubSpot's formats, in English: `01/31/2026`, `Jan 31, 2026`, `January 31, 2026` or ISO. */
export function formatDate(date: BaseDate, format: string): string {
  if (format === 'YYYY-MM-DD' || format === 'standard') return toIsoDate(date);
  const style = styles[format] ?? { year: 'numeric', month: '2-digit', day: '2-digit' };
  return new Intl.DateTimeFormat('en-US', { ...style, timeZone: 'UTC' }).format(
    new Date(Date.UTC(date.year, date.month, date.date)),
  );
}

/** `2:05 PM`, as HubSpot shows times in English. */
export const timeLabel = ({ hours, minutes }: BaseTime): string =>
  `${hours % 12 === 0 ? 12 : hours % 12}:${twoDigits(minutes)} ${hours < 12 ? 'AM' : 'PM'}`;

const minutesOf = ({ hours, minutes }: BaseTime) => hours * 60 + minutes;
const lastMinute = 24 * 60 - 1;
const leastIntervalMinutes = 5;

/** The times to choose from, `interval` minutes apart from `min` to `max`, with the chosen time among them. */
export function timeSlots(
  min: BaseTime | null | undefined,
  max: BaseTime | null | undefined,
  intervalMinutes: number,
  chosen: BaseTime | null,
): readonly BaseTime[] {
  const slots = new Set<number>(chosen ? [minutesOf(chosen)] : []);
  const end = max ? minutesOf(max) : lastMinute;
  const step = Math.max(leastIntervalMinutes, Math.round(intervalMinutes));
  for (let at = min ? minutesOf(min) : 0; at <= end; at += step) slots.add(at);
  return [...slots].sort((a, b) => a - b).map((at) => ({ hours: Math.floor(at / 60), minutes: at % 60 }));
}
