import type { Catalogue } from '../../../src/texts';

// Made of no letters, so that they are no word of any language.
const SEVERAL = ['1#', '2#', '3#', '4#'];
const ONE = ['1', '1', '1', '1'];

/** Every text of a catalogue by its name, `failure.timeout`; one that takes words or figures is said with signs for them. */
export function everyText(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(textsUnder('', catalogue, SEVERAL));
}

/** The same said of one thing, which may take other words. */
export function everyTextOfOne(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(textsUnder('', catalogue, ONE));
}

function textsUnder(name: string, value: unknown, said: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') return [[name, String(Reflect.apply(value, undefined, said))]];
  if (typeof value !== 'object' || value === null) throw new Error(`"${name}" is no text`);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsUnder(name === '' ? key : `${name}.${key}`, inner, said),
  );
}
