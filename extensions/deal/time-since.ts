import { intlFormatDistance } from 'date-fns';
import type { Language } from '../../src/texts';

/** How long ago an ISO instant was, in words: "2 days ago", "för 2 dagar sedan". */
export function timeSince(instant: string, language: Language): string {
  return intlFormatDistance(new Date(instant), new Date(), { locale: language, numeric: 'always' });
}
