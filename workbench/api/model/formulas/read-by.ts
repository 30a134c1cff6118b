import { partsOf, type Formula } from '../../../../src/formula-language';

/** What a formula is made of that others may change. */
export interface ReadBy {
  readonly properties: ReadonlySet<string>;
  /** It asks about stages: the pipelines decide too. */
  readonly stages: boolean;
}

/** What a formula reads: the properties, and whether the pipelines. */
export function readBy(formula: Formula): ReadBy {
  const all = partsOf(formula);
  return {
    properties: new Set(all.flatMap((part) => (part.kind === 'property' ? [part.name] : []))),
    stages: all.some((part) => part.kind === 'call' && ofStages.includes(part.name)),
  };
}

const ofStages: readonly string[] = ['pipeline_probability', 'is_pipeline_stage_closed'];
