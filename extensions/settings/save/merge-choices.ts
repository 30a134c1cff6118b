import {
  mergeSettings,
  pathWords,
  readSettings,
  type Clash,
  type ReadSettings,
  type Settings,
} from '../../../src/settings';

/** Settings that two people made of the same ones. */
export interface Sides {
  readonly base: Settings;
  readonly mine: Settings;
  readonly theirs: Settings;
}

/** Whose stays, by the path of the clash. */
export type MergeChoices = Readonly<Record<string, 'mine' | 'theirs'>>;

/** What comes of both sides: null while it is not chosen yet for each clash whose stays. */
export interface Merge {
  readonly clashes: readonly Clash[];
  readonly merged: ReadSettings | null;
}

/** Puts both sides together, as far as was chosen. */
export function mergeOf(sides: Sides, choices: MergeChoices): Merge {
  const { settings, clashes } = mergeSettings(sides, (clash) => choices[keyOf(clash)] ?? 'mine');
  const isChosen = clashes.every((clash) => choices[keyOf(clash)] !== undefined);
  return { clashes, merged: isChosen ? readSettings(settings) : null };
}

/** What a clash is known by in the choices. */
export function keyOf({ path }: Clash): string {
  return pathWords(path);
}
