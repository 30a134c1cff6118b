import { z } from 'zod';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import { objectNotFound, validationError } from '../../model/refusals/errors';
import { pathParameter } from '../http/query';
import { route } from '../http/route';
import { requireDefinitions } from '../http/scopes';
import { resolveType } from '../../model/state/resolve-type';
import type { Portal } from '../http/portal';
import type { AssociationLabel } from '../../model/definitions/association-label';
import { associationTypesBetween } from '../../model/associations/association-types';

const createSchema = z.strictObject({
  name: z.string().min(1),
  label: z.string().min(1),
  inverseLabel: z.string().min(1).optional(),
});
const updateSchema = z.strictObject({
  associationTypeId: z.number().int(),
  label: z.string().min(1),
  inverseLabel: z.string().min(1).optional(),
});

interface Ends {
  readonly fromType: string;
  readonly toType: string;
}

/** The labels that associations between two object types may carry. */
export function labelRoutes(app: ApiApp, base: string, portal: Portal): void {
  const labels = `${base}/:fromObjectType/:toObjectType/labels`;
  route(app, labels, {
    GET: (c) => c.json({ results: listed(portal, ends(c, portal, 'read')) }),
    POST: (c) => create(c, portal, ends(c, portal, 'write')),
    PUT: (c) => update(c, portal, ends(c, portal, 'write')),
  });
  route(app, `${labels}/:associationTypeId`, { DELETE: (c) => archive(c, portal, ends(c, portal, 'write')) });
}

function ends(c: ApiContext, portal: Portal, access: 'read' | 'write'): Ends {
  const from = resolveType(portal.store.state, pathParameter(c, 'fromObjectType'));
  const to = resolveType(portal.store.state, pathParameter(c, 'toObjectType'));
  requireDefinitions(c, from, access);
  requireDefinitions(c, to, access);
  return { fromType: from.objectType.objectTypeId, toType: to.objectType.objectTypeId };
}

function listed(portal: Portal, { fromType, toType }: Ends) {
  return associationTypesBetween(portal.store.state, fromType, toType).map(({ category, typeId, label }) => ({
    category,
    typeId,
    label,
  }));
}

async function create(c: ApiContext, portal: Portal, pair: Ends): Promise<Response> {
  const { name, label, inverseLabel } = await readBody(c, createSchema);
  const { state } = portal.store;
  if (
    state.labels.some(
      (known) => known.fromType === pair.fromType && known.toType === pair.toType && known.name === name,
    )
  ) {
    throw validationError(`An association label named ${name} already exists between these object types`);
  }
  const made = labelPair(pair, {
    name,
    label,
    inverseLabel: inverseLabel ?? label,
    nextTypeId: () => state.nextAssociationTypeId(),
  });
  portal.store.commit([{ kind: 'labels', labels: [...state.labels, ...made] }]);
  return c.json({
    results: made.map(({ typeId, label: text }) => ({ category: 'USER_DEFINED', typeId, label: text })),
  });
}

/** Both directions of a new association type; between records of one type, one direction serves as both. */
export function labelPair(
  { fromType, toType }: Ends,
  given: { name: string; label: string | null; inverseLabel: string | null; nextTypeId: () => number },
): AssociationLabel[] {
  const { name, label, inverseLabel } = given;
  const typeId = given.nextTypeId();
  if (fromType === toType && label === inverseLabel)
    return [{ typeId, inverseTypeId: typeId, fromType, toType, name, label }];
  const inverseTypeId = given.nextTypeId();
  return [
    { typeId, inverseTypeId, fromType, toType, name, label },
    {
      typeId: inverseTypeId,
      inverseTypeId: typeId,
      fromType: toType,
      toType: fromType,
      name,
      label: inverseLabel,
    },
  ];
}

async function update(c: ApiContext, portal: Portal, pair: Ends): Promise<Response> {
  const { associationTypeId, label, inverseLabel } = await readBody(c, updateSchema);
  const found = requireLabel(portal, pair, associationTypeId);
  const labels = portal.store.state.labels.map((known) => {
    if (known.typeId === found.typeId) return { ...known, label };
    return known.typeId === found.inverseTypeId ? { ...known, label: inverseLabel ?? label } : known;
  });
  portal.store.commit([{ kind: 'labels', labels }]);
  return c.body(null, 204);
}

function archive(c: ApiContext, portal: Portal, pair: Ends): Response {
  const found = requireLabel(portal, pair, Number(pathParameter(c, 'associationTypeId')));
  const labels = portal.store.state.labels.filter(
    ({ typeId }) => typeId !== found.typeId && typeId !== found.inverseTypeId,
  );
  portal.store.commit([{ kind: 'labels', labels }]);
  return c.body(null, 204);
}

/** A label of the account's own; HubSpot's and the unlabelled ones cannot be changed. */
function requireLabel(portal: Portal, { fromType, toType }: Ends, typeId: number): AssociationLabel {
  const found = portal.store.state.labels.find(
    (label) => label.typeId === typeId && label.fromType === fromType && label.toType === toType,
  );
  if (found?.label === null || !found)
    throw objectNotFound(`No association label ${typeId} of this account exists between these object types`);
  return found;
}
