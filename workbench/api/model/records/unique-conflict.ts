import { CONTACT } from '../definitions/object-type';
import { ApiError } from '../refusals/errors';
import { InvalidValues } from '../refusals/value-problem';
import type { TypeState } from '../state/type-state';

/** A contact has the e-mail already. HubSpot says which in the answer to one input, and in a batch as far as inputs are told apart. */
export class ContactExists extends ApiError {
  constructor(readonly existingId?: string) {
    const who = existingId === undefined ? '' : `. Existing ID: ${existingId}`;
    super(409, { message: `Contact already exists${who}`, category: 'CONFLICT' });
  }
}

/** HubSpot's refusal of a unique value that another record has: a contact's e-mail is a conflict of its own kind. */
export function conflictOf(
  portalId: number,
  type: TypeState,
  { property, value, existingId }: { property: string; value: string; existingId: string | undefined },
): ApiError {
  if (type.objectType.objectTypeId === CONTACT && property === 'email') return new ContactExists(existingId);
  const other = existingId === undefined ? 'another input' : `object ${existingId}`;
  const message = `Cannot set PropertyValueCoordinates{portalId=${portalId}, objectTypeId=${type.objectType.objectTypeId}, propertyName=${property}, value=${value}}. ${other} already has that value.`;
  return new InvalidValues([{ property, code: 'CONFLICTING_UNIQUE_VALUE', message }], portalId);
}
