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
    // NaN compares as false with everything, so a text that is no number meets none of them.
    case 'less_than':
      return value !== null && Number(value) < condition.value;
    case 'at_most':
      return value !== null && Number(value) <= condition.value;
    case 'more_than':
      return value !== null && Number(value) > condition.value;
    case 'at_least':
      return value !== null && Number(value) >= condition.value;
  }
}

function hasOneOf(value: string, options: readonly string[]): boolean {
  return value.split(';').some((each) => options.includes(each));
}
