import type { Formula } from './formula';

/** A formula and everything within it. */
export function partsOf(formula: Formula): readonly Formula[] {
  return levelsOf(formula).flat();
}

function partsWithin(formula: Formula): readonly Formula[] {
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

/** The same, each level of what is within each other by itself. */
export function levelsOf(formula: Formula): readonly (readonly Formula[])[] {
  const levels: (readonly Formula[])[] = [];
  for (let level: readonly Formula[] = [formula]; level.length > 0; level = level.flatMap(partsWithin))
    levels.push(level);
  return levels;
}
