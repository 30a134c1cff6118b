import { numberWords } from '../../shared/words';
import type { FrameworkEditorProps } from './editor/framework-editor-props';

/** A hint about a figure, with what the figure is without ops' change where that is something else. */
export function withStandard(
  { own, standard, words }: Pick<FrameworkEditorProps, 'own' | 'standard' | 'words'>,
  hint: string,
  figure: { readonly now: number; readonly standard: number | undefined },
): string {
  if (standard === undefined || figure.standard === undefined || figure.standard === figure.now) return hint;
  const said = words.texts.settings.frameworks;
  const value = numberWords(figure.standard, words, 3);
  return own === null ? said.builtIn(hint, value) : said.asCopied(hint, standard.label, value);
}
