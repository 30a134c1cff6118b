import { requireRecords } from '../../model/access/scopes';
import { archiveChanges } from '../../model/records/archive';
import { findRecord, recordOr404 } from '../../model/records/find-record';
import {
  batchReadSchema,
  checkBatch,
  createInputSchema,
  MAX_BATCH_INPUTS,
  MAX_HISTORY_INPUTS,
  updateBodySchema,
} from '../../model/records/record-input';
import { pageOfRecords } from '../../model/records/record-page';
import { WriteSession } from '../../model/records/write-session';
import { validationError } from '../../model/refusals/errors';
import { associationsOf } from '../associations/associations-of';
import { batchAnswer } from '../http/batch-answer';
import { readBody } from '../http/body';
import type { ApiApp } from '../http/context';
import type { Portal } from '../http/portal';
import {
  afterParameter,
  booleanParameter,
  limitParameter,
  listParameter,
  paging,
  pathParameter,
} from '../http/query';
import { route } from '../http/route';
import { typedHandlers, type TypeHandler } from '../http/typed-route';
import { archiveRecords, createRecords, updateRecords, upsertRecords } from './batch-write';
import { missingObjects, shuffled } from './record-batch';
import { represent, representWritten } from './represent-record';
import { search } from './search-route';

/** Records of every object type, under one base path: `/crm/v3/objects` or `/crm/objects/2026-09`. */
export function objectRoutes(app: ApiApp, base: string, portal: Portal): void {
  const { reads, writes } = typedHandlers(portal, requireRecords);
  const type = `${base}/:objectType`;
  route(app, `${type}/search`, { POST: reads(search) });
  route(app, `${type}/batch/read`, { POST: reads(readRecords) });
  route(app, `${type}/batch/create`, { POST: writes(createRecords) });
  route(app, `${type}/batch/update`, { POST: writes(updateRecords) });
  route(app, `${type}/batch/upsert`, { POST: writes(upsertRecords) });
  route(app, `${type}/batch/archive`, { POST: writes(archiveRecords) });
  route(app, type, { GET: reads(list), POST: writes(create) });
  route(app, `${type}/:objectId`, { GET: reads(read), PATCH: writes(update), DELETE: writes(archive) });
}

const read: TypeHandler = (c, portal, type) => {
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

const list: TypeHandler = (c, portal, type) => {
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

const create: TypeHandler = async (c, portal, type) => {
  const input = await readBody(c, createInputSchema);
  const session = new WriteSession(portal, type, c.var.caller);
  const { id, echoed } = session.create(input);
  portal.store.commit(session.finish());
  const location = `${new URL(c.req.url).pathname}/${id}`;
  return c.json(representWritten(portal, type, type.recordOrThrow(id), echoed), 201, { location });
};

const update: TypeHandler = async (c, portal, type) => {
  const { properties } = await readBody(c, updateBodySchema);
  const record = recordOr404(type, pathParameter(c, 'objectId'), { idProperty: c.req.query('idProperty') });
  if (Object.keys(properties).length === 0)
    throw validationError('No properties found to update, please provide at least one.');
  const session = new WriteSession(portal, type, c.var.caller);
  const { echoed } = session.update(record, properties);
  portal.store.commit(session.finish());
  return c.json(representWritten(portal, type, type.recordOrThrow(record.id), echoed));
};

const archive: TypeHandler = (c, portal, type) => {
  const id = pathParameter(c, 'objectId');
  if (!type.records.has(id)) recordOr404(type, id, {});
  portal.store.commit(archiveChanges(portal.state, type, [id], c.var.caller));
  return c.body(null, 204);
};

const readRecords: TypeHandler = async (c, portal, type) => {
  const { inputs, idProperty, ...wanted } = await readBody(c, batchReadSchema);
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
  });
};
