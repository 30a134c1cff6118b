import { validationError } from '../refusals/errors';
import type { CrmState } from '../state/crm-state';
import type { TypeState } from '../state/type-state';
import { type AssociationType, unlabelledType } from './association-types';

/** The unlabelled association type of a pair. @throws 400 when records of the two types cannot be associated */
export function unlabelledOrRefuse(state: CrmState, from: TypeState, to: TypeState): AssociationType {
  const type = unlabelledType(state, from.objectType.objectTypeId, to.objectType.objectTypeId);
  if (!type)
    throw validationError(
      `No association is defined from ${from.objectType.pluralName} to ${to.objectType.pluralName}`,
    );
  return type;
}
