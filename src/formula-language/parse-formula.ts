import type { Formula } from './formula';
import { parse, SyntaxError as FormulaSyntaxError } from './formula-parser.mjs';
import { languageFunctions } from './functions';
import { levelsOf } from './parts';
import { reservedWords } from './words';

/** Why a text is no formula: where, what stands there, and what could stand there instead, in HubSpot's words and order. */
export interface FormulaRefusal {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** `EOF` where the text ends, and at what is no token, as HubSpot has it. */
  readonly found: string;
  readonly expected: readonly string[];
}

export type ParsedFormula =
  { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly refusal: FormulaRefusal };

// Read by rules of their own, without arguments or with a bare name.
const withoutArguments = new Set(['NOW', 'timestamp']);
const functions = languageFunctions.map(({ name }) => name).filter((name) => !withoutArguments.has(name));
const words = {
  reserved: reservedWords,
  functions: new Map(functions.map((name) => [name.toLowerCase(), name])),
};

/** HubSpot's order when it lists what it expected; what it does not list comes last. */
const order = [
  ...['*', '/', '-', ...functions, 'if', '(', ')', ',', 'NOW', 'DECIMAL', 'scientific number literal'],
  ...[
    'string literal',
    'true',
    'false',
    'IDENTIFIER',
    'bool',
    'string',
    'timestamp',
    '+',
    '>',
    '<',
    '>=',
    '<=',
  ],
  ...['=', 'equals', '!=', 'or', 'and', 'xor', 'not', 'then', 'elseif', 'else', 'endif', 'EOF'],
];

/** Whoever walks through a formula calls itself for each level: far more than any formula has, far fewer than calls may. */
const MOST_LEVELS = 1000;

/** Reads a formula in HubSpot's language of calculated properties (not that of its formula editor). */
export function parseFormula(text: string): ParsedFormula {
  try {
    const formula = parse(text, words);
    if (levelsOf(formula).length > MOST_LEVELS) return { ok: false, refusal: nestedTooDeeply };
    return { ok: true, formula };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { ok: false, refusal: refusalOf(error, text) };
    // The parser calls itself for every parenthesis: thousands within each other are no formula of anybody's.
    if (error instanceof RangeError) return { ok: false, refusal: nestedTooDeeply };
    throw error;
  }
}

const nestedTooDeeply: FormulaRefusal = {
  line: 1,
  column: 1,
  found: 'more parts within each other than can be read',
  expected: ['fewer of them'],
};

function refusalOf({ expected, location: { start } }: FormulaSyntaxError, text: string): FormulaRefusal {
  const tokens = new Set((expected ?? []).flatMap(tokensOf));
  return {
    line: start.line,
    column: start.column,
    found: tokenAt(text, start.offset),
    expected: [...tokens].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  };
}

type Expectation = NonNullable<FormulaSyntaxError['expected']>[number];

function tokensOf(expectation: Expectation): readonly string[] {
  if (expectation.type === 'literal') return [expectation.text];
  if (expectation.type === 'class') return expectation.parts.flatMap((part) => part);
  if (expectation.type === 'end') return ['EOF'];
  if (expectation.type !== 'other' || expectation.description === 'blank') return [];
  return expectation.description === 'function' ? functions : [expectation.description];
}

/** HubSpot's reader stops at what is no token at all: it says that the text ends there. */
function tokenAt(text: string, offset: number): string {
  return (
    /^(?:[A-Za-z0-9_]+|'(?:[^']|'')*'|"(?:[^"]|"")*"|[<>!]=|[-+*/(),<>=])/.exec(text.slice(offset))?.[0] ??
    'EOF'
  );
}
