import { useQuery } from '@tanstack/react-query';
import type { ObjectTypeId } from '../api/object-types';
import { unwrap } from '../api/result';
import type { CrmObject } from '../api/schemas';
import { useCrm } from '../context/crm-context';

export interface AssociatedRecord {
  readonly record: CrmObject;
  /** The association's labels: "Primary", "Decision maker". Often none. */
  readonly labels: readonly string[];
}

/** As many as one batch read takes; the index is the place for more. */
const associatedShown = 100;

/** What is shown of an associated record besides its name, the most telling first. */
export const detailNames: Readonly<Record<ObjectTypeId, readonly string[]>> = {
  '0-1': ['jobtitle', 'email'],
  '0-2': ['domain', 'industry', 'city'],
  '0-3': ['amount', 'dealstage', 'closedate'],
};
const nameProperties: Readonly<Record<ObjectTypeId, readonly string[]>> = {
  '0-1': ['firstname', 'lastname'],
  '0-2': ['name'],
  '0-3': ['dealname'],
};

/** The records of one type that a record is associated with, in the order HubSpot lists them. */
export function useAssociated(from: ObjectTypeId, id: string, to: ObjectTypeId) {
  const { hubspot } = useCrm();
  return useQuery({
    queryKey: ['associated', from, id, to],
    queryFn: async () => {
      const associations = await unwrap(hubspot.associations(from, id, to));
      const ids = associations.slice(0, associatedShown).map(({ toObjectId }) => toObjectId);
      const records = await unwrap(hubspot.readMany(to, ids, [...nameProperties[to], ...detailNames[to]]));
      const labelsOf = new Map(
        associations.map(({ toObjectId, associationTypes }) => [
          toObjectId,
          associationTypes.flatMap(({ label }) => label ?? []),
        ]),
      );
      const shown = records.map((record): AssociatedRecord => ({
        record,
        labels: labelsOf.get(record.id) ?? [],
      }));
      return { shown, total: associations.length };
    },
  });
}
