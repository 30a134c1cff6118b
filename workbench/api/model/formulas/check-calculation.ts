import { type Formula, languageFunction, parseFormula, partsOf } from '../../../../src/formula-language';
import type { Property } from '../definitions/property';
import { ApiError, validationError } from '../refusals/errors';
import type { CrmState } from '../state/crm-state';
import type { Holdings } from '../state/holdings';
import type { TypeState } from '../state/type-state';
import { checkTypes } from './check-types';
import { formulaOf } from './formula-of';
import { readBy } from './read-by';
import { formulaRefused, unableToParse } from './refusals';
import { spelledText } from './spelled-text';

/**
 * A definition as it is stored: that of a calculated property with its formula in HubSpot's spelling.
 * @throws HubSpot's refusal of a formula that is none, does not fit, or reads what is not there
 */
export function checkCalculation({ calculated }: Holdings, type: TypeState, property: Property): Property {
  const { name, calculationFormula: text } = property;
  if (!property.calculated) {
    if (text === undefined) return property;
    throw validationError(`${name}: only a property with the field type calculation_equation has a formula`);
  }
  if (text === undefined || text.trim() === '')
    throw validationError(`${name}: a calculated property needs a formula`);
  if (text.length > calculated.formulaCharacters)
    throw formulaRefused(
      `The formula of ${name} has ${text.length} characters; at most ${calculated.formulaCharacters} are allowed.`,
    );
  const parsed = parseFormula(text);
  if (!parsed.ok) throw unableToParse(parsed.refusal);
  checkReads(type, name, parsed.formula);
  checkTypes(parsed.formula, property.type, (read) => type.property(read)?.type ?? 'string');
  checkMeaning(parsed.formula);
  return { ...property, calculationFormula: spelledText(parsed.formula, calculated.spelling) };
}

/** @throws 400 when the account has as many calculated properties as it may have */
export function checkCalculatedRoom({ state, calculated }: Holdings): void {
  if (calculatedIn(state) < calculated.properties) return;
  throw validationError(
    `The account has ${calculated.properties} calculated properties, which is the limit`,
    { subCategory: 'PropertyValidationError.LIMIT_REACHED' },
  );
}

/** How many calculated properties of its own an account has, of all object types. */
export function calculatedIn(state: CrmState): number {
  const types = [...state.types.values()].filter(({ objectType }) => !objectType.archived);
  return types.reduce((sum, type) => sum + calculatedOf(type), 0);
}

export function calculatedOf({ properties }: TypeState): number {
  return [...properties.values()].filter((each) => each.calculated && !each.archived && !each.hubspotDefined)
    .length;
}

/**
 * @param names of the properties that are to be archived together
 * @throws HubSpot's refusal to archive what a formula reads
 */
export function refuseIfRead(type: TypeState, names: ReadonlySet<string>): void {
  for (const property of type.properties.values()) {
    const formula = names.has(property.name) ? undefined : formulaOf(property);
    if (formula === undefined) continue;
    const read = [...readBy(formula).properties].find((name) => names.has(name));
    if (read === undefined) continue;
    throw validationError(`Property ${read} is in use by the calculated property ${property.name}`, {
      subCategory: 'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    });
  }
}

/** The refusal of a name that an archived calculated property has had. */
export function archivedNameTaken(name: string): ApiError {
  return new ApiError(409, {
    message: `A property named '${name}' already exists; it is archived.`,
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
  });
}

function checkReads(type: TypeState, name: string, formula: Formula): void {
  const { properties } = readBy(formula);
  for (const read of properties) {
    if (read === name || type.property(read)) continue;
    throw formulaRefused(
      `The formula of ${name} reads ${read}, which is no property of ${type.objectType.pluralName}`,
    );
  }
  const way = wayBack(type, properties, name, new Set());
  if (way !== undefined)
    throw formulaRefused(`The formula of ${name} reads itself: ${[name, ...way].join(', which reads ')}`);
}

/** From what a formula reads back to a property, by the formulas of what it reads; undefined where none leads there. */
function wayBack(
  type: TypeState,
  properties: Iterable<string>,
  to: string,
  seen: Set<string>,
): readonly string[] | undefined {
  for (const name of properties) {
    if (name === to) return [name];
    const property = type.property(name);
    const formula = property && !seen.has(name) ? formulaOf(property) : undefined;
    seen.add(name);
    const rest = formula && wayBack(type, readBy(formula).properties, to, seen);
    if (rest !== undefined) return [name, ...rest];
  }
  return undefined;
}

/** HubSpot may well take these; what they come to would be a guess. */
function checkMeaning(formula: Formula): void {
  for (const part of partsOf(formula)) {
    if (part.kind !== 'call' || languageFunction(part.name)?.meaning !== 'not known') continue;
    throw formulaRefused(
      `What the function ${part.name} answers is not known here: HubSpot may take this formula`,
    );
  }
}
