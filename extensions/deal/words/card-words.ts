import type { Catalogue, Language } from '../../../src/texts';

/** What everything on a card is said with. */
export interface CardWords {
  readonly texts: Catalogue;
  readonly language: Language;
}
