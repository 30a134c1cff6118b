/** What a formula may ask about the record that it is worked out for. */
export interface Facts {
  /** A property's stored value; undefined or empty where it has none. */
  readonly value: (property: string) => string | undefined;
  /** When a property last changed, in epoch milliseconds. */
  readonly changedAt: (property: string) => number | undefined;
  /** The probability of a stage, from 0 to 1; undefined for one that the account does not have. */
  readonly probabilityOf: (stageId: string) => number | undefined;
}

/** What a part of a formula comes to; null is unset. */
export type Value = number | string | boolean | null;

/** A part of a formula, made ready: to be worked out for one record after the other. */
export type Evaluator = (facts: Facts) => Value;
