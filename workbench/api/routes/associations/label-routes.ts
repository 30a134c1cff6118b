import { z } from 'zod';
import { type Access, requireDefinitions } from '../../model/access/scopes';
import { associationTypesBetween } from '../../model/associations/association-types';
import { labelPair } from '../../model/associations/label-pair';
import type { AssociationLabel } from '../../model/definitions/association-label';
import { objectNotFound, validationError } from '../../model/refusals/errors';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { pathParameter } from '../http/query';
import { route } from '../http/route';
import { typeIn } from '../http/typed-route';

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

function ends(c: ApiContext, portal: Portal, access: Access): Ends {
  const end = (parameter: string) => typeIn(c, portal, { parameter, access, required: requireDefinitions });
  const [from, to] = [end('fromObjectType'), end('toObjectType')];
  return { fromType: from.objectType.objectTypeId, toType: to.objectType.objectTypeId };
}

function listed(portal: Portal, { fromType, toType }: Ends) {
  return associationTypesBetween(portal.state, fromType, toType).map(({ category, typeId, label }) => ({
    category,
    typeId,
    label,
  }));
}

async function create(c: ApiContext, portal: Portal, pair: Ends): Promise<Response> {
  const { name, label, inverseLabel } = await readBody(c, createSchema);
  const { state } = portal;
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

async function update(c: ApiContext, portal: Portal, pair: Ends): Promise<Response> {
  const { associationTypeId, label, inverseLabel } = await readBody(c, updateSchema);
  const found = requireLabel(portal, pair, associationTypeId);
  const labels = portal.state.labels.map((known) => {
    if (known.typeId === found.typeId) return { ...known, label };
    return known.typeId === found.inverseTypeId ? { ...known, label: inverseLabel ?? label } : known;
  });
  portal.store.commit([{ kind: 'labels', labels }]);
  return c.body(null, 204);
}

function archive(c: ApiContext, portal: Portal, pair: Ends): Response {
  const found = requireLabel(portal, pair, Number(pathParameter(c, 'associationTypeId')));
  const labels = portal.state.labels.filter(
    ({ typeId }) => typeId !== found.typeId && typeId !== found.inverseTypeId,
  );
  portal.store.commit([{ kind: 'labels', labels }]);
  return c.body(null, 204);
}

/** A label of the account's own; HubSpot's and the unlabelled ones cannot be changed. */
function requireLabel(portal: Portal, { fromType, toType }: Ends, typeId: number): AssociationLabel {
  const found = portal.state.labels.find(
    (label) => label.typeId === typeId && label.fromType === fromType && label.toType === toType,
  );
  if (found?.label === null || !found)
    throw objectNotFound(`No association label ${typeId} of this account exists between these object types`);
  return found;
}
