import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import { validationError } from '../../model/refusals/errors';
import { pathParameter } from '../http/query';
import { route } from '../http/route';
import { requireDefinitions } from '../http/scopes';
import { DEAL } from '../../model/definitions/object-type';
import { resolveType } from '../../model/state/resolve-type';
import type { Portal } from '../http/portal';
import { commitPipelines, newStage, replaced } from '../../model/pipelines/pipeline-changes';
import { pipelineOf } from './pipeline-of';
import type { PipelineHandler } from './pipeline-of';
import { representPipeline } from './represent-pipeline';
import { pipelineInputSchema, pipelinePatchSchema } from '../../model/pipelines/pipeline-input';
import { stageRoutes } from './stage-routes';
import { refuseIfInUse } from '../../model/pipelines/refuse-if-in-use';

/** Pipelines and their stages, under `/crm/v3/pipelines` or `/crm/pipelines/2026-09`. */
export function pipelineRoutes(app: ApiApp, base: string, portal: Portal): void {
  const reads = (handler: PipelineHandler) => withType(portal, 'read', handler);
  const writes = (handler: PipelineHandler) => withType(portal, 'write', handler);
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

function withType(portal: Portal, access: 'read' | 'write', handler: PipelineHandler) {
  return (c: ApiContext) => {
    const type = resolveType(portal.store.state, pathParameter(c, 'objectType'));
    requireDefinitions(c, type, access);
    if (type.objectType.objectTypeId !== DEAL)
      throw validationError(`Only deals have pipelines here, not ${type.objectType.pluralName}`);
    return handler(c, portal, type);
  };
}

const list: PipelineHandler = (c, _portal, type) =>
  c.json({ results: type.pipelines.map(representPipeline) });
const read: PipelineHandler = (c, _portal, type) => c.json(representPipeline(pipelineOf(c, type)));

const create: PipelineHandler = async (c, portal, type) => {
  const input = await readBody(c, pipelineInputSchema);
  const { at } = c.var.caller;
  const id = input.id ?? input.pipelineId ?? portal.store.state.nextId();
  if (type.pipelines.some((pipeline) => pipeline.id === id || pipeline.label === input.label)) {
    throw validationError(`A pipeline with the id ${id} or the label "${input.label}" already exists`);
  }
  const stages = input.stages.map((stage) => newStage(portal, type, stage, at));
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

const patch: PipelineHandler = async (c, portal, type) => {
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
const replace: PipelineHandler = async (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  const input = await readBody(c, pipelineInputSchema);
  const { at } = c.var.caller;
  const others = type.pipelines.filter(({ id }) => id !== pipeline.id);
  const stages = input.stages.map((stage) => {
    const known = pipeline.stages.find(({ id }) => id === (stage.id ?? stage.stageId));
    const made = newStage(portal, type, stage, at, others);
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

const remove: PipelineHandler = (c, portal, type) => {
  const pipeline = pipelineOf(c, type);
  refuseIfInUse(
    type,
    pipeline.stages.map(({ id }) => id),
  );
  commitPipelines(
    c,
    portal,
    type,
    type.pipelines.filter(({ id }) => id !== pipeline.id),
  );
  return c.body(null, 204);
};
