import { validationError } from '../http/errors';
import type { Portal } from '../portal';
import type { TypeState } from '../store/type-state';
import { unlabelledType } from './types';
import type { AssociationType } from './types';

/** The unlabelled association type of a pair. @throws 400 when records of the two types cannot be associated */
export function unlabelledOrRefuse(portal: Portal, from: TypeState, to: TypeState): AssociationType {
  const type = unlabelledType(portal.store.state, from.objectType.objectTypeId, to.objectType.objectTypeId);
  if (!type)
    throw validationError(
      `No association is defined from ${from.objectType.pluralName} to ${to.objectType.pluralName}`,
    );
  return type;
}
