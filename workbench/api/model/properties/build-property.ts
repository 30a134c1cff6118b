import type { Property, PropertyOption } from '../definitions/property';
import { ApiError, validationError } from '../refusals/errors';
import { archivedNameTaken, checkCalculatedRoom, checkCalculation } from '../formulas/check-calculation';
import type { Stamp } from '../state/change';
import type { Holdings } from '../state/holdings';
import type { TypeState } from '../state/type-state';
import { checkDefinition, checkName, checkRoom, isReservedName } from './check-definition';
import type { OptionInput, PropertyCreate } from './property-input';

/**
 * The definition that a creation makes. The name of an archived property brings that one back, with the values its
 * records still have; not so where one of the two is calculated.
 * @throws HubSpot's 409 for a name in use, 400 for what it does not take
 */
export function buildProperty(
  holdings: Holdings,
  type: TypeState,
  input: PropertyCreate,
  stamp: Stamp,
): Property {
  checkName(input.name, 'property');
  if (isReservedName(input.name))
    throw validationError(
      `The property name "${input.name}" begins with hs_, which HubSpot keeps for itself`,
    );
  const known = type.properties.get(input.name);
  if (known && !known.archived) throw nameExists(input.name);
  const property = defined(input, stamp, known);
  if (known && (known.calculated || property.calculated)) throw archivedNameTaken(input.name);
  checkDefinition(type, property);
  checkRoom(type, property);
  if (property.calculated) checkCalculatedRoom(holdings);
  return checkCalculation(holdings, type, property);
}

function defined(input: PropertyCreate, { at, by }: Stamp, restored: Property | undefined): Property {
  const users =
    by.userId === undefined ? {} : { createdUserId: String(by.userId), updatedUserId: String(by.userId) };
  const { calculationFormula, referencedObjectType, ...rest } = input;
  return {
    ...rest,
    ...users,
    ...(calculationFormula !== undefined && { calculationFormula }),
    ...(referencedObjectType !== undefined && { referencedObjectType }),
    description: input.description ?? '',
    options: optionsOf(input.options ?? []),
    displayOrder: input.displayOrder ?? -1,
    hidden: input.hidden ?? false,
    formField: input.formField ?? false,
    hasUniqueValue: input.hasUniqueValue ?? false,
    calculated: input.fieldType === 'calculation_equation',
    externalOptions: input.externalOptions ?? false,
    dataSensitivity: input.dataSensitivity ?? 'non_sensitive',
    hubspotDefined: false,
    readOnlyValue: false,
    createdAt: restored?.createdAt ?? at,
    updatedAt: at,
    archived: false,
  };
}

/** Options as they are stored: those without an order come after those with one, in the order of the list. */
export function optionsOf(inputs: readonly OptionInput[]): PropertyOption[] {
  let last = lastOrder(inputs);
  return inputs.map(({ label, value, description = '', displayOrder, hidden = false }) => {
    return { label, value, description, displayOrder: displayOrder ?? (last += 1), hidden };
  });
}

/** The greatest order given, -1 when there is none: what has no order of its own comes after it. */
export function lastOrder(ordered: readonly { readonly displayOrder?: number | undefined }[]): number {
  return Math.max(-1, ...ordered.map(({ displayOrder = -1 }) => displayOrder));
}

function nameExists(name: string): ApiError {
  return new ApiError(409, {
    message: `A property named '${name}' already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
  });
}
