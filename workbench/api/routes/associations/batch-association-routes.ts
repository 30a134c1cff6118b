import { z } from 'zod';
import { type Access, requireRecords } from '../../model/access/scopes';
import { requireActive } from '../../model/associations/associate';
import { unlabelledOrRefuse } from '../../model/associations/association-types';
import { unlinkChanges } from '../../model/associations/link-changes';
import { requireTypes } from '../../model/associations/require-types';
import { associationSpecSchema, checkCount, idSchema } from '../../model/records/record-input';
import type { TypeState } from '../../model/state/type-state';
import { batchAnswer, type BatchError } from '../http/batch-answer';
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
  const results = inputs.flatMap(({ id, after }) => {
    if (!from.active(id)) return [];
    const page = associatedPage(portal, {
      from,
      fromId: id,
      to,
      limit: MAX_PER_RECORD,
      after: after === undefined ? undefined : Number(after),
    });
    if (page.results.length === 0) return [];
    return [
      {
        from: { id },
        to: page.results,
        ...(page.next !== undefined && { paging: { next: { after: page.next } } }),
      },
    ];
  });
  // To HubSpot a record without associations is no better than one that is not there.
  const found = new Set(results.map((result) => result.from.id));
  const errors = inputs.filter(({ id }) => !found.has(id)).map(({ id }) => notFound(from, to, id));
  return batchAnswer(c, { results, errors });
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

async function batchCreate(c: ApiContext, portal: Portal, { from, to }: Ends): Promise<Response> {
  const { inputs } = await bounded(c, labelledSchema, MAX_WRITE);
  for (const { types } of inputs) requireTypes(portal.state, from, to, types);
  requireAll(portal, { from, to }, inputs);
  const results = inputs.map((input) => {
    const pair = { from, fromId: input.from.id, to, toId: input.to.id };
    commitLinks(c, portal, {
      ...pair,
      typeIds: input.types.map(({ associationTypeId }) => associationTypeId),
    });
    return labelsBetween(portal, pair);
  });
  return batchAnswer(c, { results, status: 201 });
}

async function batchDefault(c: ApiContext, portal: Portal, { from, to }: Ends): Promise<Response> {
  const { inputs } = await bounded(c, pairsSchema, MAX_WRITE);
  const { typeId, category } = unlabelledOrRefuse(portal.state, from, to);
  requireAll(portal, { from, to }, inputs);
  const associationSpec = { associationCategory: category, associationTypeId: typeId };
  for (const input of inputs)
    commitLinks(c, portal, { from, fromId: input.from.id, to, toId: input.to.id, typeIds: [typeId] });
  const results = inputs.map(({ from, to }) => ({ from, to, associationSpec }));
  return batchAnswer(c, { results });
}

async function batchArchive(c: ApiContext, portal: Portal, { from, to }: Ends): Promise<Response> {
  const { inputs } = await bounded(c, archiveSchema, MAX_WRITE);
  for (const input of inputs) {
    for (const target of input.to)
      commitLinks(c, portal, unlinkChanges(portal.state, keyOf(from, input.from.id), keyOf(to, target.id)));
  }
  return c.body(null, 204);
}

async function batchArchiveLabels(c: ApiContext, portal: Portal, { from, to }: Ends): Promise<Response> {
  const { inputs } = await bounded(c, labelledSchema, MAX_WRITE);
  for (const { types } of inputs) requireTypes(portal.state, from, to, types);
  for (const input of inputs) {
    const typeIds = input.types.map(({ associationTypeId }) => associationTypeId);
    commitLinks(
      c,
      portal,
      unlinkChanges(portal.state, keyOf(from, input.from.id), keyOf(to, input.to.id), typeIds),
    );
  }
  return c.body(null, 204);
}

function requireAll(
  portal: Portal,
  { from, to }: Ends,
  inputs: readonly { from: { id: string }; to: { id: string } }[],
): void {
  for (const input of inputs) {
    requireActive(portal.state, from.objectType.objectTypeId, input.from.id);
    requireActive(portal.state, to.objectType.objectTypeId, input.to.id);
  }
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
