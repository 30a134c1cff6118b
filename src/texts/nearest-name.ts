import { meant } from './issues/meant';

/** The known name that a mistyped one most likely meant, or null when none is near. Case does not count. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const tolerance = Math.max(2, Math.floor(typed.length / 3));
  const [best] = nearestFirst(typed, known, (name) => [name]);
  return best !== undefined && nameDistance(typed, best) <= tolerance ? best : null;
}

/** Things that have names, those first whose name is nearest to what was typed. */
export function nearestFirst<T>(
  typed: string,
  known: readonly T[],
  namesOf: (thing: T) => readonly string[],
): readonly T[] {
  const distance = (thing: T) => Math.min(...namesOf(thing).map((name) => nameDistance(typed, name)));
  return known
    .map((thing) => ({ thing, distance: distance(thing) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ thing }) => thing);
}

/** `. Did you mean "amount"?`, or nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  return meant.en(nearestName(typed, known));
}

function nameDistance(typed: string, name: string): number {
  return editDistance(typed.toLowerCase(), name.toLowerCase());
}

/** Levenshtein's: how many letters to add, drop or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(a).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(b).entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
