import { associationsOf } from '../associations/associations-of';
import { batchAnswer } from '../http/batch-answer';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import { validationError } from '../../model/refusals/errors';
import {
  afterParameter,
  booleanParameter,
  limitParameter,
  listParameter,
  paging,
  pathParameter,
} from '../http/query';
import { route } from '../http/route';
import { requireRecords } from '../http/scopes';
import { resolveType } from '../../model/state/resolve-type';
import type { Portal } from '../http/portal';
import { searchRecords } from '../../model/search/search-records';
import type { TypeState } from '../../model/state/type-state';
import { archiveChanges } from '../../model/records/archive';
import { batchArchive, batchCreate, batchUpdate, batchUpsert } from './batch-write';
import { findRecord, recordOr404 } from '../../model/records/find-record';
import { pageOfRecords } from '../../model/records/record-page';
import { missingObjects, shuffled } from './record-batch';
import { represent, representWritten } from './represent-record';
import {
  MAX_BATCH_INPUTS,
  MAX_HISTORY_INPUTS,
  batchReadSchema,
  checkBatch,
  createInputSchema,
  updateBodySchema,
} from '../../model/records/record-input';
import { WriteSession } from '../../model/records/write-session';

type RecordHandler = (c: ApiContext, portal: Portal, type: TypeState) => Response | Promise<Response>;

/** Records of every object type, under one base path: `/crm/v3/objects` or `/crm/objects/2026-09`. */
export function objectRoutes(app: ApiApp, base: string, portal: Portal): void {
  const reads = (handler: RecordHandler) => withType(portal, 'read', handler);
  const writes = (handler: RecordHandler) => withType(portal, 'write', handler);
  const type = `${base}/:objectType`;
  route(app, `${type}/search`, { POST: reads(searchRecords) });
  route(app, `${type}/batch/read`, { POST: reads(batchRead) });
  route(app, `${type}/batch/create`, { POST: writes(batchCreate) });
  route(app, `${type}/batch/update`, { POST: writes(batchUpdate) });
  route(app, `${type}/batch/upsert`, { POST: writes(batchUpsert) });
  route(app, `${type}/batch/archive`, { POST: writes(batchArchive) });
  route(app, type, { GET: reads(list), POST: writes(create) });
  route(app, `${type}/:objectId`, { GET: reads(read), PATCH: writes(update), DELETE: writes(archive) });
}

function withType(portal: Portal, access: 'read' | 'write', handler: RecordHandler) {
  return (c: ApiContext) => {
    const type = resolveType(portal.store.state, pathParameter(c, 'objectType'));
    requireRecords(c, type, access);
    return handler(c, portal, type);
  };
}

const read: RecordHandler = (c, portal, type) => {
  const record = recordOr404(type, pathParameter(c, 'objectId'), {
    idProperty: c.req.query('idProperty'),
    archived: booleanParameter(c, 'archived'),
  });
  const wanted = {
    properties: listParameter(c, 'properties'),
    propertiesWithHistory: listParameter(c, 'propertiesWithHistory'),
  };
  const associations = associationsOf(c, portal, type, record.id);
  return c.json({ ...represent(portal, type, record, wanted), ...associations });
};

const list: RecordHandler = (c, portal, type) => {
  const propertiesWithHistory = listParameter(c, 'propertiesWithHistory');
  const wanted = { properties: listParameter(c, 'properties'), propertiesWithHistory };
  const max = propertiesWithHistory ? MAX_HISTORY_INPUTS : MAX_BATCH_INPUTS;
  const limit = limitParameter(c, { fallback: 10, max });
  const page = pageOfRecords(type, {
    limit,
    after: afterParameter(c),
    archived: booleanParameter(c, 'archived'),
  });
  const results = page.records.map((record) => ({
    ...represent(portal, type, record, wanted),
    ...associationsOf(c, portal, type, record.id),
  }));
  return c.json({ results, ...paging(c, page.next) });
};

const create: RecordHandler = async (c, portal, type) => {
  const input = await readBody(c, createInputSchema);
  const session = new WriteSession(portal, type, c.var.caller);
  const { id, echoed } = session.create(input);
  session.commit();
  const location = `${new URL(c.req.url).pathname}/${id}`;
  return c.json(representWritten(portal, type, type.recordOrThrow(id), echoed), 201, { location });
};

const update: RecordHandler = async (c, portal, type) => {
  const { properties } = await readBody(c, updateBodySchema);
  const record = recordOr404(type, pathParameter(c, 'objectId'), { idProperty: c.req.query('idProperty') });
  if (Object.keys(properties).length === 0)
    throw validationError('No properties found to update, please provide at least one.');
  const session = new WriteSession(portal, type, c.var.caller);
  const { echoed } = session.update(record, properties);
  session.commit();
  return c.json(representWritten(portal, type, type.recordOrThrow(record.id), echoed));
};

const archive: RecordHandler = (c, portal, type) => {
  const id = pathParameter(c, 'objectId');
  if (!type.records.has(id)) recordOr404(type, id, {});
  portal.store.commit(archiveChanges(portal, type, [id], c.var.caller));
  return c.body(null, 204);
};

const batchRead: RecordHandler = async (c, portal, type) => {
  const { inputs, idProperty, ...wanted } = await readBody(c, batchReadSchema);
  const startedAt = portal.clock.now();
  const ids = inputs.map(({ id }) => id);
  checkBatch(ids, wanted.propertiesWithHistory?.length ? MAX_HISTORY_INPUTS : MAX_BATCH_INPUTS);
  const archived = booleanParameter(c, 'archived');
  const found = ids
    .map((id) => findRecord(type, id, idProperty))
    .map((record) => (record && (record.archivedAt !== null) === archived ? record : undefined));
  const missing = ids.filter((_, index) => found[index] === undefined);
  const results = found
    .filter((record) => record !== undefined)
    .map((record) => represent(portal, type, record, wanted));
  return batchAnswer(c, {
    results: shuffled(results),
    errors: missingObjects(type, missing),
    startedAt,
    completedAt: portal.clock.now(),
  });
};
