import type { BinaryOperator, Formula } from './formula';

/** How a formula is written on one line: `=` as people write it, or `equals`, as HubSpot writes it anew. */
export type Spelling = 'written' | 'canonical';

/** A formula on one line, with parentheses only where they are needed. */
export function flatText(formula: Formula, spelling: Spelling): string {
  const inner = (part: Formula) => flatText(part, spelling);
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'text':
      return `'${formula.value.replaceAll("'", "''")}'`;
    case 'truth':
      return String(formula.value);
    case 'property':
      return propertyText(formula);
    case 'call':
      return formula.name === 'NOW'
        ? 'NOW'
        : `${formula.name}(${formula.of.map(argumentIn(inner)).join(', ')})`;
    case 'not':
      return `not (${inner(formula.of)})`;
    case 'minus':
      return `-${bare(formula.of) ? inner(formula.of) : `(${inner(formula.of)})`}`;
    case 'binary':
      return [
        operand(formula, 'left', inner),
        operatorText(formula.operator, spelling),
        operand(formula, 'right', inner),
      ].join(' ');
    case 'choice':
      return choiceText(formula, argumentIn(inner));
  }
}

type Binary = Extract<Formula, { kind: 'binary' }>;
type Choice = Extract<Formula, { kind: 'choice' }>;
type Inner = (part: Formula) => string;

export function propertyText({ name, as }: Extract<Formula, { kind: 'property' }>): string {
  return as === 'number' ? name : `${as === 'text' ? 'string' : 'bool'}(${name})`;
}

export function operatorText(operator: BinaryOperator, spelling: Spelling): string {
  return operator === '=' && spelling === 'canonical' ? 'equals' : operator;
}

/** A choice within something else stands in parentheses, as HubSpot's guide asks. */
function argumentIn(inner: Inner): Inner {
  return (part) => (part.kind === 'choice' ? `(${inner(part)})` : inner(part));
}

function operand(binary: Binary, side: 'left' | 'right', inner: Inner): string {
  return needsParentheses(binary, side) ? `(${inner(binary[side])})` : inner(binary[side]);
}

function choiceText({ branches, otherwise }: Choice, inner: Inner): string {
  const conditions = branches.map(({ when, then }) => `if ${inner(when)} then ${inner(then)}`);
  return `${conditions.join(' else')} ${otherwise === null ? 'endif' : `else ${inner(otherwise)}`}`;
}

/** Needs no parentheses behind a minus. */
function bare({ kind }: Formula): boolean {
  return kind === 'property' || kind === 'call';
}

const levels: readonly (readonly BinaryOperator[])[] = [
  ['or', 'xor', 'and'],
  ['=', '!=', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
];
const LOGICAL = 0;
const COMPARING = 1;
const levelOf = (operator: BinaryOperator) => levels.findIndex((level) => level.includes(operator));

/**
 * Whether one side of an operator stands in parentheses. Which of `or`, `xor` and `and` HubSpot binds first is not known, so
 * different ones never stand side by side; comparisons of comparisons neither.
 */
export function needsParentheses(binary: Binary, side: 'left' | 'right'): boolean {
  const { operator } = binary;
  const part = binary[side];
  const level = levelOf(operator);
  switch (part.kind) {
    case 'choice':
    case 'minus':
      return true;
    case 'number':
      return part.value < 0;
    case 'not':
      return level !== LOGICAL;
    case 'binary': {
      const inner = levelOf(part.operator);
      if (inner !== level) return inner < level;
      if (level === COMPARING || side === 'right') return true;
      return level === LOGICAL && part.operator !== operator;
    }
    case 'text':
    case 'truth':
    case 'property':
    case 'call':
      return false;
  }
}
