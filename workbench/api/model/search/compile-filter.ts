import type { Property } from '../definitions/property';
import { problemWithRequest } from '../refusals/errors';
import type { CrmRecord } from '../state/record';
import { comparisonOf, numericOperand, numericValue } from './comparable';
import type { Filter } from './search-request';
import { tokenMatcher } from './tokens';

export type Predicate = (record: CrmRecord) => boolean;
type ValueTest = (value: string) => boolean;

/**
 * Compiles a filter on a property into a test of a record. Only HAS_PROPERTY and NOT_HAS_PROPERTY look at records
 * without a value; every other operator, negative ones too, passes them by.
 * @throws 400 when the operator does not fit the property or lacks its value
 */
export function compileFilter(property: Property, filter: Filter, now: number): Predicate {
  const { name } = property;
  if (filter.operator === 'HAS_PROPERTY' || filter.operator === 'NOT_HAS_PROPERTY') {
    const wanted = filter.operator === 'HAS_PROPERTY';
    refuseOperands(filter);
    return (record) => hasValue(record.values[name]) === wanted;
  }
  const test = compileTest(property, filter, now);
  return (record) => {
    const value = record.values[name];
    return value !== undefined && value !== '' && test(value);
  };
}

function hasValue(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** @throws 400 when a value comes with an operator that takes none */
export function refuseOperands({ propertyName, operator, value, highValue, values }: Filter): void {
  if (value === undefined && highValue === undefined && values === undefined) return;
  throw problemWithRequest(`${operator} on ${propertyName} takes no value`);
}

function compileTest(property: Property, filter: Filter, now: number): ValueTest {
  const comparison = comparisonOf(property);
  if (comparison === 'number' || comparison === 'time') return compileNumeric(comparison, filter, now);
  return comparison === 'text' ? compileText(filter) : compileOption(property, filter);
}

function compileNumeric(comparison: 'number' | 'time', filter: Filter, now: number): ValueTest {
  const read = (value: string) => numericValue(comparison, value);
  const operand = (text: string) => {
    const parsed = numericOperand(comparison, text, now);
    if (parsed === undefined)
      throw problemWithRequest(`${text} is no ${comparison}, which ${filter.propertyName} is compared by`);
    return parsed;
  };
  if (filter.operator === 'IN' || filter.operator === 'NOT_IN') {
    const wanted = new Set(listOf(filter).map(operand));
    const isIn = filter.operator === 'IN';
    return (value) => wanted.has(read(value)) === isIn;
  }
  const low = operand(single(filter));
  if (filter.operator === 'BETWEEN') {
    const high = operand(upper(filter));
    return (value) => read(value) >= low && read(value) <= high;
  }
  const compare = orderTest(filter);
  return (value) => compare(read(value) - low);
}

function compileText(filter: Filter): ValueTest {
  switch (filter.operator) {
    case 'CONTAINS_TOKEN':
      return tokenMatcher(single(filter));
    case 'NOT_CONTAINS_TOKEN': {
      const matches = tokenMatcher(single(filter));
      return (value) => !matches(value);
    }
    case 'IN':
    case 'NOT_IN': {
      // HubSpot indexes text in lower case but leaves the list as it came: a capital in it never matches.
      const wanted = new Set(listOf(filter));
      const isIn = filter.operator === 'IN';
      return (value) => wanted.has(value.toLowerCase()) === isIn;
    }
    case 'BETWEEN': {
      const [low, high] = [single(filter).toLowerCase(), upper(filter).toLowerCase()];
      return (value) => value.toLowerCase() >= low && value.toLowerCase() <= high;
    }
    case 'EQ':
    case 'NEQ':
    case 'LT':
    case 'LTE':
    case 'GT':
    case 'GTE':
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY': {
      const operand = single(filter).toLowerCase();
      const compare = orderTest(filter);
      return (value) => compare(compareText(value.toLowerCase(), operand));
    }
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Options compare exactly; of several checkboxes one is enough. */
function compileOption(property: Property, filter: Filter): ValueTest {
  const wanted = new Set(optionOperands(filter));
  const isPositive = filter.operator === 'EQ' || filter.operator === 'IN';
  if (property.fieldType !== 'checkbox') return (value) => wanted.has(value) === isPositive;
  return (value) => value.split(';').some((option) => wanted.has(option)) === isPositive;
}

function optionOperands(filter: Filter): readonly string[] {
  if (filter.operator === 'EQ' || filter.operator === 'NEQ') return [single(filter)];
  if (filter.operator === 'IN' || filter.operator === 'NOT_IN') return listOf(filter);
  throw problemWithRequest(`${filter.operator} does not apply to ${filter.propertyName}, which has options`);
}

/** What an ordering operator wants of `stored minus operand`. */
function orderTest({ operator, propertyName }: Filter): (difference: number) => boolean {
  switch (operator) {
    case 'EQ':
      return (difference) => difference === 0;
    case 'NEQ':
      return (difference) => difference !== 0;
    case 'LT':
      return (difference) => difference < 0;
    case 'LTE':
      return (difference) => difference <= 0;
    case 'GT':
      return (difference) => difference > 0;
    case 'GTE':
      return (difference) => difference >= 0;
    case 'BETWEEN':
    case 'IN':
    case 'NOT_IN':
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY':
    case 'CONTAINS_TOKEN':
    case 'NOT_CONTAINS_TOKEN':
      throw problemWithRequest(`${operator} does not apply to ${propertyName}`);
  }
}

/** @throws 400 unless the filter has `value` */
export function single({ propertyName, operator, value }: Filter): string {
  if (value === undefined || value === '')
    throw problemWithRequest(`${operator} on ${propertyName} needs a value`);
  return value;
}

function upper({ propertyName, highValue }: Filter): string {
  if (highValue === undefined || highValue === '')
    throw problemWithRequest(`BETWEEN on ${propertyName} needs a highValue`);
  return highValue;
}

/** @throws 400 unless the filter has `values` */
export function listOf({ propertyName, operator, values }: Filter): readonly string[] {
  if (!values || values.length === 0) throw problemWithRequest(`${operator} on ${propertyName} needs values`);
  return values;
}
