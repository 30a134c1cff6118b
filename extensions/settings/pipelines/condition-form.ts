import type { SettingsAccount } from '../../../src/protocol/open-settings';
import { numberOperators, optionOperators, presenceOperators, type Condition } from '../../../src/settings';

export type Property = SettingsAccount['properties'][number];
export type Operator = Condition['is'];

/** A condition while it is entered: its number may be missing, and its options. */
export interface ConditionForm {
  readonly property: string;
  readonly is: Operator;
  readonly value: number | null;
  readonly values: readonly string[];
}

/** Conditions that are being entered and are not whole, each by the one that holds until it is. */
export type Unfinished = ReadonlyMap<Condition, ConditionForm>;

/** A condition as a form. */
export function formOf(condition: Condition): ConditionForm {
  return {
    property: condition.property,
    is: condition.is,
    value: 'value' in condition ? condition.value : null,
    values: 'values' in condition ? condition.values : [],
  };
}

/** The condition that a form makes; null while something is missing. */
export function conditionOf({ property, is, value, values }: ConditionForm): Condition | null {
  switch (is) {
    case 'less_than':
    case 'at_most':
    case 'more_than':
    case 'at_least':
      return value === null ? null : { property, is, value };
    case 'any_of':
    case 'none_of':
      return values.length === 0 ? null : { property, is, values: [...values] };
    case 'known':
    case 'unknown':
      return { property, is };
  }
}

/** What can be asked of a property, by its type. Of one that the account does not have: whether it is known. */
export function operatorsFor(property: Property | undefined): readonly Operator[] {
  if (property?.type === 'number') return [...numberOperators, ...presenceOperators];
  // HubSpot keeps the options of some properties elsewhere (owners, pipelines) and lists none.
  if (property !== undefined && (property.type === 'bool' || property.options.length > 0))
    return [...optionOperators, ...presenceOperators];
  return presenceOperators;
}

/** What a condition compares with, by its operator. */
export function comparesWith(is: Operator): 'number' | 'options' | 'nothing' {
  switch (is) {
    case 'less_than':
    case 'at_most':
    case 'more_than':
    case 'at_least':
      return 'number';
    case 'any_of':
    case 'none_of':
      return 'options';
    case 'known':
    case 'unknown':
      return 'nothing';
  }
}

/** The same asked of another property, as far as it can be; else whether that is known. Options are never the same. */
export function withProperty(form: ConditionForm, property: Property): ConditionForm {
  const fits = operatorsFor(property).includes(form.is) && comparesWith(form.is) !== 'options';
  return { ...form, property: property.name, is: fits ? form.is : 'known', values: [] };
}

/** A condition to begin with, which most rules are about: that the amount is known. Null in an account without properties. */
export function newCondition(properties: readonly Property[]): Condition | null {
  const property = properties.find(({ name }) => name === 'amount') ?? properties[0];
  return property === undefined ? null : { property: property.name, is: 'known' };
}

/** Whether any of the conditions is being entered and not whole. */
export function hasUnfinished(conditions: readonly Condition[], unfinished: Unfinished): boolean {
  return conditions.some((condition) => unfinished.has(condition));
}
