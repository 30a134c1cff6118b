import { type Formula, parseFormula } from '../../../../src/formula-language';
import type { Property } from '../definitions/property';

/** Definitions are never changed in place, so what one was read as stays true of it. */
const read = new WeakMap<Property, Formula>();

/**
 * The formula of a calculated property; undefined for what the account's formulas do not work out.
 * @throws when a stored formula cannot be read: each was read before it was stored
 */
export function formulaOf(property: Property): Formula | undefined {
  const { name, archived, hubspotDefined, calculationFormula } = property;
  if (archived || hubspotDefined || calculationFormula === undefined) return undefined;
  const known = read.get(property);
  if (known !== undefined) return known;
  const parsed = parseFormula(calculationFormula);
  if (!parsed.ok) throw new Error(`The stored formula of ${name} cannot be read: ${calculationFormula}`);
  read.set(property, parsed.formula);
  return parsed.formula;
}
