import { assertNever } from '../../../assert-never';
import {
  type Formula,
  languageFunction,
  type LanguageFunction,
  type Taken,
  type ValueKind,
} from '../../../../src/formula-language';
import type { PropertyType } from '../definitions/property';
import { formulaRefused } from './refusals';

/** What HubSpot calls the kinds of values in its refusals. */
const hubspotNames: Readonly<Record<ValueKind, string>> = {
  number: 'BigDecimal',
  text: 'String',
  truth: 'Boolean',
};

/** The type of a property that a formula reads. */
export type TypeOf = (property: string) => PropertyType;

/** @throws HubSpot's refusal of a formula whose parts do not fit together, or that yields another kind than the property is of */
export function checkTypes(formula: Formula, property: PropertyType, typeOf: TypeOf): void {
  fit(kindOf(formula, typeOf), kindOfProperty(property));
}

/** What the values of a property are to a formula. */
function kindOfProperty(type: PropertyType): ValueKind {
  switch (type) {
    case 'string':
    case 'enumeration':
    case 'phone_number':
      return 'text';
    case 'bool':
      return 'truth';
    case 'number':
    case 'date':
    case 'datetime':
      return 'number';
    default:
      return assertNever(type);
  }
}

function fit(given: ValueKind, wanted: ValueKind): void {
  if (given === wanted) return;
  throw formulaRefused(
    `Sub-expression output type: ${hubspotNames[given]} is not compatible with input type: ${hubspotNames[wanted]}`,
  );
}

function kindOf(formula: Formula, typeOf: TypeOf): ValueKind {
  const fits = (wanted: ValueKind, ...parts: readonly Formula[]) => {
    for (const part of parts) fit(kindOf(part, typeOf), wanted);
    return wanted;
  };
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return formula.kind;
    case 'property':
      return kindOfTerm(formula, typeOf);
    case 'call':
      return kindOfCall(formula, typeOf);
    case 'not':
      return fits('truth', formula.of);
    case 'minus':
      return fits('number', formula.of);
    case 'binary':
      return kindOfBinary(formula, fits, typeOf);
    case 'choice': {
      const { branches, otherwise } = formula;
      fits('truth', ...branches.map(({ when }) => when));
      const [first, ...rest] = [...branches.map(({ then }) => then), ...(otherwise ? [otherwise] : [])];
      return first === undefined ? 'number' : fits(kindOf(first, typeOf), ...rest);
    }
    default:
      return assertNever(formula);
  }
}

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;
type Fits = (wanted: ValueKind, ...parts: readonly Formula[]) => ValueKind;

/** A bare name is a number, or an instant as a number; HubSpot takes that of a truth value too, and reads nothing. */
function kindOfTerm({ name, as }: Of<'property'>, typeOf: TypeOf): ValueKind {
  const type = typeOf(name);
  if (as !== 'number' || type !== 'bool') fit(kindOfProperty(type), as);
  return as;
}

function kindOfBinary({ operator, left, right }: Of<'binary'>, fits: Fits, typeOf: TypeOf): ValueKind {
  switch (operator) {
    case 'or':
    case 'xor':
    case 'and':
      return fits('truth', left, right);
    case '=':
    case '!=':
      fits(kindOf(left, typeOf), right);
      return 'truth';
    case '<':
    case '>':
    case '<=':
    case '>=':
      fits('number', left, right);
      return 'truth';
    case '+':
    case '-':
    case '*':
    case '/':
      return fits('number', left, right);
    default:
      return assertNever(operator);
  }
}

function kindOfCall({ name, of }: Of<'call'>, typeOf: TypeOf): ValueKind {
  const known = languageFunction(name);
  if (known === undefined) throw formulaRefused(`There is no function ${name}`);
  const { takes, yields } = known;
  if (takes === null) for (const part of of) kindOf(part, typeOf);
  else checkTaken(known, takes, of, typeOf);
  const [first] = of;
  if (yields !== 'same') return yields;
  return first === undefined ? 'number' : kindOf(first, typeOf);
}

function checkTaken(
  { name, upTo }: LanguageFunction,
  takes: readonly Taken[],
  of: readonly Formula[],
  typeOf: TypeOf,
): void {
  const most = upTo ?? takes.length;
  if (of.length < takes.length || of.length > most) {
    const number = most === takes.length ? `${most}` : `${takes.length} to ${most}`;
    throw formulaRefused(`The function ${name} takes ${number} values, ${of.length} were given`);
  }
  const [first] = of;
  of.forEach((part, index) => {
    const taken = takes[index] ?? takes.at(-1);
    // Whether a property has a value can be asked of any, by its bare name.
    if (taken === 'anything' && part.kind === 'property') return;
    const kind = kindOf(part, typeOf);
    if (taken === 'same' && first !== undefined) fit(kind, kindOf(first, typeOf));
    else if (taken !== 'anything' && taken !== 'same' && taken !== undefined) fit(kind, taken);
  });
}
