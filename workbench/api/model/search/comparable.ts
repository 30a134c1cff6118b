import { assertNever } from '../../../assert-never';
import type { Property } from '../definitions/property';
import { parseInstant } from '../values/parse-instant';

/** How values of a property are compared. */
export type Comparison = 'number' | 'time' | 'text' | 'option';

export function comparisonOf(property: Property): Comparison {
  switch (property.type) {
    case 'number':
      return 'number';
    case 'date':
    case 'datetime':
      return 'time';
    case 'string':
    case 'phone_number':
      return 'text';
    case 'bool':
    case 'enumeration':
      return 'option';
    default:
      return assertNever(property.type);
  }
}

/** A stored value as a number to order by. */
export function numericValue(comparison: 'number' | 'time', value: string): number {
  return comparison === 'number' ? Number(value) : Date.parse(value);
}

/** A filter's value as a number; undefined when it is none. Times come as epoch milliseconds or ISO 8601. */
export function numericOperand(
  comparison: 'number' | 'time',
  operand: string,
  now: number,
): number | undefined {
  if (comparison === 'number') {
    const parsed = operand.trim() === '' ? NaN : Number(operand);
    return Number.isFinite(parsed) ? parsed : undefined;
  }
  const parsed = parseInstant(operand, now);
  return parsed.ok ? parsed.at : undefined;
}
