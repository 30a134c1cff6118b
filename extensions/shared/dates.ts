import { millisecondsInDay } from 'date-fns/constants';
import { intlFormatDistance } from 'date-fns/intlFormatDistance';
import { isoDay } from '../../src/qualification';
import { localeOf, type Language } from '../../src/texts';

// Clocks of HubSpot and of a browser differ by so much without anything being wrong.
const CLOCK_SKEW_MS = 60_000;
const MONTHS_FROM_MS = 60 * millisecondsInDay;
const YEARS_FROM_MS = 365 * millisecondsInDay;

/**
 * How long ago an ISO instant was, in words: "2 days ago". An instant that is just now or a little
 * ahead was a second ago: nothing is saved "in 0 seconds".
 */
export function timeSince(instant: string, language: Language): string {
  const nowMs = Date.now();
  const atMs = Date.parse(instant);
  const isNow = atMs > nowMs - 1000 && atMs < nowMs + CLOCK_SKEW_MS;
  // Left alone it would count in quarters from three months on, which nobody says.
  const inMonths = nowMs - atMs >= MONTHS_FROM_MS && nowMs - atMs < YEARS_FROM_MS;
  return intlFormatDistance(isNow ? nowMs - 1000 : atMs, nowMs, {
    locale: language,
    numeric: 'always',
    ...(inMonths ? { unit: 'month' } : {}),
  });
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
