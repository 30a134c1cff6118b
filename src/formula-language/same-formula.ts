import type { BinaryOperator, Formula } from './formula';

/**
 * Whether two formulas say the same, however they were written: parentheses do not count where a chain of one operator may
 * be grouped at will, nor where a choice stands in the last branch of another.
 */
export function sameFormula(one: Formula, other: Formula): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

const groupedAtWill: readonly BinaryOperator[] = ['or', 'xor', 'and', '+', '*'];

/** A formula as nested lists: an operator or name, and what it is of. */
type Plain = readonly (string | number | boolean | null | Plain)[];

function plain(formula: Formula): Plain {
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return [formula.kind, formula.value];
    case 'property':
      return [formula.kind, formula.as, formula.name];
    case 'call':
      return [formula.kind, formula.name, ...formula.of.map(plain)];
    case 'not':
    case 'minus':
      return [formula.kind, plain(formula.of)];
    case 'binary':
      return [formula.operator, ...chained(formula, formula.operator).map(plain)];
    case 'choice':
      return [formula.kind, ...branchesOf(formula)];
  }
}

/** What an operator stands between: two parts, or all of a chain that may be grouped at will. */
function chained(formula: Formula, operator: BinaryOperator): readonly Formula[] {
  if (formula.kind !== 'binary' || formula.operator !== operator) return [formula];
  const { left, right } = formula;
  return groupedAtWill.includes(operator)
    ? [...chained(left, operator), ...chained(right, operator)]
    : [left, right];
}

/** Conditions and what follows from them, in order, and at the end what holds otherwise. */
function branchesOf(choice: Extract<Formula, { kind: 'choice' }>): Plain {
  const { branches, otherwise } = choice;
  const rest = otherwise?.kind === 'choice' ? branchesOf(otherwise) : [otherwise && plain(otherwise)];
  return [...branches.map(({ when, then }) => [plain(when), plain(then)]), ...rest];
}
