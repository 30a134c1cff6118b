import { decimal, roundedTo } from './decimal-steps';
import type { Evaluator, Facts, Value } from './facts';

/** A function whose meaning is known, made ready for what it is of. */
type Made = (of: readonly Evaluator[]) => Evaluator;

type Worked = (values: readonly Exclude<Value, null>[], facts: Facts) => Value;

/** Nothing comes of something that is unset. */
const ofSetValues =
  (work: Worked): Made =>
  (of) =>
  (facts) => {
    const values: Exclude<Value, null>[] = [];
    for (const part of of) {
      const value = part(facts);
      if (value === null) return null;
      values.push(value);
    }
    return work(values, facts);
  };
const ofNumbers = (work: (...numbers: number[]) => number | null): Made =>
  ofSetValues((values) => {
    const result = work(...values.map(Number));
    return result === null ? null : decimal(result);
  });
const ofTexts = (work: (...texts: string[]) => Value): Made =>
  ofSetValues((values) => work(...values.map(String)));

/** Formulas ask little else of a record than what a text contains: no list of values is made for it. */
const ofTwoTexts =
  (work: (one: string, other: string) => Value): Made =>
  ([one, other]) =>
  (facts) => {
    const a = one?.(facts) ?? null;
    const b = a === null ? null : (other?.(facts) ?? null);
    return b === null ? null : work(String(a), String(b));
  };

const isSet: Made =
  ([part]) =>
  (facts) =>
    (part?.(facts) ?? null) !== null;
const isUnset: Made = (of) => {
  const set = isSet(of);
  return (facts) => set(facts) === false;
};
const firstSet: Made = (of) => (facts) => {
  for (const part of of) {
    const value = part(facts);
    if (value !== null) return value;
  }
  return null;
};

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const numberIn = (text: string) => (NUMBER.test(text) ? Number(text) : null);

const ofStage = (work: (probability: number) => Value): Made =>
  ofSetValues(([stage], facts) => {
    const probability = facts.probabilityOf(String(stage));
    return probability === undefined ? null : work(probability);
  });

/** The functions whose meaning was documented or seen. `timestamp` is not among them: it is of a property, not of its value. */
export const knownFunctions: ReadonlyMap<string, Made> = new Map(
  Object.entries({
    round_down: ofNumbers((value = NaN, digits = NaN) => roundedTo(value, digits, 'down')),
    round_up: ofNumbers((value = NaN, digits = NaN) => roundedTo(value, digits, 'up')),
    round_nearest: ofNumbers((value = NaN, digits = NaN) => roundedTo(value, digits, 'nearest')),
    abs: ofNumbers((value = NaN) => Math.abs(value)),
    sqrt: ofNumbers((value = NaN) => Math.sqrt(value)),
    power: ofNumbers((value = NaN, exponent = NaN) => value ** exponent),
    max: ofNumbers(Math.max),
    min: ofNumbers(Math.min),
    is_present: isSet,
    is_blank: isUnset,
    coalesce: firstSet,
    number_to_string: ofSetValues(([value]) => String(value)),
    string_to_number: ofTexts((text = '') => numberIn(text)),
    concatenate: ofTexts((...texts) => texts.join('')),
    contains: ofTwoTexts((text, part) => text.includes(part)),
    begins_with: ofTwoTexts((text, beginning) => text.startsWith(beginning)),
    to_lower_case: ofTexts((text = '') => text.toLowerCase()),
    to_upper_case: ofTexts((text = '') => text.toUpperCase()),
    string_length: ofTexts((text = '') => text.length),
    pipeline_probability: ofStage((probability) => probability),
    is_pipeline_stage_closed: ofStage((probability) => probability <= 0 || probability >= 1),
  }),
);
