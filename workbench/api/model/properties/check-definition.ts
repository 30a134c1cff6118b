import { assertNever } from '../../../assert-never';
import type { Property, PropertyOption, PropertyType } from '../definitions/property';
import { validationError } from '../refusals/errors';
import type { TypeState } from '../state/type-state';

/** HubSpot's limits for definitions. */
export const MAX_NAME_CHARACTERS = 100;
export const MAX_LABEL_CHARACTERS = 255;
export const MAX_OPTIONS = 5000;
export const MAX_OPTION_CHARACTERS = 3000;
export const MAX_UNIQUE_PROPERTIES = 10;
export const MAX_CUSTOM_PROPERTIES = 1000;

// `constructor` would be found on every object of values; nobody names a property so.
const NAME = /^(?!constructor$)[a-z][a-z0-9_]*$/;
const RESERVED_PREFIX = 'hs_';

/** @throws 400 for a name HubSpot would not take for a property or group */
export function checkName(name: string, what: 'property' | 'group'): void {
  if (name.length > MAX_NAME_CHARACTERS)
    throw validationError(
      `The ${what} name "${name}" has ${name.length} characters; at most ${MAX_NAME_CHARACTERS} are allowed.`,
    );
  if (!NAME.test(name))
    throw validationError(
      `The ${what} name "${name}" must be lower-case letters, digits and underscores, beginning with a letter.`,
    );
}

/** @throws 400 when a definition contradicts itself or a limit */
export function checkDefinition(type: TypeState, property: Property): void {
  if (property.label.trim() === '') throw validationError('The label of a property may not be empty');
  if (property.label.length > MAX_LABEL_CHARACTERS)
    throw validationError(`The label of ${property.name} has more than ${MAX_LABEL_CHARACTERS} characters`);
  if (!type.groups.some((group) => group.name === property.groupName && !group.archived)) {
    throw validationError(`Property group ${property.groupName} does not exist`, {
      subCategory: 'PropertyValidationError.GROUP_DOES_NOT_EXIST',
    });
  }
  if (!fieldTypesOf(property.type).includes(property.fieldType)) {
    throw validationError(
      `A property of type ${property.type} cannot have the field type ${property.fieldType}`,
    );
  }
  checkOptions(property);
}

/** @throws 400 when a new custom property goes beyond what an object may have */
export function checkRoom(type: TypeState, property: Property): void {
  const active = [...type.properties.values()].filter((known) => !known.archived && !known.hubspotDefined);
  if (active.length >= MAX_CUSTOM_PROPERTIES) {
    throw validationError(
      `${type.objectType.labels.plural} have ${MAX_CUSTOM_PROPERTIES} custom properties, which is the limit`,
      { subCategory: 'PropertyValidationError.LIMIT_REACHED' },
    );
  }
  if (
    property.hasUniqueValue &&
    active.filter((known) => known.hasUniqueValue).length >= MAX_UNIQUE_PROPERTIES
  ) {
    throw validationError(
      `${type.objectType.labels.plural} have ${MAX_UNIQUE_PROPERTIES} properties with unique values, which is the limit`,
    );
  }
}

export function isReservedName(name: string): boolean {
  return name.startsWith(RESERVED_PREFIX);
}

function fieldTypesOf(type: PropertyType): readonly string[] {
  switch (type) {
    case 'string':
      return ['text', 'textarea', 'html', 'file', 'phonenumber', 'calculation_equation'];
    case 'number':
      return ['number', 'calculation_equation'];
    case 'bool':
      return ['booleancheckbox', 'calculation_equation'];
    case 'enumeration':
      return ['select', 'radio', 'checkbox', 'booleancheckbox', 'calculation_equation'];
    case 'date':
    case 'datetime':
      return ['date'];
    case 'phone_number':
      return ['phonenumber'];
    default:
      return assertNever(type);
  }
}

function checkOptions({ name, type, fieldType, options, externalOptions }: Property): void {
  const values = options.map((option) => option.value);
  if (type === 'bool' && fieldType === 'booleancheckbox' && [...values].sort().join() !== 'false,true') {
    throw validationError(`${name}: a boolean property must have exactly the options true and false`, {
      subCategory: 'PropertyValidationError.INVALID_BOOLEAN_OPTION',
    });
  }
  if (type !== 'bool' && type !== 'enumeration' && options.length > 0)
    throw validationError(`${name}: a property of type ${type} cannot have options`);
  if (
    type === 'enumeration' &&
    fieldType !== 'calculation_equation' &&
    options.length === 0 &&
    !externalOptions
  ) {
    throw validationError(`${name}: an enumeration needs at least one option`);
  }
  if (options.length > MAX_OPTIONS)
    throw validationError(`${name} has ${options.length} options; at most ${MAX_OPTIONS} are allowed`);
  for (const option of options) checkOption(name, option, options);
}

function checkOption(name: string, option: PropertyOption, all: readonly PropertyOption[]): void {
  if (option.value === '' || option.label === '')
    throw validationError(`${name}: an option needs a label and a value`);
  if (option.value.includes(';'))
    throw validationError(
      `${name}: the option value "${option.value}" has a semicolon, which separates values`,
    );
  if (option.label.length + option.value.length + option.description.length > MAX_OPTION_CHARACTERS) {
    throw validationError(
      `${name}: the option ${option.value} has more than ${MAX_OPTION_CHARACTERS} characters`,
    );
  }
  if (
    all.some((other) => other !== option && (other.value === option.value || other.label === option.label))
  ) {
    throw validationError(`${name}: the option "${option.label}" (${option.value}) is there twice`);
  }
}
