import { z } from 'zod';
import type { CrmBridge, CrmProperties } from '../../host/contract';
import type { HubSpot } from '../api/hubspot';
import type { ObjectTypeId } from '../api/object-types';
import { unwrap } from '../api/result';
import type { AccountSchema } from '../format/account-schema';
import { emptyValue, formatValue, type Reader } from '../format/format-value';
import type { PropertyChanges } from './property-changes';

/** HubSpot's default and largest page of `useCrmSearch` and `useAssociations`; a batch read takes 100. */
const defaultPageLength = 10;
const maxPageLength = 100;

const searchFilterGroups = z.array(z.unknown());

/** What the page knows of the record that the extension stands on, and what it can do for it. */
export interface BridgeParts {
  readonly hubspot: HubSpot;
  readonly reader: Reader;
  readonly objectTypeId: ObjectTypeId;
  readonly objectId: string;
  readonly changes: PropertyChanges;
  /** Asked anew each time: definitions and values change while the extension lives. */
  readonly schemaOf: (objectType: string) => AccountSchema | null;
  readonly refresh: () => void;
  readonly reloadPage: () => void;
  readonly navigateToPage: CrmBridge['navigateToPage'];
}

/** Lends a record to an extension. Every call is made with the signed-in user's rights; a refusal rejects with HubSpot's words. */
export function createCrmBridge(parts: BridgeParts): CrmBridge {
  const { hubspot, objectTypeId, objectId, changes } = parts;
  return {
    fetchProperties: async (names) => {
      const known = [...(parts.schemaOf(objectTypeId)?.properties.keys() ?? [])];
      const wanted = names === '*' ? known : names;
      const [record] = await unwrap(hubspot.readMany(objectTypeId, [objectId], wanted));
      const read = record?.properties ?? {};
      return Object.fromEntries(wanted.map((name) => [name, read[name] ?? null]));
    },
    onPropertiesChanged: changes.listen,
    refreshProperties: parts.refresh,
    fetchAssociations: (request) => fetchAssociations(parts, request),
    search: (request) => search(hubspot, request),
    formatProperties: (properties, objectType) => formatProperties(parts, properties, objectType),
    reloadPage: parts.reloadPage,
    navigateToPage: parts.navigateToPage,
  };
}

async function fetchAssociations(
  { hubspot, objectTypeId, objectId }: BridgeParts,
  request: Parameters<CrmBridge['fetchAssociations']>[0],
): ReturnType<CrmBridge['fetchAssociations']> {
  const { toObjectType, properties = [], pageLength = defaultPageLength, offset = 0 } = request;
  const all = await unwrap(hubspot.associations(objectTypeId, objectId, toObjectType));
  const page = all.slice(offset, offset + Math.min(pageLength, maxPageLength));
  const ids = page.map(({ toObjectId }) => toObjectId);
  const records = await unwrap(hubspot.readMany(toObjectType, ids, properties));
  const byId = new Map(records.map((record) => [record.id, record.properties]));
  const nextOffset = offset + page.length;
  return {
    results: page.map(({ toObjectId, associationTypes }) => ({
      toObjectId: Number(toObjectId),
      associationTypes,
      properties: byId.get(toObjectId) ?? {},
    })),
    hasMore: nextOffset < all.length,
    nextOffset,
  };
}

async function search(
  hubspot: HubSpot,
  request: Parameters<CrmBridge['search']>[0],
): ReturnType<CrmBridge['search']> {
  const {
    objectType,
    properties = [],
    query,
    filterGroups,
    sorts,
    pageLength = defaultPageLength,
    after,
  } = request;
  const answer = await unwrap(
    hubspot.search(objectType, {
      properties,
      limit: pageLength,
      ...(query ? { query } : {}),
      ...(filterGroups === undefined ? {} : { filterGroups: searchFilterGroups.parse(filterGroups) }),
      ...(sorts === undefined ? {} : { sorts }),
      ...(after === undefined ? {} : { after }),
    }),
  );
  const next = answer.paging?.next.after;
  return {
    results: answer.results.map((record) => ({ objectId: Number(record.id), properties: record.properties })),
    total: answer.total,
    hasMore: next !== undefined,
    ...(next === undefined ? {} : { after: next }),
  };
}

function formatProperties(
  { schemaOf, reader }: BridgeParts,
  properties: CrmProperties,
  objectType: string,
): CrmProperties {
  const schema = schemaOf(objectType);
  if (schema === null) return properties;
  const entries = Object.entries(properties).map(([name, value]) => {
    const property = schema.properties.get(name);
    if (property === undefined || value === null) return [name, value];
    const words = formatValue(property, value, schema, reader);
    return [name, words === emptyValue ? '' : words];
  });
  return z.record(z.string(), z.string().nullable()).parse(Object.fromEntries(entries));
}
