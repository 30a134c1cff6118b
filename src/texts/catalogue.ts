import { en, type Catalogue } from './en';
import type { Language } from './language';
import { sv } from './sv';

const catalogues: Readonly<Record<Language, Catalogue>> = { en, sv };

/** The screen texts in a language. */
export function textsIn(language: Language): Catalogue {
  return catalogues[language];
}
