import type { Catalogue, Language } from '../../src/texts';

/** What everything on the page is said with. */
export interface PageWords {
  readonly texts: Catalogue;
  readonly language: Language;
  /** The account's, ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
}
