import type { Language } from '../../src/texts';

/** Whose notation it is. */
interface Reader {
  readonly language: Language;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', sv: 'sv-SE' };

// Nobody reads the cents of an amount of three digits and more.
const WHOLE_FROM = 100;
const ISO_CODE = /^[A-Z]{3}$/;

/** An amount in the account's currency, `$72,000`, `72 000 kr`; without a currency the number alone. */
export function moneyWords(
  amount: number,
  { language, currency }: Reader & { readonly currency: string | null },
): string {
  const digits = Math.abs(amount) >= WHOLE_FROM ? 0 : 2;
  const options = {
    maximumFractionDigits: digits,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
  };
  const isCode = currency !== null && ISO_CODE.test(currency);
  return new Intl.NumberFormat(
    locales[language],
    isCode ? { ...options, style: 'currency', currency } : options,
  ).format(amount);
}

/** A number in the user's notation, with at most so many decimals. */
export function numberWords(value: number, { language }: Reader, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value);
}

/** Words in a row, `a, b and c`; a disjunction has `or`. */
export function listWords(
  words: readonly string[],
  { language }: Reader,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locales[language], { type }).format(words);
}
