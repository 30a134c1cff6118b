import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createListeners } from '../api/listeners';
import type { ObjectTypeId } from '../api/object-types';
import { unwrap } from '../api/result';
import type { CrmObject } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';
import { useCalculationsOf } from '../context/account-changes';
import { useCrm } from '../context/crm-context';
import type { SaveProperties } from '../properties/record-in-view';
import { changedProperties, type PropertyChanges } from './property-changes';

/** HubSpot's record ids are numbers; anything else in an address is no record. */
const recordId = /^\d+$/;
/** The record may be changed elsewhere; HubSpot's page looks now and then, and so does this one. */
const lookAgainMs = 30_000;

/** A record with all its properties, the way to change them, and word of every change. `record` null: there is none. */
export function useRecord(objectTypeId: ObjectTypeId, objectId: string, schema: AccountSchema | null) {
  const { hubspot } = useCrm();
  const client = useQueryClient();
  const queryKey = useMemo(() => ['record', objectTypeId, objectId], [objectTypeId, objectId]);
  const query = useQuery({
    queryKey,
    enabled: schema !== null,
    refetchInterval: lookAgainMs,
    queryFn: async () => {
      if (!recordId.test(objectId)) return null;
      const names = [...(schema?.properties.keys() ?? [])];
      const [record] = await unwrap(hubspot.readMany(objectTypeId, [objectId], names));
      return record ?? null;
    },
  });
  const changes = useChanges(query.data);
  const readCalculated = async () => {
    const calculated = [...(schema?.properties.values() ?? [])].filter((property) => property.calculated);
    const names = calculated.map(({ name }) => name);
    const answer = await hubspot.readMany(objectTypeId, [objectId], names);
    const read = answer.ok ? answer.value[0]?.properties : undefined;
    if (read === undefined) return;
    client.setQueryData<CrmObject | null>(
      queryKey,
      (old) => old && { ...old, properties: { ...old.properties, ...read } },
    );
  };
  // They come after the reading that follows a save, when that has long been answered.
  useCalculationsOf(objectTypeId, () => {
    if (query.data) void readCalculated();
  });
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey }), [client, queryKey]);
  const save: SaveProperties = useCallback(
    async (changed) => {
      const answer = await hubspot.update(objectTypeId, objectId, changed);
      if (!answer.ok) return answer.problem;
      // What was written shows at once; what HubSpot calculates from it comes with the reading after.
      await client.cancelQueries({ queryKey });
      client.setQueryData<CrmObject | null>(
        queryKey,
        (old) => old && withChanges(old, changed, answer.value),
      );
      refresh();
      return null;
    },
    [hubspot, client, objectTypeId, objectId, queryKey, refresh],
  );
  return {
    record: query.data,
    error: query.error,
    retry: () => void query.refetch(),
    save,
    refresh,
    changes,
  };
}
export type OpenRecord = ReturnType<typeof useRecord>;

function withChanges(
  old: CrmObject,
  changed: Readonly<Record<string, string>>,
  answer: CrmObject,
): CrmObject {
  return {
    ...old,
    updatedAt: answer.updatedAt,
    properties: { ...old.properties, ...changed, ...answer.properties },
  };
}

function useChanges(record: CrmObject | null | undefined) {
  const [changes] = useState<PropertyChanges>(createListeners);
  const last = useRef<CrmObject | null>(null);
  useEffect(() => {
    if (!record) return;
    const before = last.current;
    last.current = record;
    if (before === null) return;
    const changed = changedProperties(before.properties, record.properties);
    if (Object.keys(changed).length > 0) changes.publish(changed);
  }, [record, changes]);
  return changes;
}
