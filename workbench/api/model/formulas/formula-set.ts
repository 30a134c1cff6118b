import type { TypeState } from '../state/type-state';
import { compileFormula } from './evaluate';
import type { Evaluator } from './facts';
import { formulaOf } from './formula-of';
import { type ReadBy, readBy } from './read-by';

/** A calculated property of the account's own, made ready to be worked out. */
export interface CalculatedProperty {
  readonly name: string;
  /** As it is stored: two with the same text come to the same. */
  readonly text: string;
  readonly evaluate: Evaluator;
  readonly reads: ReadBy;
}

/** The calculated properties of one object type, each after those that it reads. */
export type FormulaSet = readonly CalculatedProperty[];

/** Makes the formulas of an object type ready. */
export function formulaSetOf(type: TypeState): FormulaSet {
  const ordered = new Map<string, CalculatedProperty>();
  const add = (name: string) => {
    const property = type.property(name);
    const formula = property && formulaOf(property);
    if (formula === undefined || ordered.has(name)) return;
    const reads = readBy(formula);
    for (const read of reads.properties) add(read);
    ordered.set(name, {
      name,
      text: property?.calculationFormula ?? '',
      evaluate: compileFormula(formula),
      reads,
    });
  };
  for (const name of type.properties.keys()) add(name);
  return [...ordered.values()];
}

/** Those that change when others do: they begin where `begins` says, and go on with whatever reads what came before. */
export function following(set: FormulaSet, begins: (formula: CalculatedProperty) => boolean): FormulaSet {
  const changed = new Set<string>();
  return set.filter((formula) => {
    const follows = begins(formula) || [...formula.reads.properties].some((name) => changed.has(name));
    if (follows) changed.add(formula.name);
    return follows;
  });
}
