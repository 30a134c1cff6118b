import { z } from 'zod';
import { type Access, requireRecords } from '../../model/access/scopes';
import { unlabelledOrRefuse } from '../../model/associations/association-types';
import { unlinkChanges } from '../../model/associations/link-changes';
import { idProblem, pairProblem } from '../../model/associations/pair-problem';
import { requireTypes } from '../../model/associations/require-types';
import { associationSpecSchema, checkCount, idSchema } from '../../model/records/record-input';
import type { BatchError } from '../../model/refusals/batch-error';
import type { TypeState } from '../../model/state/type-state';
import { batchAnswer } from '../http/batch-answer';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { route } from '../http/route';
import { typeIn } from '../http/typed-route';
import { associatedPage } from './associated-page';
import { commitLinks, labelsBetween } from './commit-links';

/** HubSpot's limits: records read in one call, pairs written in one call, and associations read of each record. */
const MAX_READ = 1000;
const MAX_WRITE = 2000;
const MAX_PER_RECORD = 1000;

const ref = z.strictObject({ id: idSchema });
const readSchema = z.strictObject({
  inputs: z.array(z.strictObject({ id: idSchema, after: z.string().regex(/^\d+$/).optional() })),
});
const pairsSchema = z.strictObject({ inputs: z.array(z.strictObject({ from: ref, to: ref })) });
const labelledSchema = z.strictObject({
  inputs: z.array(z.strictObject({ from: ref, to: ref, types: z.array(associationSpecSchema).min(1) })),
});
const archiveSchema = z.strictObject({ inputs: z.array(z.strictObject({ from: ref, to: z.array(ref) })) });

interface Ends {
  readonly from: TypeState;
  readonly to: TypeState;
}

/** Associations in batches, under `/crm/v4/associations` or `/crm/associations/2026-09`. */
export function batchAssociationRoutes(app: ApiApp, base: string, portal: Portal): void {
  const batch = `${base}/:fromObjectType/:toObjectType/batch`;
  route(app, `${batch}/read`, { POST: (c) => batchRead(c, portal, ends(c, portal, 'read')) });
  route(app, `${batch}/create`, { POST: (c) => batchCreate(c, portal, ends(c, portal, 'write')) });
  route(app, `${batch}/associate/default`, {
    POST: (c) => batchDefault(c, portal, ends(c, portal, 'write')),
  });
  route(app, `${batch}/archive`, { POST: (c) => batchArchive(c, portal, ends(c, portal, 'write')) });
  route(app, `${batch}/labels/archive`, {
    POST: (c) => batchArchiveLabels(c, portal, ends(c, portal, 'write')),
  });
}

function ends(c: ApiContext, portal: Portal, access: Access): Ends {
  const end = (parameter: string) => typeIn(c, portal, { parameter, access, required: requireRecords });
  return { from: end('fromObjectType'), to: end('toObjectType') };
}

async function batchRead(c: ApiContext, portal: Portal, { from, to }: Ends): Promise<Response> {
  const { inputs } = await bounded(c, readSchema, MAX_READ);
  const read = perInput(inputs, ({ id, after }) => {
    const problem = idProblem(id);
    if (problem) return { problem };
    const start = after === undefined ? undefined : Number(after);
    const page = associatedPage(portal, { from, fromId: id, to, limit: MAX_PER_RECORD, after: start });
    // To HubSpot a record without associations is no better than one that is not there.
    if (!from.active(id) || page.results.length === 0) return { problem: notFound(from, to, id) };
    const paging = page.next === undefined ? {} : { paging: { next: { after: page.next } } };
    return { result: { from: { id }, to: page.results, ...paging } };
  });
  return batchAnswer(c, read);
}

