import { flatText, needsParentheses } from './flat-text';
import type { Formula } from './formula';

const WIDTH = 100;
const STEP = 2;

/** A formula laid out to be read: what fits into a line is one, the rest is indented by what belongs together. */
export function printFormula(formula: Formula): string {
  return laidOut(formula, 0);
}

/** @param indent of the lines after the first, in blanks */
function laidOut(formula: Formula, indent: number): string {
  const flat = flatText(formula, 'written');
  if (indent + flat.length <= WIDTH) return flat;
  switch (formula.kind) {
    case 'number':
    case 'text':
    case 'truth':
    case 'property':
      return flat;
    case 'call':
      return formula.of.length === 0 ? flat : `${formula.name}${listed(formula.of, indent)}`;
    case 'not':
      return `not ${within(formula.of, indent)}`;
    case 'minus':
      return formula.of.kind === 'call'
        ? `-${laidOut(formula.of, indent)}`
        : `-${within(formula.of, indent)}`;
    case 'binary':
      return binaryLines(formula, indent).join(line(indent));
    case 'choice':
      return choiceLines(formula, indent).join(line(indent));
  }
}

type Binary = Extract<Formula, { kind: 'binary' }>;
type Choice = Extract<Formula, { kind: 'choice' }>;

const line = (indent: number) => `\n${' '.repeat(indent)}`;

function within(formula: Formula, indent: number): string {
  return `(${line(indent + STEP)}${laidOut(formula, indent + STEP)}${line(indent)})`;
}

function listed(formulas: readonly Formula[], indent: number): string {
  const parts = formulas.map((part) => nested(part, indent + STEP));
  return `(${line(indent + STEP)}${parts.join(`,${line(indent + STEP)}`)}${line(indent)})`;
}

/** A part of a choice or of a call's arguments: a choice there stands in parentheses. */
function nested(formula: Formula, indent: number): string {
  return formula.kind === 'choice' ? inParentheses(formula, indent) : laidOut(formula, indent);
}

function inParentheses(formula: Formula, indent: number): string {
  const flat = `(${flatText(formula, 'written')})`;
  return indent + flat.length <= WIDTH ? flat : within(formula, indent);
}

/** A chain of one operator stands below each other, the operator in front. */
function binaryLines(binary: Binary, indent: number): readonly string[] {
  const { left, operator, right } = binary;
  const side = (which: 'left' | 'right', part: Formula, at: number) =>
    needsParentheses(binary, which) ? inParentheses(part, at) : laidOut(part, at);
  const chained = left.kind === 'binary' && left.operator === operator && !needsParentheses(binary, 'left');
  const before = chained ? binaryLines(left, indent) : [side('left', left, indent)];
  return [...before, `${operator} ${side('right', right, indent)}`];
}

function choiceLines({ branches, otherwise }: Choice, indent: number): readonly string[] {
  const then = (formula: Formula) => `${' '.repeat(STEP)}${nested(formula, indent + STEP)}`;
  return [
    ...branches.flatMap(({ when, then: result }, index) => [
      `${index === 0 ? 'if' : 'elseif'} ${nested(when, indent + 2 * STEP)} then`,
      then(result),
    ]),
    ...(otherwise === null ? ['endif'] : ['else', then(otherwise)]),
  ];
}
