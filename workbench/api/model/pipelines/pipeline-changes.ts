import { validationError } from '../refusals/errors';
import type { ApiContext } from '../../routes/http/context';
import { DEAL } from '../definitions/object-type';
import type { Portal } from '../../routes/http/portal';
import type { TypeState } from '../state/type-state';
import { findStage } from '../definitions/find-stage';
import type { Pipeline, Stage } from '../definitions/pipeline';
import { recalculations } from './recalculate';
import { checkStages, dealStageMetadata } from './pipeline-input';
import type { StageInput } from './pipeline-input';

/** Makes pipelines durable, with what their stages' probabilities change in deals. */
export function commitPipelines(c: ApiContext, portal: Portal, type: TypeState, pipelines: Pipeline[]): void {
  for (const pipeline of pipelines) checkStages(pipeline.stages);
  const before = new Map(
    type.pipelines.flatMap(({ stages }) => stages).map((stage) => [stage.id, stage.metadata['probability']]),
  );
  const moved = pipelines
    .flatMap(({ stages }) => stages)
    .filter((stage) => before.has(stage.id) && before.get(stage.id) !== stage.metadata['probability']);
  portal.store.commit([
    { kind: 'pipelines', type: type.objectType.objectTypeId, pipelines },
    ...recalculations(
      type,
      pipelines,
      moved.map(({ id }) => id),
      c.var.caller,
    ),
  ]);
}

/** A stage as a request describes it. An id that is given is kept; it must be new in the whole account. */
export function newStage(
  portal: Portal,
  type: TypeState,
  input: StageInput,
  at: number,
  known = type.pipelines,
): Stage {
  const id = input.id ?? input.stageId ?? portal.store.state.nextId();
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
