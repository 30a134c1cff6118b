import type { Pipeline, Stage } from './pipeline';

/** The stage with this id, and the pipeline it belongs to; stage ids are unique in an account. */
export function findStage(
  pipelines: readonly Pipeline[],
  stageId: string | undefined,
): { readonly pipeline: Pipeline; readonly stage: Stage } | undefined {
  for (const pipeline of pipelines) {
    const stage = pipeline.stages.find((candidate) => candidate.id === stageId);
    if (stage) return { pipeline, stage };
  }
  return undefined;
}
