import { requireSchemas } from '../../model/access/scopes';
import { labelPair } from '../../model/associations/label-pair';
import type { ObjectType } from '../../model/definitions/object-type';
import { objectNotFound, validationError } from '../../model/refusals/errors';
import { checkNamed, schemaChanges } from '../../model/schemas/schema-changes';
import {
  schemaAssociationSchema,
  schemaCreateSchema,
  schemaUpdateSchema,
} from '../../model/schemas/schema-input';
import { resolveType } from '../../model/state/resolve-type';
import type { TypeState } from '../../model/state/type-state';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { booleanParameter, pathParameter } from '../http/query';
import { route } from '../http/route';
import { representSchema } from './represent-schema';

/** Custom objects' schemas, under `/crm-object-schemas/v3/schemas`, its older name `/crm/v3/schemas`, or a dated path. */
export function schemaRoutes(app: ApiApp, base: string, portal: Portal): void {
  route(app, base, { GET: (c) => list(c, portal), POST: (c) => create(c, portal) });
  route(app, `${base}/:objectType`, {
    GET: (c) => read(c, portal),
    PATCH: (c) => update(c, portal),
    DELETE: (c) => archive(c, portal),
  });
  route(app, `${base}/:objectType/associations`, { POST: (c) => associate(c, portal) });
  route(app, `${base}/:objectType/associations/:associationIdentifier`, {
    DELETE: (c) => dissociate(c, portal),
  });
}

function list(c: ApiContext, portal: Portal): Response {
  requireSchemas(c.var.caller, 'read');
  const archived = booleanParameter(c, 'archived');
  const custom = [...portal.state.types.values()].filter(
    ({ objectType }) => objectType.metaType === 'PORTAL_SPECIFIC' && objectType.archived === archived,
  );
  return c.json({ results: custom.map((type) => representSchema(portal, type)) });
}

function read(c: ApiContext, portal: Portal): Response {
  const type = resolveType(portal.state, pathParameter(c, 'objectType'));
  requireSchemas(c.var.caller, 'read', type);
  return c.json(representSchema(portal, type));
}

async function create(c: ApiContext, portal: Portal): Promise<Response> {
  requireSchemas(c.var.caller, 'write');
  const { objectType, changes } = schemaChanges(portal, await readBody(c, schemaCreateSchema), c.var.caller);
  portal.store.commit(changes);
  return c.json(representSchema(portal, portal.state.type(objectType.objectTypeId)), 201);
}

async function update(c: ApiContext, portal: Portal): Promise<Response> {
  const type = customTypeOf(c, portal);
  const { labels, description, clearDescription, ...named } = await readBody(c, schemaUpdateSchema);
  const { description: oldDescription, ...before } = type.objectType;
  const text = clearDescription === true ? undefined : (description ?? oldDescription);
  const objectType: ObjectType = {
    ...before,
    ...(text !== undefined && { description: text }),
    labels: {
      singular: labels?.singular ?? before.labels.singular,
      plural: labels?.plural ?? before.labels.plural,
    },
    primaryDisplayProperty: named.primaryDisplayProperty ?? before.primaryDisplayProperty,
    secondaryDisplayProperties: named.secondaryDisplayProperties ?? before.secondaryDisplayProperties,
    searchableProperties: named.searchableProperties ?? before.searchableProperties,
    requiredProperties: named.requiredProperties ?? before.requiredProperties,
    updatedAt: c.var.caller.at,
  };
  checkNamed(type, objectType);
  portal.store.commit([{ kind: 'object-type', objectType }]);
  return c.json(representSchema(portal, type));
}

function archive(c: ApiContext, portal: Portal): Response {
  const type = customTypeOf(c, portal);
  if ([...type.records.values()].some((record) => record.archivedAt === null)) {
    throw validationError(`The object type ${type.objectType.name} has records; archive them first`);
  }
  portal.store.commit([
    { kind: 'object-type', objectType: { ...type.objectType, archived: true, updatedAt: c.var.caller.at } },
  ]);
  return c.body(null, 204);
}

async function associate(c: ApiContext, portal: Portal): Promise<Response> {
  const type = customTypeOf(c, portal);
  const { state } = portal;
  const body = await readBody(c, schemaAssociationSchema);
  const from = resolveType(state, body.fromObjectTypeId).objectType;
  const to = resolveType(state, body.toObjectTypeId).objectType;
  if (from !== type.objectType && to !== type.objectType)
    throw validationError(`One end of the association must be ${type.objectType.name}`);
  const name = body.name ?? `${from.name}_to_${to.name}`;
  const pair = labelPair(
    { fromType: from.objectTypeId, toType: to.objectTypeId },
    { name, label: null, inverseLabel: null, nextTypeId: () => state.nextAssociationTypeId() },
  );
  portal.store.commit([{ kind: 'labels', labels: [...state.labels, ...pair] }]);
  return c.json(
    {
      id: String(pair[0]?.typeId),
      fromObjectTypeId: from.objectTypeId,
      toObjectTypeId: to.objectTypeId,
      name,
    },
    201,
  );
}

function dissociate(c: ApiContext, portal: Portal): Response {
  const { objectType } = customTypeOf(c, portal);
  const id = Number(pathParameter(c, 'associationIdentifier'));
  const found = portal.state.labels.find(
    ({ typeId, fromType, toType }) => typeId === id && [fromType, toType].includes(objectType.objectTypeId),
  );
  if (!found) throw objectNotFound(`The object type ${objectType.name} has no association ${id}`);
  const labels = portal.state.labels.filter(
    ({ typeId }) => typeId !== found.typeId && typeId !== found.inverseTypeId,
  );
  portal.store.commit([{ kind: 'labels', labels }]);
  return c.body(null, 204);
}

/** @throws 400 for one of HubSpot's own, which cannot be changed */
function customTypeOf(c: ApiContext, portal: Portal): TypeState {
  const type = resolveType(portal.state, pathParameter(c, 'objectType'));
  requireSchemas(c.var.caller, 'write', type);
  if (type.objectType.metaType === 'HUBSPOT')
    throw validationError(
      `The schema of ${type.objectType.pluralName} is HubSpot's own and cannot be changed`,
    );
  return type;
}
