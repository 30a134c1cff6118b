import { en, type Catalogue } from './en';
import type { Language } from './language';
import { settingsEn, settingsSv } from './settings';
import { sv } from './sv';

const catalogues: Readonly<Record<Language, Catalogue>> = { en, sv };

/** The screen texts in a language. */
export function textsIn(language: Language): Catalogue {
  return catalogues[language];
}

/** The same with the texts of the settings page, which would be a quarter of a card that never shows them. */
export interface SettingsCatalogue extends Catalogue {
  readonly settings: typeof settingsEn;
}

const settings: Readonly<Record<Language, typeof settingsEn>> = { en: settingsEn, sv: settingsSv };

/** The screen texts of the settings page in a language. */
export function settingsTextsIn(language: Language): SettingsCatalogue {
  return { ...textsIn(language), settings: settings[language] };
}
