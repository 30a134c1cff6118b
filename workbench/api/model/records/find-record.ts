import { objectIdNotNumeric, resourceNotFound, validationError } from '../refusals/errors';
import type { CrmRecord } from '../state/record';
import type { TypeState } from '../state/type-state';

/**
 * The record with this id, or with this value of a unique property; undefined when there is none.
 * @throws 400 when `idProperty` is not a unique property of the type
 */
export function findRecord(
  type: TypeState,
  id: string,
  idProperty: string | undefined,
): CrmRecord | undefined {
  if (idProperty === undefined || idProperty === 'hs_object_id') return type.records.get(id);
  if (type.property(idProperty)?.hasUniqueValue !== true) {
    throw validationError(
      `${idProperty} is not a unique property of ${type.objectType.pluralName}, so it cannot identify a record`,
    );
  }
  const found = type.idByUnique(idProperty, id);
  return found === undefined ? undefined : type.records.get(found);
}

/** As `findRecord`, for one that must be there, archived or not as asked. @throws HubSpot's 404s */
export function recordOr404(
  type: TypeState,
  id: string,
  { idProperty, archived = false }: { idProperty?: string | undefined; archived?: boolean },
): CrmRecord {
  const record = findRecord(type, id, idProperty);
  if (record && (record.archivedAt !== null) === archived) return record;
  throw idProperty === undefined && !/^\d+$/.test(id) ? objectIdNotNumeric(id) : resourceNotFound();
}
