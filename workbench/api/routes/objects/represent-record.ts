import { traitsOf } from '../../model/definitions/traits';
import { type CrmRecord, historyOf } from '../../model/state/record';
import type { TypeState } from '../../model/state/type-state';
import { formatInstant } from '../../model/values/instant';
import type { Portal } from '../http/portal';

export interface Wanted {
  /** Property names as the request gave them; undefined for the type's default ones. */
  readonly properties?: readonly string[] | undefined;
  readonly propertiesWithHistory?: readonly string[] | undefined;
}

/** A record as HubSpot answers it: the wanted properties that are defined, and those it always adds, by name. */
export function represent(
  portal: Portal,
  type: TypeState,
  record: CrmRecord,
  wanted: Wanted,
): Record<string, unknown> {
  const traits = traitsOf(type.objectType.objectTypeId);
  const named = wanted.properties ?? traits.defaultProperties;
  const withHistory = (wanted.propertiesWithHistory ?? []).filter((name) => type.property(name));
  const names = [...named.filter((name) => type.property(name)), ...withHistory, ...traits.alwaysRead];
  return {
    id: record.id,
    properties: pick(record, names),
    ...(wanted.propertiesWithHistory !== undefined && {
      propertiesWithHistory: histories(record, withHistory),
    }),
    ...envelope(portal, type, record),
  };
}

/** A record as the answer to its own write shows it: only what was written, calculated or kept by HubSpot. */
export function representWritten(
  portal: Portal,
  type: TypeState,
  record: CrmRecord,
  echoed: readonly string[],
): Record<string, unknown> {
  const known = echoed.filter((name) => record.values[name] !== undefined);
  return { id: record.id, properties: pick(record, known), ...envelope(portal, type, record) };
}

function pick(record: CrmRecord, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, record.values[name] ?? null]));
}

function envelope(portal: Portal, { objectType }: TypeState, record: CrmRecord): Record<string, unknown> {
  const created = record.values[traitsOf(objectType.objectTypeId).createdProperty];
  return {
    createdAt: created ?? formatInstant(record.created.at),
    updatedAt: formatInstant(record.updatedAt),
    archived: record.archivedAt !== null,
    ...(record.archivedAt !== null && { archivedAt: formatInstant(record.archivedAt) }),
    url: `https://app.hubspot.com/contacts/${portal.seed.portalId}/record/${objectType.objectTypeId}/${record.id}`,
  };
}

function histories(record: CrmRecord, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [
      name,
      historyOf(record, name).map(({ value, at, by }) => ({
        value,
        timestamp: formatInstant(at),
        sourceType: by.type,
        sourceId: by.id,
        ...(by.userId !== undefined && { updatedByUserId: by.userId }),
      })),
    ]),
  );
}
