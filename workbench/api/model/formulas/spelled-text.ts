import { canonicalText, type Formula } from '../../../../src/formula-language';
import { assertNever } from '../../../assert-never';
import type { FormulaSpelling } from '../../../wire';

/**
 * A formula as the account stores it. How HubSpot writes one anew has been seen in part only: the other spelling differs from what we
 * take for HubSpot's wherever it can, so that nobody relies on a text.
 */
export function spelledText(formula: Formula, spelling: FormulaSpelling): string {
  return spelling === 'hubspot' ? canonicalText(formula) : otherText(formula);
}

/** On several lines, with double quotes, `=`, every parenthesis, and no blank that can be left out. */
function otherText(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
    case 'truth':
      return String(formula.value);
    case 'text':
      return `"${formula.value.replaceAll('"', '""')}"`;
    case 'property':
      return { number: formula.name, text: `string(${formula.name})`, truth: `bool(${formula.name})` }[
        formula.as
      ];
    case 'call':
      return formula.name === 'NOW' ? 'NOW' : `${formula.name}(${formula.of.map(otherText).join(',')})`;
    case 'not':
      return `not(${otherText(formula.of)})`;
    case 'minus':
      return `-(${otherText(formula.of)})`;
    case 'binary':
      return `(${otherText(formula.left)})${formula.operator}(${otherText(formula.right)})`;
    case 'choice':
      return choiceText(formula);
    default:
      return assertNever(formula);
  }
}

function choiceText({ branches, otherwise }: Extract<Formula, { kind: 'choice' }>): string {
  const conditions = branches.map(({ when, then }) => `if(${otherText(when)})\nthen(${otherText(then)})\n`);
  return `${conditions.join('else')}${otherwise === null ? '' : `else(${otherText(otherwise)})\n`}endif`;
}
