import { truthOf } from '../../qualification';
import type { Condition } from '../schema/rule-schema';

/**
 * Whether a property's stored value meets a condition. What is asked says of which type the value is: a number is compared as one,
 * options by their internal values. No value (null or empty) meets only `unknown`: an amount that nobody entered is not 0. A text
 * that is no number meets no comparison. A property of several checkboxes is any of the options when one of them is checked.
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
      return value !== null && numberIn(value) < condition.value;
    case 'at_most':
      return value !== null && numberIn(value) <= condition.value;
    case 'more_than':
      return value !== null && numberIn(value) > condition.value;
    case 'at_least':
      return value !== null && numberIn(value) >= condition.value;
  }
}

// As HubSpot keeps numbers: not as JavaScript reads texts, for which blanks are 0 and 0x1F is 31.
const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

function numberIn(text: string): number {
  return NUMBER.test(text) ? Number(text) : NaN;
}

function hasOneOf(value: string, options: readonly string[]): boolean {
  // Who asks for true or false asks a property of yes or no, which is the same however it is written.
  if (options.every(isTruthValue))
    return options.some((option) => truthOf(option) === truthOf(value) && truthOf(value) !== null);
  return value.split(';').some((each) => options.includes(each));
}

/** Whether a text is what HubSpot keeps of a yes or no, in whichever letters. */
export function isTruthValue(text: string): boolean {
  return /^(true|false)$/i.test(text);
}
