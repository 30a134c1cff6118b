import type { Condition } from '../schema/rule-schema';

/**
 * Whether a property's stored value meets a condition. No value (null or empty) meets only `unknown`: an amount that nobody
 * entered is not 0. A text that is no number meets no comparison. A property of several checkboxes is any of the options when
 * one of them is checked.
 */
export function meets(condition: Condition, stored: string | null): boolean {
  const value = stored === '' ? null : stored;
  switch (condition.is) {
    case 'known':
      return value !== null;
    case 'unknown':
      return value === null;
    case 'any_of':
      return value !== null && hasOneOf(value, condition.values);
    case 'none_of':
      return value !== null && !hasOneOf(value, condition.values);
    case 'less_than':
    case 'at_most':
    case 'more_than':
    case 'at_least':
      return value !== null && compares(condition.is, Number(value), condition.value);
  }
}

function hasOneOf(value: string, options: readonly string[]): boolean {
  return value.split(';').some((each) => options.includes(each));
}

// NaN compares as false with everything, so a text that is no number meets none of them.
function compares(
  is: 'less_than' | 'at_most' | 'more_than' | 'at_least',
  number: number,
  limit: number,
): boolean {
  switch (is) {
    case 'less_than':
      return number < limit;
    case 'at_most':
      return number <= limit;
    case 'more_than':
      return number > limit;
    case 'at_least':
      return number >= limit;
  }
}
