import { millisecondsInDay } from 'date-fns/constants';
import { intlFormatDistance } from 'date-fns/intlFormatDistance';
import { isoDay } from '../../src/qualification';
import { localeOf, textsIn, type Language } from '../../src/texts';

// Clocks of HubSpot and of a browser differ by so much without anything being wrong.
const CLOCK_SKEW_MS = 60_000;
// Up to there days decide what is out of date, so it is days that are said; from there on nobody counts them.
const MONTHS_FROM_MS = 90 * millisecondsInDay;
const YEARS_FROM_MS = 365 * millisecondsInDay;

/** How long ago an ISO instant was, in words: "2 days ago"; within a minute, or a little ahead, it is "just now". */
export function timeSince(instant: string, language: Language): string {
  const nowMs = Date.now();
  const atMs = Date.parse(instant);
  const ageMs = nowMs - atMs;
  if (Math.abs(ageMs) < CLOCK_SKEW_MS) return textsIn(language).justNow;
  return intlFormatDistance(atMs, nowMs, { locale: language, numeric: 'always', ...unitFor(ageMs) });
}

// Left alone it would count in weeks and quarters, beside limits that are told in days.
function unitFor(ageMs: number): { unit?: 'day' | 'month' } {
  if (ageMs < millisecondsInDay || ageMs >= YEARS_FROM_MS) return {};
  return { unit: ageMs < MONTHS_FROM_MS ? 'day' : 'month' };
}

/** A day in words, `12 Jan 2027`; of a day (`2027-01-12`) or an ISO instant. */
export function dayWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(day));
}

/** Whether an ISO instant is more than so many days ago; no instant is not. */
export function isOlderThan(instant: string | null, days: number): boolean {
  return instant !== null && Date.now() - Date.parse(instant) > days * millisecondsInDay;
}

/** A day and time in words, by the clock of the person looking: `29 Jul 2026, 09:00`. */
export function instantWords(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(instant));
}

/** A time of the day, by the clock of the person looking: `14:05`. */
export function timeWords(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** Today in words, by the calendar of the account: colleagues elsewhere read the same day. */
export function todayWords(timeZone: string, language: Language): string {
  return dayWords(isoDay(Date.now(), timeZone), language);
}
