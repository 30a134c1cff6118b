import type { DefinitionChange, WantedProperty } from './property-comparison';

/** One property to make or change. */
export interface FormulaStep {
  readonly name: string;
  readonly want: WantedProperty;
  /** Null for one that is to be made. */
  readonly change: DefinitionChange | null;
  /** Its formula in the spellings that say the same, the one to try first first; none where there is no formula, or it is right. */
  readonly spellings: readonly string[];
  /** What it says so far; null for one that is to be made. */
  readonly formulaBefore: string | null;
  /** Names of the properties that its formula reads. */
  readonly reads: readonly string[];
}

/** Whether a step's formula reads any of these. */
export function readsAny({ reads }: FormulaStep, names: ReadonlySet<string>): boolean {
  return reads.some((name) => names.has(name));
}

/** Names that are missing where these are: steps that read them, and what reads those. Each step stands after what it reads. */
export function missingWithout(steps: readonly FormulaStep[], names: readonly string[]): ReadonlySet<string> {
  const missing = new Set(names);
  for (const step of steps) if (readsAny(step, missing)) missing.add(step.name);
  return missing;
}
