import { requireDefinitions } from '../../model/access/scopes';
import { DEAL } from '../../model/definitions/object-type';
import { newStage, replaced } from '../../model/pipelines/pipeline-changes';
import { pipelineInputSchema, pipelinePatchSchema } from '../../model/pipelines/pipeline-input';
import { refuseIfInUse } from '../../model/pipelines/refuse-if-in-use';
import { validationError } from '../../model/refusals/errors';
import { readBody } from '../http/body';
import type { ApiApp } from '../http/context';
import type { Portal } from '../http/portal';
import { route } from '../http/route';
import { type Require, typedHandlers, type TypeHandler } from '../http/typed-route';
import { commitPipelines } from './commit-pipelines';
import { pipelineOf } from './pipeline-of';
import { representPipeline } from './represent-pipeline';
import { stageRoutes } from './stage-routes';

/** Pipelines and their stages, under `/crm/v3/pipelines` or `/crm/pipelines/2026-09`. */
export function pipelineRoutes(app: ApiApp, base: string, portal: Portal): void {
  const { reads, writes } = typedHandlers(portal, requirePipelines);
  const all = `${base}/:objectType`;
  route(app, all, { GET: reads(list), POST: writes(create) });
  route(app, `${all}/:pipelineId`, {
    GET: reads(read),
    PATCH: writes(patch),
    PUT: writes(replace),
    DELETE: writes(remove),
  });
  stageRoutes(app, `${all}/:pipelineId/stages`, { reads, writes });
}

/** @throws 403, and 400 for an object type that has no pipelines here */
function requirePipelines(...[caller, type, access]: Parameters<Require>): void {
  requireDefinitions(caller, type, access);
  if (type.objectType.objectTypeId !== DEAL)
    throw validationError(`Only deals have pipelines here, not ${type.objectType.pluralName}`);
}

const list: TypeHandler = (c, _portal, type) => c.json({ results: type.pipelines.map(representPipeline) });
const read: TypeHandler = (c, _portal, type) => c.json(representPipeline(pipelineOf(c, type)));

const create: TypeHandler = async (c, portal, type) => {
  const input = await readBody(c, pipelineInputSchema);
  const { at } = c.var.caller;
  const id = input.id ?? input.pipelineId ?? portal.state.nextId();
  if (type.pipelines.some((pipeline) => pipeline.id === id || pipeline.label === input.label)) {
    throw validationError(`A pipeline with the id ${id} or the label "${input.label}" already exists`);
  }
  const stages = input.stages.map((stage) => newStage(portal.state, type, stage, at));
  const pipeline = {
    id,
    label: input.label,
    displayOrder: input.displayOrder,
    stages,
    createdAt: at,
    updatedAt: at,
  };
  commitPipelines(c, portal, type, [...type.pipelines, pipeline]);
  return c.json(representPipeline(pipeline), 201);
};

const patch: TypeHandler = async (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  const { label = pipeline.label, displayOrder = pipeline.displayOrder } = await readBody(
    c,
    pipelinePatchSchema,
  );
  const changed = { ...pipeline, label, displayOrder, updatedAt: c.var.caller.at };
  commitPipelines(c, portal, type, replaced(type.pipelines, changed));
  return c.json(representPipeline(changed));
};

/** PUT names every stage the pipeline is to have: those left out go, those with a known id change. */
const replace: TypeHandler = async (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  const input = await readBody(c, pipelineInputSchema);
  const { at } = c.var.caller;
  const others = type.pipelines.filter(({ id }) => id !== pipeline.id);
  const stages = input.stages.map((stage) => {
    const known = pipeline.stages.find(({ id }) => id === (stage.id ?? stage.stageId));
    const made = newStage(portal.state, type, stage, at, others);
    return known ? { ...made, createdAt: known.createdAt } : made;
  });
  refuseIfInUse(
    type,
    pipeline.stages.filter(({ id }) => !stages.some((stage) => stage.id === id)).map(({ id }) => id),
  );
  const changed = {
    ...pipeline,
    label: input.label,
    displayOrder: input.displayOrder,
    stages,
    updatedAt: at,
  };
  commitPipelines(c, portal, type, replaced(type.pipelines, changed));
  return c.json(representPipeline(changed));
};

const remove: TypeHandler = (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  refuseIfInUse(
    type,
    pipeline.stages.map(({ id }) => id),
  );
  const others = type.pipelines.filter(({ id }) => id !== pipeline.id);
  commitPipelines(c, portal, type, others);
  return c.body(null, 204);
};
