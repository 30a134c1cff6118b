import type { RevisionNote, StoredRevision } from '../../settings';
import type { HubSpotClient } from '../client/client';
import { crmObjectSchema, type CrmObject } from '../client/crm-object';
import { nullWhen } from '../client/hubspot-error';
import { LIST_PAGE_SIZE } from '../client/limits';
import { objectBatchSchema, readByUniqueProperty } from '../client/object-batch';
import { listAllPages } from '../client/paging';
import { paths } from '../client/paths';
import { toHubSpotError } from '../client/to-hubspot-error';
import { KEY, SETTINGS_OBJECT } from './settings-object';

/** As many revisions as are looked through: a save every working day for twenty years. */
export const MAX_REVISIONS = 5_000;

// The key of the record that is a copy of the newest revision.
const NEWEST = 'newest';
const NOTE_PROPERTIES = ['revision', 'changed_by', 'changed_at', 'summary', 'hs_createdate'];
const ALL_PROPERTIES = [...NOTE_PROPERTIES, 'payload'];

const recordsSchema = objectBatchSchema(crmObjectSchema);

/** The copy of the newest revision, and revision 1 (one call); each null when it is not there. */
export async function readCopyAndFirst(
  client: HubSpotClient,
): Promise<{ readonly copy: StoredRevision | null; readonly first: StoredRevision | null }> {
  const records = await findRecords(client, [NEWEST, keyOf(1)], ALL_PROPERTIES);
  const at = (key: string) => records.find(({ properties }) => properties[KEY] === key);
  return { copy: storedOf(at(NEWEST)), first: storedOf(at(keyOf(1))) };
}

/** One revision, null when there is none; one call. */
export async function readRevisionRecord(
  client: HubSpotClient,
  revision: number,
): Promise<StoredRevision | null> {
  const [record] = await findRecords(client, [keyOf(revision)], ALL_PROPERTIES);
  return storedOf(record);
}

/** Which of these revisions (at most BATCH_SIZE) there are, in any order; one call. */
export async function findRevisions(
  client: HubSpotClient,
  revisions: readonly number[],
): Promise<readonly number[]> {
  const records = await findRecords(client, revisions.map(keyOf), []);
  return records.flatMap((record) => noteOf(record)?.revision ?? []);
}

/** Every revision without its settings, newest first; a call for each hundred. */
export async function listRevisions(client: HubSpotClient): Promise<readonly RevisionNote[]> {
  const records = await listAllPages(client, {
    path: paths.objects(SETTINGS_OBJECT),
    query: { limit: String(LIST_PAGE_SIZE), properties: [KEY, ...NOTE_PROPERTIES].join(',') },
    item: crmObjectSchema,
    maxPages: MAX_REVISIONS / LIST_PAGE_SIZE,
    what: 'saved settings',
  });
  return records
    .filter(({ properties }) => properties[KEY] !== NEWEST)
    .flatMap((record) => noteOf(record) ?? [])
    .toSorted((a, b) => b.revision - a.revision);
}

/** Creates a revision's record (one call). False when it exists already: then nothing was written. */
export async function createRevision(client: HubSpotClient, revision: StoredRevision): Promise<boolean> {
  const path = paths.objects(SETTINGS_OBJECT);
  const properties = { [KEY]: keyOf(revision.revision), ...propertiesOf(revision) };
  const call = client.request({ method: 'POST', path, body: { properties }, schema: crmObjectSchema });
  return (await nullWhen(['conflict'], call)) !== null;
}

/** Makes the copy one of this revision; one call. */
export async function putCopy(client: HubSpotClient, revision: StoredRevision): Promise<void> {
  const path = paths.objectBatch(SETTINGS_OBJECT, 'upsert');
  const inputs = [{ id: NEWEST, idProperty: KEY, properties: propertiesOf(revision) }];
  const { errors, results } = await client.request({
    method: 'POST',
    path,
    // Doing it twice does it once. What is saved already must not look as if it were not, so it is tried again.
    repeatable: true,
    body: { inputs },
    schema: recordsSchema,
  });
  const [error] = errors;
  if (error !== undefined) throw toHubSpotError({ status: 400, body: error }, `POST ${path}`);
  // A 2xx is no proof that what was sent was done.
  if (results.length === 0) throw toHubSpotError({ status: 502, body: null }, `POST ${path}`);
}

function findRecords(
  client: HubSpotClient,
  values: readonly string[],
  properties: readonly string[],
): Promise<CrmObject[]> {
  return readByUniqueProperty(client, { type: SETTINGS_OBJECT, idProperty: KEY, values, properties });
}

function keyOf(revision: number): string {
  return `revision:${revision}`;
}

function propertiesOf({ revision, changedBy, changedAt, summary, payload }: StoredRevision) {
  return { revision: String(revision), changed_by: changedBy, changed_at: changedAt, summary, payload };
}

function storedOf(record: CrmObject | undefined): StoredRevision | null {
  if (record === undefined) return null;
  const note = noteOf(record);
  return note === null ? null : { ...note, payload: record.properties['payload'] ?? '' };
}

/** Null for a record whose key, or whose number if it is the copy, somebody made by hand into none of ours. */
function noteOf({ properties }: CrmObject): RevisionNote | null {
  const key = properties[KEY] ?? '';
  const numbered = key === NEWEST ? `revision:${properties['revision'] ?? ''}` : key;
  const [, digits] = /^revision:([1-9]\d{0,8})$/.exec(numbered) ?? [];
  if (digits === undefined) return null;
  return {
    revision: Number(digits),
    changedBy: properties['changed_by'] ?? '',
    changedAt: instantOf(properties),
    summary: properties['summary'] ?? '',
  };
}

/** When it was changed; when HubSpot made the record, should somebody have emptied that. */
function instantOf(properties: CrmObject['properties']): string {
  const times = [properties['changed_at'], properties['hs_createdate']].map((text) => Date.parse(text ?? ''));
  return new Date(times.find(Number.isFinite) ?? 0).toISOString();
}
