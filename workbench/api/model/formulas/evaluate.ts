import { assertNever } from '../../../assert-never';
import type { BinaryOperator, Formula } from '../../../../src/formula-language';
import { decimal } from './decimal-steps';
import type { Evaluator, Facts, Value } from './facts';
import { knownFunctions } from './known-functions';

/**
 * What a formula comes to for values by property name, null where a property is unset; null is what has no value. For a
 * formula that is worked out for many records, `compileFormula` once.
 */
export function evaluate(
  formula: Formula,
  values: Readonly<Record<string, string | null>>,
  more: Partial<Omit<Facts, 'value'>> = {},
): Value {
  return compileFormula(formula)({
    value: (name) => values[name] ?? undefined,
    changedAt: () => undefined,
    probabilityOf: () => undefined,
    ...more,
  });
}

/**
 * Makes a formula ready to be worked out. Nothing and something is nothing: an unset part blanks whatever it is a part of, a
 * condition too, except where a function or a branch that is not taken leaves it alone.
 * @throws for a function whose meaning is not known: those are refused before
 */
export function compileFormula(formula: Formula): Evaluator {
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth': {
      const { value } = formula;
      return () => value;
    }
    case 'property':
      return readerOf(formula);
    case 'call':
      return callOf(formula);
    case 'not': {
      const of = compileFormula(formula.of);
      return (facts) => mapped(of(facts), 'boolean', (value) => value !== true);
    }
    case 'minus': {
      const of = compileFormula(formula.of);
      return (facts) => mapped(of(facts), 'number', (value) => -Number(value));
    }
    case 'binary':
      return isGuard(formula) ? guarded(formula) : binaryOf(formula);
    case 'choice':
      return choiceOf(formula);
    default:
      return assertNever(formula);
  }
}

type Of<Kind extends Formula['kind']> = Extract<Formula, { kind: Kind }>;

const mapped = (value: Value, type: 'boolean' | 'number', work: (value: Value) => Value) =>
  typeof value === type ? work(value) : null;

/** A bare name is a number or an instant; that of a truth value reads as unset. */
function readerOf({ name, as }: Of<'property'>): Evaluator {
  switch (as) {
    case 'number':
      return ({ value }) => numberOrInstant(value(name) ?? '');
    case 'text':
      return ({ value }) => value(name) || null;
    case 'truth':
      return ({ value }) => {
        const text = value(name) ?? '';
        return text === '' ? null : text === 'true';
      };
    default:
      return assertNever(as);
  }
}

function numberOrInstant(text: string): number | null {
  if (text === '') return null;
  const number = Number(text);
  const value = Number.isNaN(number) ? Date.parse(text) : number;
  return Number.isNaN(value) ? null : value;
}

function callOf({ name, of }: Of<'call'>): Evaluator {
  const [first] = of;
  if (name === 'timestamp' && first?.kind === 'property')
    return ({ changedAt }) => changedAt(first.name)?.toString() ?? null;
  // These ask whether a property has a value at all, whatever its type.
  if ((name === 'is_present' || name === 'is_blank') && first?.kind === 'property') {
    const wanted = name === 'is_present';
    return ({ value }) => ((value(first.name) ?? '') !== '') === wanted;
  }
  const made = knownFunctions.get(name);
  if (made === undefined) throw new Error(`What ${name} answers is not known: it cannot be worked out.`);
  return made(of.map(compileFormula));
}

/** `amount + 0`: seen on a live account to be 0 where the property is unset, alone of all sums. */
function isGuard({ operator, left, right }: Of<'binary'>): boolean {
  return (
    operator === '+' &&
    left.kind === 'property' &&
    left.as === 'number' &&
    right.kind === 'number' &&
    right.value === 0
  );
}

function guarded({ left }: Of<'binary'>): Evaluator {
  const of = compileFormula(left);
  return (facts) => of(facts) ?? 0;
}

function binaryOf({ operator, left, right }: Of<'binary'>): Evaluator {
  const [one, other] = [compileFormula(left), compileFormula(right)];
  const work = workOf(operator);
  return (facts) => {
    const a = one(facts);
    if (a === null) return null;
    const b = other(facts);
    return b === null ? null : work(a, b);
  };
}

type Work = (a: Exclude<Value, null>, b: Exclude<Value, null>) => Value;
const arithmetic =
  (work: (a: number, b: number) => number): Work =>
  (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? decimal(work(a, b)) : null;
const logical =
  (work: (a: boolean, b: boolean) => boolean): Work =>
  (a, b) =>
    typeof a === 'boolean' && typeof b === 'boolean' ? work(a, b) : null;
const comparison =
  (work: (a: number, b: number) => boolean): Work =>
  (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? work(a, b) : null;

function workOf(operator: BinaryOperator): Work {
  switch (operator) {
    case 'or':
      return logical((a, b) => a || b);
    case 'xor':
      return logical((a, b) => a !== b);
    case 'and':
      return logical((a, b) => a && b);
    case '=':
      return (a, b) => a === b;
    case '!=':
      return (a, b) => a !== b;
    case '<':
      return comparison((a, b) => a < b);
    case '>':
      return comparison((a, b) => a > b);
    case '<=':
      return comparison((a, b) => a <= b);
    case '>=':
      return comparison((a, b) => a >= b);
    case '+':
      return arithmetic((a, b) => a + b);
    case '-':
      return arithmetic((a, b) => a - b);
    case '*':
      return arithmetic((a, b) => a * b);
    case '/':
      return arithmetic((a, b) => a / b);
    default:
      return assertNever(operator);
  }
}

function choiceOf({ branches, otherwise }: Of<'choice'>): Evaluator {
  const made = branches.map(({ when, then }) => [compileFormula(when), compileFormula(then)] as const);
  const last = otherwise === null ? () => null : compileFormula(otherwise);
  return (facts) => {
    for (const [when, then] of made) {
      const holds = when(facts);
      if (holds === null) return null;
      if (holds === true) return then(facts);
    }
    return last(facts);
  };
}
