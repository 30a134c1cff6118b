import { CONTACT } from '../definitions/object-type';
import { ApiError } from '../refusals/errors';
import { invalidValues } from '../refusals/value-problem';
import type { TypeState } from '../state/type-state';

/** HubSpot's refusal of a unique value that another record has: a contact's e-mail is a conflict of its own kind. */
export function conflictOf(
  portalId: number,
  type: TypeState,
  { property, value, existingId }: { property: string; value: string; existingId: string | undefined },
): ApiError {
  if (type.objectType.objectTypeId === CONTACT && property === 'email' && existingId !== undefined) {
    return new ApiError(409, {
      message: `Contact already exists. Existing ID: ${existingId}`,
      category: 'CONFLICT',
    });
  }
  const other = existingId === undefined ? 'another input' : `object ${existingId}`;
  const message = `Cannot set PropertyValueCoordinates{portalId=${portalId}, objectTypeId=${type.objectType.objectTypeId}, propertyName=${property}, value=${value}}. ${other} already has that value.`;
  return invalidValues([{ property, code: 'CONFLICTING_UNIQUE_VALUE', message }], portalId);
}
