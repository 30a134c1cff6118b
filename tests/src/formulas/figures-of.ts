import { liveProperty, type FormulaSet } from '../../../src/formulas';
import { evaluate } from '../../../workbench/api/model/formulas/evaluate';

/** What HubSpot would make of a deal's properties by a set of formulas: every calculated property by name. */
export function calculated(
  { properties }: FormulaSet,
  deal: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string | null>> {
  const values: Record<string, string | null> = { hs_is_closed: 'false', ...deal };
  for (const { name, formula } of properties) {
    const value = evaluate(formula, values);
    values[name] = value === null ? null : String(value);
  }
  return values;
}

/** The live figures among them, as assess() gives them. */
export function figuresOf(set: FormulaSet, deal: Readonly<Record<string, string | null>>) {
  const values = calculated(set, deal);
  const figure = (name: string) => (values[name] ? Number(values[name]) : null);
  return {
    score: figure(liveProperty.score),
    completeness: figure(liveProperty.completeness),
    band: values[liveProperty.band] ?? null,
    ready: values[liveProperty.ready] ?? null,
  };
}

/** The id of the framework that rules the deal: where one rules every deal, no property says so. */
export function rulingIn(
  { properties }: FormulaSet,
  values: Readonly<Record<string, string | null>>,
): string {
  const ruling = properties.find(({ of }) => of.kind === 'framework');
  if (ruling !== undefined) return values[ruling.name] ?? '';
  const [only] = properties.flatMap(({ of }) => (of.kind === 'framework-figure' ? [of.framework.id] : []));
  return only ?? '';
}
