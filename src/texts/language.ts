/** The languages a user can read Plumbline in. Stored values and property names are the same in all of them. */
export const languages = ['en', 'sv'] as const;
export type Language = (typeof languages)[number];

/** One text in every language; leaving a language out does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** How days and times are written in a language. English is Britain's: 29 Jul 2026, 09:00. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE' };

/**
 * The language for a user's locale as HubSpot gives it (`sv-SE`, `en-us`, `sv`). Unknown or absent: English.
 *
 * @example languageOf('sv-SE') // 'sv'
 */
export function languageOf(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
