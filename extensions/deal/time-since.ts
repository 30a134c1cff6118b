import { formatDistanceToNow } from 'date-fns';
import { sv } from 'date-fns/locale/sv';
import type { Language } from '../../src/texts';

/** How long ago an ISO instant was, in words: "2 days ago", "för 2 dagar sedan". */
export function timeSince(instant: string, language: Language): string {
  return formatDistanceToNow(new Date(instant), {
    addSuffix: true,
    ...(language === 'sv' ? { locale: sv } : {}),
  });
}
