import { intlFormatDistance } from 'date-fns';
import type { Language } from '../../src/texts';

// Clocks of HubSpot and of a browser differ by so much without anything being wrong.
const CLOCK_SKEW_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS_FROM_MS = 60 * DAY_MS;
const YEARS_FROM_MS = 365 * DAY_MS;

/**
 * How long ago an ISO instant was, in words: "2 days ago", "för 2 dagar sedan". An instant that is just now or a little
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
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}

/** Whether an ISO instant is more than so many days ago; no instant is not. */
export function isOlderThan(instant: string | null, days: number): boolean {
  return instant !== null && Date.now() - Date.parse(instant) > days * DAY_MS;
}

/** A day and time in words, by the clock of the person looking: `29 Jul 2026, 09:00`. */
export function instantWords(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(instant));
}
