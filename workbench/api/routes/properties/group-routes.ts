import type { PropertyGroup } from '../../model/definitions/property';
import { lastOrder } from '../../model/properties/build-property';
import { checkName } from '../../model/properties/check-definition';
import { groupCreateSchema, groupUpdateSchema } from '../../model/properties/property-input';
import { ApiError, objectNotFound, validationError } from '../../model/refusals/errors';
import type { TypeState } from '../../model/state/type-state';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { pathParameter } from '../http/query';
import { route } from '../http/route';
import type { TypedHandlers, TypeHandler } from '../http/typed-route';
import { representGroup } from './represent-property';

export function groupRoutes(app: ApiApp, base: string, { reads, writes }: TypedHandlers): void {
  route(app, base, { GET: reads(list), POST: writes(create) });
  route(app, `${base}/:groupName`, { GET: reads(read), PATCH: writes(update), DELETE: writes(archive) });
}

function groupOf(c: ApiContext, type: TypeState): PropertyGroup {
  const name = pathParameter(c, 'groupName');
  const group = type.groups.find((candidate) => candidate.name === name && !candidate.archived);
  if (!group) throw objectNotFound(`Property group ${name} does not exist`, { groupName: [name] });
  return group;
}

const list: TypeHandler = (c, _portal, type) =>
  c.json({ results: type.groups.filter((group) => !group.archived).map(representGroup) });
const read: TypeHandler = (c, _portal, type) => c.json(representGroup(groupOf(c, type)));

const create: TypeHandler = async (c, portal, type) => {
  const { name, label, displayOrder } = await readBody(c, groupCreateSchema);
  checkName(name, 'group');
  if (type.groups.some((group) => group.name === name && !group.archived)) {
    throw new ApiError(409, {
      message: `A property group named '${name}' already exists.`,
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'PropertyGroupError.GROUP_WITH_NAME_EXISTS',
    });
  }
  const order = displayOrder ?? lastOrder(type.groups) + 1;
  const group = { name, label, displayOrder: order, archived: false, hubspotDefined: false };
  commitGroup(portal, type, group);
  return c.json(representGroup(group), 201);
};

const update: TypeHandler = async (c, portal, type) => {
  const before = groupOf(c, type);
  const { label = before.label, displayOrder = before.displayOrder } = await readBody(c, groupUpdateSchema);
  const group = { ...before, label, displayOrder };
  commitGroup(portal, type, group);
  return c.json(representGroup(group));
};

const archive: TypeHandler = (c, portal, type) => {
  const group = groupOf(c, type);
  if (group.hubspotDefined)
    throw validationError(`The property group ${group.name} is defined by HubSpot and cannot be archived`);
  const active = [...type.properties.values()].filter(
    (property) => property.groupName === group.name && !property.archived,
  );
  if (active.length > 0)
    throw groupInUse(
      group,
      active.map(({ name }) => name),
    );
  commitGroup(portal, type, { ...group, archived: true });
  return c.body(null, 204);
};

/** HubSpot answers this one with the real body as JSON inside `message`. */
function groupInUse({ name }: PropertyGroup, properties: readonly string[]): ApiError {
  const inner = {
    status: 'error',
    message: `Property group ${name} has active properties: ${properties.join(', ')}`,
    category: 'VALIDATION_ERROR',
    subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
  };
  return validationError(JSON.stringify(inner), {
    subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
  });
}

function commitGroup(portal: Portal, type: TypeState, group: PropertyGroup): void {
  const groups = [...type.groups.filter(({ name }) => name !== group.name), group];
  portal.store.commit([{ kind: 'groups', type: type.objectType.objectTypeId, groups }]);
}
