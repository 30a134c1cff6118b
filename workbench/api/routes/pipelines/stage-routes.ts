import type { Stage } from '../../model/definitions/pipeline';
import { checkedMetadata, newStage, replaced } from '../../model/pipelines/pipeline-changes';
import { stageInputSchema, stagePatchSchema } from '../../model/pipelines/pipeline-input';
import { refuseIfInUse } from '../../model/pipelines/refuse-if-in-use';
import { objectNotFound } from '../../model/refusals/errors';
import type { TypeState } from '../../model/state/type-state';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import { pathParameter } from '../http/query';
import { route } from '../http/route';
import type { TypedHandlers, TypeHandler } from '../http/typed-route';
import { commitPipelines } from './commit-pipelines';
import { pipelineOf } from './pipeline-of';
import { representStage } from './represent-pipeline';

export function stageRoutes(app: ApiApp, base: string, { reads, writes }: TypedHandlers): void {
  route(app, base, { GET: reads(list), POST: writes(create) });
  route(app, `${base}/:stageId`, {
    GET: reads(read),
    PATCH: writes(patch),
    PUT: writes(replace),
    DELETE: writes(remove),
  });
}

function stageOf(c: ApiContext, type: TypeState): Stage {
  const id = pathParameter(c, 'stageId');
  const stage = pipelineOf(c, type).stages.find((candidate) => candidate.id === id);
  if (!stage) throw objectNotFound(`No stage found with the id ${id}`, { stageId: [id] });
  return stage;
}

const list: TypeHandler = (c, _portal, type) =>
  c.json({ results: pipelineOf(c, type).stages.map(representStage) });
const read: TypeHandler = (c, _portal, type) => c.json(representStage(stageOf(c, type)));

const create: TypeHandler = async (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  const stage = newStage(portal.state, type, await readBody(c, stageInputSchema), c.var.caller.at);
  const changed = { ...pipeline, stages: [...pipeline.stages, stage] };
  commitPipelines(c, portal, type, replaced(type.pipelines, changed));
  return c.json(representStage(stage), 201);
};

const patch: TypeHandler = async (c, portal, type) => {
  const stage = stageOf(c, type);
  const {
    label = stage.label,
    displayOrder = stage.displayOrder,
    metadata,
  } = await readBody(c, stagePatchSchema);
  const merged = metadata ? checkedMetadata(type, { ...stage.metadata, ...metadata }) : stage.metadata;
  return putStage(c, portal, type, {
    ...stage,
    label,
    displayOrder,
    metadata: merged,
    updatedAt: c.var.caller.at,
  });
};

const replace: TypeHandler = async (c, portal, type) => {
  const stage = stageOf(c, type);
  const { label, displayOrder, metadata } = await readBody(c, stageInputSchema);
  return putStage(c, portal, type, {
    ...stage,
    label,
    displayOrder,
    metadata: checkedMetadata(type, metadata),
    updatedAt: c.var.caller.at,
  });
};

function putStage(...[c, portal, type, changed]: [...Parameters<TypeHandler>, Stage]): Response {
  const pipeline = pipelineOf(c, type);
  const stages = pipeline.stages.map((stage) => (stage.id === changed.id ? changed : stage));
  commitPipelines(c, portal, type, replaced(type.pipelines, { ...pipeline, stages }));
  return c.json(representStage(changed));
}

/** 204 even for a stage that is not there; refused only while deals are in it. */
const remove: TypeHandler = (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  const id = pathParameter(c, 'stageId');
  refuseIfInUse(type, [id]);
  const stages = pipeline.stages.filter((stage) => stage.id !== id);
  commitPipelines(c, portal, type, replaced(type.pipelines, { ...pipeline, stages }));
  return c.body(null, 204);
};
