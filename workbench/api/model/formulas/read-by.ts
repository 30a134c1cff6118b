import { assertNever } from '../../../assert-never';
import type { Formula } from '../../../../src/formula-language';

/** What a formula is made of that others may change. */
export interface ReadBy {
  readonly properties: ReadonlySet<string>;
  /** It asks about stages: the pipelines decide too. */
  readonly stages: boolean;
}

/** What a formula reads: the properties, and whether the pipelines. */
export function readBy(formula: Formula): ReadBy {
  const all = parts(formula);
  return {
    properties: new Set(all.flatMap((part) => (part.kind === 'property' ? [part.name] : []))),
    stages: all.some((part) => part.kind === 'call' && ofStages.includes(part.name)),
  };
}

const ofStages: readonly string[] = ['pipeline_probability', 'is_pipeline_stage_closed'];

/** A formula and everything within it. */
export function parts(formula: Formula): readonly Formula[] {
  return [formula, ...within(formula).flatMap(parts)];
}

function within(formula: Formula): readonly Formula[] {
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
    default:
      return assertNever(formula);
  }
}
