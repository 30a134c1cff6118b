import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ObjectTypeId } from '../api/object-types';
import { unwrap } from '../api/result';
import type { AccountSchema } from '../format/account-schema';
import { useCrm } from './crm-context';

/** Definitions change when an app is provisioned, so they are read again now and then while in use. */
const staleTime = 60_000;

/** What the account says about an object type. `pending` until all of it is there. */
export function useAccountSchema(objectTypeId: ObjectTypeId) {
  const { hubspot } = useCrm();
  const properties = useQuery({
    queryKey: ['properties', objectTypeId],
    queryFn: () => unwrap(hubspot.properties(objectTypeId)),
    staleTime,
  });
  const groups = useQuery({
    queryKey: ['property-groups', objectTypeId],
    queryFn: () => unwrap(hubspot.propertyGroups(objectTypeId)),
    staleTime,
  });
  const pipelines = useQuery({
    queryKey: ['pipelines', objectTypeId],
    queryFn: () => unwrap(hubspot.pipelines(objectTypeId)),
    staleTime,
    enabled: objectTypeId === '0-3', // contacts and companies have none here
  });
  const owners = useQuery({ queryKey: ['owners'], queryFn: () => unwrap(hubspot.owners()), staleTime });
  const needed =
    objectTypeId === '0-3' ? [properties, groups, pipelines, owners] : [properties, groups, owners];
  const schema = useMemo((): AccountSchema | null => {
    if (!properties.data || !groups.data || !owners.data) return null;
    if (objectTypeId === '0-3' && !pipelines.data) return null;
    return {
      properties: new Map(properties.data.map((property) => [property.name, property])),
      groups: groups.data,
      pipelines: pipelines.data ?? [],
      owners: owners.data,
    };
  }, [objectTypeId, properties.data, groups.data, pipelines.data, owners.data]);
  return {
    schema,
    error: needed.find((query) => query.error !== null)?.error ?? null,
    retry: () => {
      for (const query of needed) if (query.error !== null) void query.refetch();
    },
  };
}
