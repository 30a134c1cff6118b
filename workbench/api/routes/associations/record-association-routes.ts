import { z } from 'zod';
import { type Access, requireRecords } from '../../model/access/scopes';
import { unlabelledOrRefuse } from '../../model/associations/association-types';
import { unlinkChanges } from '../../model/associations/link-changes';
import { requireTypes } from '../../model/associations/require-types';
import { recordOr404 } from '../../model/records/find-record';
import { associationSpecSchema } from '../../model/records/record-input';
import type { TypeState } from '../../model/state/type-state';
import { batchAnswer } from '../http/batch-answer';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { afterParameter, limitParameter, paging, pathParameter } from '../http/query';
import { route } from '../http/route';
import { typeIn } from '../http/typed-route';
import { associatedPage } from './associated-page';
import { commitLinks, labelsBetween } from './commit-links';

/** HubSpot's largest page of one record's associations, which is also its default. */
const MAX_PAGE = 500;

/** Associations of one record, under `/crm/v4/objects` or `/crm/objects/2026-09`; dated versions list them in batches only. */
export function recordAssociationRoutes(
  app: ApiApp,
  base: string,
  portal: Portal,
  { lists }: { lists: boolean },
): void {
  const record = `${base}/:objectType/:objectId/associations`;
  route(app, `${record}/default/:toObjectType/:toObjectId`, { PUT: (c) => associateDefault(c, portal) });
  if (lists) route(app, `${record}/:toObjectType`, { GET: (c) => listAssociated(c, portal) });
  route(app, `${record}/:toObjectType/:toObjectId`, {
    PUT: (c) => associate(c, portal),
    DELETE: (c) => dissociate(c, portal),
  });
}

/** Both ends that a path names. @throws unless the caller may do this to both, and both are there */
function ends(
  c: ApiContext,
  portal: Portal,
  access: Access,
): { from: TypeState; fromId: string; to: TypeState } {
  const end = (parameter: string) => typeIn(c, portal, { parameter, access, required: requireRecords });
  const [from, to] = [end('objectType'), end('toObjectType')];
  return { from, fromId: recordOr404(from, pathParameter(c, 'objectId'), {}).id, to };
}

function listAssociated(c: ApiContext, portal: Portal): Response {
  const { from, fromId, to } = ends(c, portal, 'read');
  const limit = limitParameter(c, { fallback: MAX_PAGE, max: MAX_PAGE });
  const page = associatedPage(portal, { from, fromId, to, limit, after: afterParameter(c) });
  return c.json({ results: page.results, ...paging(c, page.next) });
}

async function associate(c: ApiContext, portal: Portal): Promise<Response> {
  const { from, fromId, to } = ends(c, portal, 'write');
  const toId = recordOr404(to, pathParameter(c, 'toObjectId'), {}).id;
  const specs = await readBody(c, z.array(associationSpecSchema).min(1));
  requireTypes(portal.state, from, to, specs);
  const typeIds = specs.map(({ associationTypeId }) => associationTypeId);
  commitLinks(c, portal, { from, fromId, to, toId, typeIds });
  return c.json(labelsBetween(portal, { from, fromId, to, toId }), 201);
}

function associateDefault(c: ApiContext, portal: Portal): Response {
  const { from, fromId, to } = ends(c, portal, 'write');
  const toId = recordOr404(to, pathParameter(c, 'toObjectId'), {}).id;
  const { category, typeId, inverseTypeId } = unlabelledOrRefuse(portal.state, from, to);
  commitLinks(c, portal, { from, fromId, to, toId, typeIds: [typeId] });
  const answered = (a: string, b: string, associationTypeId: number) => {
    const associationSpec = { associationCategory: category, associationTypeId };
    return { from: { id: a }, to: { id: b }, associationSpec };
  };
  const results = [answered(fromId, toId, typeId), answered(toId, fromId, inverseTypeId)];
  return batchAnswer(c, { results });
}

function dissociate(c: ApiContext, portal: Portal): Response {
  const { from, fromId, to } = ends(c, portal, 'write');
  const toId = pathParameter(c, 'toObjectId');
  const links = unlinkChanges(
    portal.state,
    { type: from.objectType.objectTypeId, id: fromId },
    { type: to.objectType.objectTypeId, id: toId },
  );
  commitLinks(c, portal, links);
  return c.body(null, 204);
}
