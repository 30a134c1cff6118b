import { ApiError } from '../refusals/errors';
import { CONTACT } from '../definitions/object-type';
import type { Portal } from '../../routes/http/portal';
import type { TypeState } from '../state/type-state';
import { invalidValues } from '../refusals/value-problem';

/** HubSpot's refusal of a unique value that another record has: a contact's e-mail is a conflict of its own kind. */
export function conflictOf(
  portal: Portal,
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
  const message = `Cannot set PropertyValueCoordinates{portalId=${portal.seed.portalId}, objectTypeId=${type.objectType.objectTypeId}, propertyName=${property}, value=${value}}. ${other} already has that value.`;
  return invalidValues([{ property, code: 'CONFLICTING_UNIQUE_VALUE', message }], portal.seed.portalId);
}
