import type { EditorProps } from './editor-props';

/** A hint about a figure, with what the figure is without ops' change where that is something else. */
export function withStandard(
  { section, own, standard }: EditorProps,
  hint: string,
  figure: { readonly now: number; readonly standard: number | undefined },
): string {
  if (standard === undefined || figure.standard === undefined || figure.standard === figure.now) return hint;
  const { texts, language } = section.words;
  const said = texts.settings.frameworks;
  const value = new Intl.NumberFormat(language).format(figure.standard);
  return own === null ? said.builtIn(hint, value) : said.asCopied(hint, standard.label, value);
}
