import { validationError } from '../refusals/errors';
import type { CrmState } from '../state/crm-state';
import type { TypeState } from '../state/type-state';
import { associationTypesBetween } from './association-types';

/** @throws 400 when an association type is not one of this pair's, in its category */
export function requireTypes(
  state: CrmState,
  from: TypeState,
  to: TypeState,
  specs: readonly { readonly associationCategory: string; readonly associationTypeId: number }[],
): void {
  const known = associationTypesBetween(state, from.objectType.objectTypeId, to.objectType.objectTypeId);
  for (const { associationCategory, associationTypeId } of specs) {
    if (known.some((type) => type.typeId === associationTypeId && type.category === associationCategory))
      continue;
    throw validationError(
      `Association type ${associationCategory} ${associationTypeId} is not defined from ${from.objectType.pluralName} to ${to.objectType.pluralName}`,
    );
  }
}
