import { numberWords } from '../../shared/words';
import type { FrameworkEditorProps } from './editor/framework-editor-props';

/** A hint about a figure, with what the figure is without ops' change where that is something else. */
export function withStandard(
  { section, own, standard }: FrameworkEditorProps,
  hint: string,
  figure: { readonly now: number; readonly standard: number | undefined },
): string {
  if (standard === undefined || figure.standard === undefined || figure.standard === figure.now) return hint;
  const { texts } = section.words;
  const said = texts.settings.frameworks;
  const value = numberWords(figure.standard, section.words, 3);
  return own === null ? said.builtIn(hint, value) : said.asCopied(hint, standard.label, value);
}
