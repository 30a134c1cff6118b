import type { CrmBridge } from '../../host/contract';
import type { ObjectTypeId } from '../api/object-types';
import { unwrap } from '../api/result';
import { createAccountBridge, type AccountBridgeParts } from '../app/account-bridge';
import type { PropertyChanges } from './property-changes';

/** HubSpot's default and largest page of `useAssociations`; a batch read takes 100. */
const defaultPageLength = 10;
const maxPageLength = 100;

/** What the page knows of the record that the extension stands on, and what it can do for it. */
export interface BridgeParts extends AccountBridgeParts {
  readonly objectTypeId: ObjectTypeId;
  readonly objectId: string;
  readonly changes: PropertyChanges;
  readonly refresh: () => void;
}

/** Lends a record to an extension. Every call is made with the signed-in user's rights; a refusal rejects with HubSpot's words. */
export function createCrmBridge(parts: BridgeParts): CrmBridge {
  const { hubspot, objectTypeId, objectId, changes } = parts;
  return {
    ...createAccountBridge(parts),
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
