import type { Formula } from './formula';

/** What a formula is made of directly, in the order in which it is written. */
export function partsWithin(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth':
    case 'property':
      return [];
    case 'call':
      return formula.of;
    case 'not':
    case 'minus':
      return [formula.of];
    case 'binary':
      return [formula.left, formula.right];
    case 'choice':
      return [
        ...formula.branches.flatMap(({ when, then }) => [when, then]),
        ...(formula.otherwise === null ? [] : [formula.otherwise]),
      ];
  }
}

/** A formula and everything within it, one level after the other. */
export function levelsOf(formula: Formula): readonly (readonly Formula[])[] {
  const levels: (readonly Formula[])[] = [];
  for (let level: readonly Formula[] = [formula]; level.length > 0; level = level.flatMap(partsWithin))
    levels.push(level);
  return levels;
}
