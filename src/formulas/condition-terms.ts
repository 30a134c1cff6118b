import type { AccountDealProperty, Condition } from '../settings';
import type { Formula } from '../formula-language';
import {
  allOf,
  anyOf,
  choice,
  compare,
  equals,
  ifPresent,
  isPresent,
  isTruth,
  NEVER,
  not,
  number,
  numberOf,
  text,
  textOf,
  truthOf,
} from './terms';

/** How a deal property is read in formulas; what dates are in them, nobody has shown yet. */
export type PropertyKind = 'number' | 'text' | 'checkboxes' | 'truth' | 'date';

/** How a property of HubSpot's types is read. */
export function kindOfProperty({ type, fieldType }: AccountDealProperty): PropertyKind {
  if (type === 'number') return 'number';
  if (type === 'bool') return 'truth';
  if (type === 'date' || type === 'datetime') return 'date';
  return fieldType === 'checkbox' ? 'checkboxes' : 'text';
}

const operators = { less_than: '<', at_most: '<=', more_than: '>', at_least: '>=' } as const;

/** As meets(): no value meets only `unknown`. It has a value whatever the deal holds. Null for what formulas cannot say. */
export function conditionFormula(
  condition: Condition,
  kind: PropertyKind,
  account: AmountsKept,
): Formula | null {
  if (condition.property === 'amount') return amountCondition(condition, account);
  if (kind === 'date') return null;
  const stored = termOf(condition.property, kind);
  switch (condition.is) {
    case 'known':
      return isPresent(stored);
    case 'unknown':
      return not(isPresent(stored));
    case 'any_of':
      return ifPresent(
        stored,
        anyOf(asked(condition.values, kind).map((value) => holds(stored, value, kind))),
      );
    case 'none_of':
      return ifPresent(
        stored,
        allOf(asked(condition.values, kind).map((value) => not(holds(stored, value, kind)))),
      );
    case 'less_than':
    case 'at_most':
    case 'more_than':
    case 'at_least':
      return kind === 'number'
        ? ifPresent(stored, compare(stored, operators[condition.is], number(condition.value)))
        : null;
  }
}

function termOf(property: string, kind: PropertyKind): Formula {
  if (kind === 'number') return numberOf(property);
  return kind === 'truth' ? truthOf(property) : textOf(property);
}

/** As hasOneOf() has it: a yes or no is the same in whichever letters, where nothing else is asked for. */
function asked(values: readonly string[], kind: PropertyKind): readonly string[] {
  const small = values.map((value) => value.toLowerCase());
  return kind === 'truth' && small.every((value) => truths.includes(value)) ? small : values;
}
const truths: readonly string[] = ['true', 'false'];

/** Of several checkboxes HubSpot keeps the checked ones as one text, with a semicolon between them. */
function holds(stored: Formula, value: string, kind: PropertyKind): Formula {
  if (kind === 'number') return compare(stored, '=', number(Number(value)));
  if (kind === 'truth') return isTruth(stored, value);
  if (kind === 'text') return equals(stored, value);
  const padded: Formula = { kind: 'call', name: 'concatenate', of: [text(';'), stored, text(';')] };
  return { kind: 'call', name: 'contains', of: [padded, text(`;${value};`)] };
}

/** How an account keeps amounts: one with a single currency has no properties for others, and formulas may name none that it lacks. */
export interface AmountsKept {
  /** ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  readonly properties: readonly Pick<AccountDealProperty, 'name'>[];
}

/** The amount in the account's currency: HubSpot's conversion, else the amount itself where it is in that currency. */
function amountCondition(condition: Condition, { currency: own, properties }: AmountsKept): Formula {
  const has = (property: string) => properties.some(({ name }) => name === property);
  const amount = numberOf('amount');
  const converted = numberOf('amount_in_home_currency');
  const currency = textOf('deal_currency_code');
  const about = (term: Formula): Formula => {
    switch (condition.is) {
      case 'known':
        return { kind: 'truth', value: true };
      case 'unknown':
        return NEVER;
      case 'any_of':
      case 'none_of': {
        const among = anyOf(condition.values.map((value) => compare(term, '=', number(Number(value)))));
        return condition.is === 'any_of' ? among : not(among);
      }
      case 'less_than':
      case 'at_most':
      case 'more_than':
      case 'at_least':
        return compare(term, operators[condition.is], number(condition.value));
    }
  };
  const without: Formula = { kind: 'truth', value: condition.is === 'unknown' };
  const foreign =
    own === null || !has('deal_currency_code')
      ? []
      : [
          { when: not(isPresent(currency)), then: about(amount) },
          { when: not(equals(currency, own)), then: without },
        ];
  return choice(
    [
      { when: not(isPresent(amount)), then: without },
      ...(has('amount_in_home_currency') ? [{ when: isPresent(converted), then: about(converted) }] : []),
      ...foreign,
    ],
    about(amount),
  );
}
