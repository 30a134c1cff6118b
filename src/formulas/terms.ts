import type { BinaryOperator, Branch, Formula } from '../formula-language';

/** Terms of formulas, made as short as they can be: what is known without a deal is not asked of one. */

export const number = (value: number): Formula => ({ kind: 'number', value });
export const text = (value: string): Formula => ({ kind: 'text', value });
export const NEVER: Formula = { kind: 'truth', value: false };
export const numberOf = (name: string): Formula => ({ kind: 'property', name, as: 'number' });
export const textOf = (name: string): Formula => ({ kind: 'property', name, as: 'text' });
export const truthOf = (name: string): Formula => ({ kind: 'property', name, as: 'truth' });

export const isPresent = (term: Formula): Formula => ({ kind: 'call', name: 'is_present', of: [term] });
export const not = (of: Formula): Formula =>
  of.kind === 'truth' ? { kind: 'truth', value: !of.value } : { kind: 'not', of };

export const compare = (left: Formula, operator: BinaryOperator, right: Formula): Formula => ({
  kind: 'binary',
  operator,
  left,
  right,
});
export const equals = (left: Formula, value: string): Formula => compare(left, '=', text(value));

/** Whether a yes or no is what a text says, `true` or `false`; another it never is. */
export function isTruth(stored: Formula, value: string): Formula {
  if (value === 'true') return stored;
  return value === 'false' ? not(stored) : NEVER;
}

/** A condition on a property that does not hold where it has no value. */
export const ifPresent = (stored: Formula, then: Formula): Formula =>
  choice([{ when: not(isPresent(stored)), then: NEVER }], then);

/** Whether HubSpot counts the deal as closed: it has no word on one without a stage, or in one that is gone. */
export const isClosed: Formula = ifPresent(truthOf('hs_is_closed'), truthOf('hs_is_closed'));

/** Of a number that may be unset, which would blank everything it is added to. */
export const orZero = (term: Formula): Formula => ({
  kind: 'call',
  name: 'coalesce',
  of: [term, number(0)],
});

const ZERO = number(0);

/** What terms amount to together; 0 without any. */
export function sum(terms: readonly Formula[]): Formula {
  const counting = terms.filter((term) => !isNumber(term, 0));
  return (
    counting.reduce<Formula | null>(
      (left, right) => (left === null ? right : compare(left, '+', right)),
      null,
    ) ?? ZERO
  );
}

export const minus = (left: Formula, right: Formula): Formula =>
  isNumber(right, 0) ? left : compare(left, '-', right);
export const divided = (left: Formula, right: Formula): Formula => compare(left, '/', right);

/** Whether all of it holds, or any of it. Without conditions all of them hold, and none does. */
export const allOf = (conditions: readonly Formula[]): Formula => joined('and', conditions);
export const anyOf = (conditions: readonly Formula[]): Formula => joined('or', conditions);

function joined(operator: 'and' | 'or', conditions: readonly Formula[]): Formula {
  const deciding = operator === 'or';
  if (conditions.some((each) => each.kind === 'truth' && each.value === deciding))
    return { kind: 'truth', value: deciding };
  const [first, ...others] = conditions.filter(({ kind }) => kind !== 'truth');
  if (first === undefined) return { kind: 'truth', value: !deciding };
  return others.reduce((left, right) => compare(left, operator, right), first);
}

/**
 * The first branch whose condition holds, else `otherwise`; null has no value. Conditions stay apart: one may be without a value where
 * another before it holds, and `or` would be without one then.
 */
export function choice(branches: readonly Branch[], otherwise: Formula | null): Formula {
  const certain = branches.findIndex(({ when }) => when.kind === 'truth' && when.value);
  const certainly = branches[certain];
  if (certainly !== undefined) return choice(branches.slice(0, certain), certainly.then);
  const kept = branches.filter(({ when }) => when.kind !== 'truth');
  while (otherwise !== null && isSame(kept.at(-1)?.then, otherwise)) kept.pop();
  if (kept.length > 0) return { kind: 'choice', branches: kept, otherwise };
  if (otherwise === null) throw new Error('A choice without branches has no value.');
  return otherwise;
}

/** Rounds a share (0 to 1) to whole percent as wholePercent() does, halves up. */
export function percentOf(part: Formula, whole: Formula): Formula {
  return roundedPercent(divided(compare(number(100), '*', part), whole));
}

export function roundedPercent(hundredfold: Formula): Formula {
  // The nudge is that of wholePercent(): a share that is a half on paper is held as a little less.
  const nudged = compare(hundredfold, '+', number(1e-9));
  return { kind: 'call', name: 'round_nearest', of: [nudged, ZERO] };
}

export function isSame(one: Formula | undefined, other: Formula | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isNumber(term: Formula, value: number): boolean {
  return term.kind === 'number' && term.value === value;
}
