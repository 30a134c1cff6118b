import { intlFormatDistance } from 'date-fns';
import type { Language } from '../../src/texts';

/** How long ago an ISO instant was, in words: "2 days ago", "för 2 dagar sedan". */
export function timeSince(instant: string, language: Language): string {
  return intlFormatDistance(new Date(instant), new Date(), { locale: language, numeric: 'always' });
}

/** A day in words, `12 Jan 2027`; of a day (`2027-01-12`) or an ISO instant. */
export function dayWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}
