import type { ObjectTypeId } from '../api/object-types';
import type { AccountSchema } from '../format/account-schema';

const idOfName: Readonly<Record<string, ObjectTypeId>> = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  contacts: '0-1',
  companies: '0-2',
  deals: '0-3',
  '0-1': '0-1',
  '0-2': '0-2',
  '0-3': '0-3',
};

/** The id of an object type by whatever HubSpot calls it: `deals`, `DEAL` or `0-3`. Null for types without a page here. */
export function objectTypeIdOf(name: string): ObjectTypeId | null {
  return idOfName[name.toLowerCase()] ?? null;
}

/** The schema of an object type by any of its names; null when the page knows none, or not yet. */
export function schemaFor(
  objectType: string,
  schemas: Readonly<Record<ObjectTypeId, AccountSchema | null>>,
): AccountSchema | null {
  const id = objectTypeIdOf(objectType);
  return id === null ? null : schemas[id];
}