function notFound(from: TypeState, to: TypeState, id: string): BatchError {
  return {
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${to.objectType.name} is associated with ${from.objectType.name} ${id}.`,
    context: {
      fromObjectId: [id],
      fromObjectType: [from.objectType.name],
      toObjectType: [to.objectType.name],
    },
  };
}

async function batchCreate(c: ApiContext, portal: Portal, ends: Ends): Promise<Response> {
  const { inputs } = await bounded(c, labelledSchema, MAX_WRITE);
  for (const { types } of inputs) requireTypes(portal.state, ends.from, ends.to, types);
  const made = perInput(inputs, (input) => {
    const pair = { ...ends, fromId: input.from.id, toId: input.to.id };
    const problem = pairProblem(ends, pair.fromId, pair.toId);
    if (problem) return { problem };
    const typeIds = input.types.map(({ associationTypeId }) => associationTypeId);
    commitLinks(c, portal, { ...pair, typeIds });
    return { result: labelsBetween(portal, pair) };
  });
  return batchAnswer(c, { ...made, status: 201 });
}

async function batchDefault(c: ApiContext, portal: Portal, ends: Ends): Promise<Response> {
  const { inputs } = await bounded(c, pairsSchema, MAX_WRITE);
  const { typeId, category } = unlabelledOrRefuse(portal.state, ends.from, ends.to);
  const associationSpec = { associationCategory: category, associationTypeId: typeId };
  const made = perInput(inputs, ({ from, to }) => {
    const problem = pairProblem(ends, from.id, to.id);
    if (problem) return { problem };
    commitLinks(c, portal, { ...ends, fromId: from.id, toId: to.id, typeIds: [typeId] });
    return { result: { from, to, associationSpec } };
  });
  return batchAnswer(c, made);
}

/** Associations that are not there, or of records that are not, count as removed; what is no id is an error. */
async function batchArchive(c: ApiContext, portal: Portal, { from, to }: Ends): Promise<Response> {
  const { inputs } = await bounded(c, archiveSchema, MAX_WRITE);
  const pairs = inputs.flatMap((input) => input.to.map(({ id }) => ({ fromId: input.from.id, toId: id })));
  const { errors } = perInput(pairs, ({ fromId, toId }) => {
    const problem = idProblem(fromId) ?? idProblem(toId);
    if (problem) return { problem };
    commitLinks(c, portal, unlinkChanges(portal.state, keyOf(from, fromId), keyOf(to, toId)));
    return { result: null };
  });
  return archivedAnswer(c, errors);
}

async function batchArchiveLabels(c: ApiContext, portal: Portal, ends: Ends): Promise<Response> {
  const { inputs } = await bounded(c, labelledSchema, MAX_WRITE);
  for (const { types } of inputs) requireTypes(portal.state, ends.from, ends.to, types);
  const { errors } = perInput(inputs, ({ from, to, types }) => {
    const problem = pairProblem(ends, from.id, to.id);
    if (problem) return { problem };
    const typeIds = types.map(({ associationTypeId }) => associationTypeId);
    const keys = [keyOf(ends.from, from.id), keyOf(ends.to, to.id)] as const;
    commitLinks(c, portal, unlinkChanges(portal.state, ...keys, typeIds));
    return { result: null };
  });
  return archivedAnswer(c, errors);
}

function archivedAnswer(c: ApiContext, errors: readonly BatchError[]): Response {
  return errors.length === 0 ? c.body(null, 204) : batchAnswer(c, { results: [], errors });
}

type Outcome = { readonly result: unknown } | { readonly problem: BatchError };

/** Does each input for itself: one that cannot be served keeps none of the others from it. */
function perInput<T>(inputs: readonly T[], serve: (input: T) => Outcome) {
  const outcomes = inputs.map(serve);
  return {
    results: outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : [])),
    errors: outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome.problem] : [])),
  };
}

async function bounded<T extends z.ZodType<{ inputs: readonly unknown[] }>>(
  c: ApiContext,
  schema: T,
  max: number,
): Promise<z.output<T>> {
  const body = await readBody(c, schema);
  checkCount(body.inputs, max);
  return body;
}

function keyOf(type: TypeState, id: string) {
  return { type: type.objectType.objectTypeId, id };
}
