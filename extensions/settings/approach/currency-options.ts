import { knownCurrencies } from '../../../src/approach';
import type { Language } from '../../../src/texts';

/** The currencies that amounts can be in: those with a rate, and the ones that are asked for whatever they are. */
export function currencyOptions(
  others: readonly (string | null)[],
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const codes = [...knownCurrencies, ...others.flatMap((code) => code ?? [])];
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'code' });
  return [...new Set(codes)].map((code) => ({ value: code, label: labelOf(code, names) }));
}

function labelOf(code: string, names: Intl.DisplayNames): string {
  // What is no code at all, in a file edited by hand, is refused with an error.
  const name = /^[A-Z]{3}$/.test(code) ? names.of(code) : code;
  return name === undefined || name === code ? code : `${code}, ${name}`;
}
