import { findStage } from '../definitions/find-stage';
import { DEAL } from '../definitions/object-type';
import type { Pipeline, Stage } from '../definitions/pipeline';
import { validationError } from '../refusals/errors';
import type { Change, Stamp } from '../state/change';
import type { CrmState } from '../state/crm-state';
import type { TypeState } from '../state/type-state';
import { checkStages, dealStageMetadata, type StageInput } from './pipeline-input';
import { recalculations } from './recalculate';

/** What a new list of pipelines changes: the list, and the deals whose stages get another probability. @throws 400 */
export function pipelineChanges(type: TypeState, pipelines: Pipeline[], stamp: Stamp): Change[] {
  for (const pipeline of pipelines) checkStages(pipeline.stages);
  const before = new Map(
    type.pipelines.flatMap(({ stages }) => stages).map((stage) => [stage.id, stage.metadata['probability']]),
  );
  const moved = pipelines
    .flatMap(({ stages }) => stages)
    .filter((stage) => before.has(stage.id) && before.get(stage.id) !== stage.metadata['probability'])
    .map(({ id }) => id);
  return [
    { kind: 'pipelines', type: type.objectType.objectTypeId, pipelines },
    ...recalculations(type, pipelines, moved, stamp),
  ];
}

/** A stage as a request describes it. An id that is given is kept; it must be new in the whole account. */
export function newStage(
  state: CrmState,
  type: TypeState,
  input: StageInput,
  at: number,
  known = type.pipelines,
): Stage {
  const id = input.id ?? input.stageId ?? state.nextId();
  if (findStage(known, id)) throw validationError(`A stage with the id ${id} already exists`);
  const { label, displayOrder } = input;
  return {
    id,
    label,
    displayOrder,
    metadata: checkedMetadata(type, input.metadata),
    createdAt: at,
    updatedAt: at,
  };
}

/**
 * The metadata to store with a stage: a deal stage's is checked, any other is kept as it was sent.
 * @throws 400 when a deal stage has no probability from 0 to 1
 */
export function checkedMetadata(
  type: TypeState,
  metadata: Readonly<Record<string, string>>,
): Stage['metadata'] {
  return type.objectType.objectTypeId === DEAL ? dealStageMetadata(metadata) : metadata;
}

export function replaced(pipelines: readonly Pipeline[], changed: Pipeline): Pipeline[] {
  return pipelines.map((pipeline) => (pipeline.id === changed.id ? changed : pipeline));
}
