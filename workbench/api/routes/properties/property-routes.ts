import { requireDefinitions } from '../../model/access/scopes';
import type { Property } from '../../model/definitions/property';
import { checkCalculation } from '../../model/formulas/check-calculation';
import { archivedProperties } from '../../model/properties/archived-properties';
import { buildProperty, optionsOf } from '../../model/properties/build-property';
import { checkDefinition } from '../../model/properties/check-definition';
import { propertyCreateSchema, propertyUpdateSchema } from '../../model/properties/property-input';
import { objectNotFound, validationError } from '../../model/refusals/errors';
import type { TypeState } from '../../model/state/type-state';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { booleanParameter, pathParameter } from '../http/query';
import { route } from '../http/route';
import { typedHandlers, type TypeHandler } from '../http/typed-route';
import { groupRoutes } from './group-routes';
import { archiveProperties, createProperties, readProperties } from './property-batches';
import { representProperty } from './represent-property';

/** Property definitions and their groups, under `/crm/v3/properties` or `/crm/properties/2026-09`. */
export function propertyRoutes(app: ApiApp, base: string, portal: Portal): void {
  const { reads, writes } = typedHandlers(portal, requireDefinitions);
  const all = `${base}/:objectType`;
  groupRoutes(app, `${all}/groups`, { reads, writes });
  route(app, `${all}/batch/read`, { POST: reads(readProperties) });
  route(app, `${all}/batch/create`, { POST: writes(createProperties) });
  route(app, `${all}/batch/archive`, { POST: writes(archiveProperties) });
  route(app, all, { GET: reads(list), POST: writes(create) });
  route(app, `${all}/:propertyName`, { GET: reads(read), PATCH: writes(update), DELETE: writes(archive) });
}

/** @throws 404 for a property that is not there, or whose being archived is not what the request asks for */
function propertyOf(c: ApiContext, type: TypeState, archived: boolean): Property {
  const name = pathParameter(c, 'propertyName');
  const property = type.properties.get(name);
  if (property?.archived !== archived)
    throw objectNotFound(`Property ${name} does not exist`, { propertyName: [name] });
  return property;
}

const list: TypeHandler = (c, _portal, type) => {
  const archived = booleanParameter(c, 'archived');
  const results = [...type.properties.values()]
    .filter((property) => property.archived === archived)
    .map(representProperty);
  return c.json({ results });
};

const read: TypeHandler = (c, _portal, type) =>
  c.json(representProperty(propertyOf(c, type, booleanParameter(c, 'archived'))));

const create: TypeHandler = async (c, portal, type) => {
  const property = buildProperty(portal, type, await readBody(c, propertyCreateSchema), c.var.caller);
  portal.store.commit([{ kind: 'property', type: type.objectType.objectTypeId, property }]);
  return c.json(representProperty(property), 201);
};

const update: TypeHandler = async (c, portal, type) => {
  const before = propertyOf(c, type, false);
  const { options, ...given } = await readBody(c, propertyUpdateSchema);
  if (before.hubspotDefined && (before.readOnlyValue || before.calculated))
    throw validationError(`The definition of ${before.name} cannot be changed`);
  const changed = withoutUndefined(given);
  const { at, by } = c.var.caller;
  const property: Property = {
    ...before,
    ...changed,
    ...(options && { options: optionsOf(options) }),
    ...(by.userId !== undefined && { updatedUserId: String(by.userId) }),
    updatedAt: at,
  };
  checkDefinition(type, property);
  refuseConversion(before, property);
  const checked = checkCalculation(portal, type, property);
  portal.store.commit([{ kind: 'property', type: type.objectType.objectTypeId, property: checked }]);
  return c.json(representProperty(checked));
};

/** @throws 400: whether HubSpot turns a stored property into a calculated one, or back, is not known */
function refuseConversion(before: Property, { name, fieldType }: Property): void {
  if (before.calculated === (fieldType === 'calculation_equation')) return;
  throw validationError(`${name}: a property cannot become a calculated one, nor a calculated one another`);
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function withoutUndefined(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const archive: TypeHandler = (c, portal, type) => {
  const archived = archivedProperties(type, [propertyOf(c, type, false)], c.var.caller.at);
  portal.store.commit(
    archived.map((property) => ({ kind: 'property', type: type.objectType.objectTypeId, property })),
  );
  return c.body(null, 204);
};
