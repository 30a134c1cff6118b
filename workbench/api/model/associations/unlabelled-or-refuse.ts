import { validationError } from '../refusals/errors';
import type { Portal } from '../../routes/http/portal';
import type { TypeState } from '../state/type-state';
import { unlabelledType } from './association-types';
import type { AssociationType } from './association-types';

/** The unlabelled association type of a pair. @throws 400 when records of the two types cannot be associated */
export function unlabelledOrRefuse(portal: Portal, from: TypeState, to: TypeState): AssociationType {
  const type = unlabelledType(portal.store.state, from.objectType.objectTypeId, to.objectType.objectTypeId);
  if (!type)
    throw validationError(
      `No association is defined from ${from.objectType.pluralName} to ${to.objectType.pluralName}`,
    );
  return type;
}
