import type { Formula } from './formula';

/** Made of formula.peggy by `npm run grammar`. @throws SyntaxError */
export function parse(
  text: string,
  options: {
    /** Words that are no names, in small letters. */
    readonly reserved: ReadonlySet<string>;
    /** What stands in front of arguments: the name in small letters, and as HubSpot spells it. */
    readonly functions: ReadonlyMap<string, string>;
  },
): Formula;

/** What could have stood at a place: a text itself, or something by its description. */
type Expectation =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'other'; readonly description: string }
  /** One of single characters, or of ranges of them. */
  | { readonly type: 'class'; readonly parts: readonly (string | readonly string[])[] }
  | { readonly type: 'any' | 'end' };

declare class FormulaSyntaxError extends Error {
  readonly expected: readonly Expectation[] | null;
  readonly location: {
    readonly start: { readonly offset: number; readonly line: number; readonly column: number };
  };
}
export { FormulaSyntaxError as SyntaxError };
