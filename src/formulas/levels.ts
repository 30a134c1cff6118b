import type { Criterion, Level } from '../frameworks';
import { levelValues, type LevelValue } from '../qualification';
import type { Branch, Formula } from '../formula-language';
import { namedProperty } from './names';
import {
  allOf,
  anyOf,
  choice,
  compare,
  equals,
  isPresent,
  isSame,
  isTruth,
  not,
  number,
  numberOf,
  orZero,
  text,
  textOf,
  truthOf,
} from './terms';

/** A criterion and where its level is kept. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly property: string;
  /** The stored values that stand for each level; several options of a mapped property can stand for one. */
  readonly values: Readonly<Record<LevelValue, readonly string[]>>;
  /** What is kept there: our levels, or the options or the yes or no of a property that ops mapped it onto. */
  readonly kind: 'levels' | 'options' | 'truth';
}

/** How the levels are written together: `full` takes an option that nobody knows for unanswered, `short` trusts there is none. */
export type Spelling = 'full' | 'short';

/** What an answer counts for: its level, `-` unanswered, `/` not applicable. */
export type State = '-' | '/' | '0' | '1' | '2' | '3';
const states: readonly State[] = ['-', '/', '0', '1', '2', '3'];

/** The state of a level that counts. */
export const stateOf = (level: Level): State => `${level}`;

/**
 * The levels of all criteria in one text, `a2b-c/d3`: so that the figures need not guard each property anew against having no value,
 * which would blank them. A letter stands for the criterion's place; what counts is written, so "proven" is 2 while the person is not named.
 */
export function levelsFormula(criteria: readonly PlacedCriterion[], spelling: Spelling): Formula {
  const parts = criteria.map((placed, index) => stateText(placed, keyOf(index, criteria.length), spelling));
  const [only, ...others] = parts;
  if (only === undefined) return text('');
  return others.length === 0 ? only : { kind: 'call', name: 'concatenate', of: parts };
}

/** Tells in formulas what the answers to a framework's criteria count for, by the text that levelsFormula() makes. */
export interface Levels {
  /** Whether a criterion, by its place, is in a state. */
  readonly is: (index: number, state: State) => Formula;
  /** Whether any criterion is answered with a level. */
  readonly anyScored: Formula;
}

export function levelsIn(property: string, count: number): Levels {
  const written = textOf(property);
  const contains = (part: string): Formula => ({ kind: 'call', name: 'contains', of: [written, text(part)] });
  return {
    is: (index, state) => contains(`${keyOf(index, count)}${state}`),
    anyScored: anyOf(['0', '1', '2', '3'].map(contains)),
  };
}

/** What each state of a criterion amounts to; the commonest amount is said last. */
export function byState(levels: Levels, index: number, amountOf: (state: State) => Formula): Formula {
  const groups: { readonly amount: Formula; readonly states: State[] }[] = [];
  for (const state of states) {
    const amount = amountOf(state);
    const same = groups.find((group) => isSame(group.amount, amount));
    if (same === undefined) groups.push({ amount, states: [state] });
    else same.states.push(state);
  }
  const [commonest, ...others] = groups.toSorted((a, b) => b.states.length - a.states.length);
  if (commonest === undefined) throw new Error('There are states.');
  const branches = others.map((group): Branch => {
    return { when: anyOf(group.states.map((state) => levels.is(index, state))), then: group.amount };
  });
  return choice(branches, commonest.amount);
}

// None of the states is a letter, so a key and its state occur once.
function keyOf(index: number, count: number): string {
  const letter = (at: number) => String.fromCharCode('a'.charCodeAt(0) + at);
  return count <= 26 ? letter(index) : `${letter(Math.floor(index / 26))}${letter(index % 26)}`;
}

function stateText(placed: PlacedCriterion, key: string, spelling: Spelling): Formula {
  return spelling === 'short' && placed.kind === 'levels' ? trusting(placed, key) : complete(placed, key);
}

function complete({ criterion, property, values, kind }: PlacedCriterion, key: string): Formula {
  const stored = kind === 'truth' ? truthOf(property) : textOf(property);
  const holds = (value: string) => (kind === 'truth' ? isTruth(stored, value) : equals(stored, value));
  const written = (value: LevelValue) => text(`${key}${value === 'na' ? '/' : value}`);
  const branches = levelValues.flatMap((value): readonly Branch[] => {
    const standing = values[value].map(holds);
    if (standing.length === 0) return [];
    const then = value === '3' ? ifNamed(criterion, written('3'), written('2')) : written(value);
    return [{ when: anyOf(standing), then }];
  });
  const blank = text(`${key}-`);
  if (branches.length === 0) return blank;
  return choice([{ when: not(isPresent(stored)), then: blank }, ...branches], blank);
}

function trusting({ criterion, property }: PlacedCriterion, key: string): Formula {
  const stored = textOf(property);
  const branches: readonly Branch[] = [
    { when: not(isPresent(stored)), then: text(`${key}-`) },
    { when: equals(stored, 'na'), then: text(`${key}/`) },
    ...(criterion.person === undefined
      ? []
      : [{ when: allOf([equals(stored, '3'), not(isNamed(criterion.person))]), then: text(`${key}2`) }]),
  ];
  return choice(branches, { kind: 'call', name: 'concatenate', of: [text(key), stored] });
}

function ifNamed({ person }: Criterion, then: Formula, otherwise: Formula): Formula {
  return person === undefined ? then : choice([{ when: isNamed(person), then }], otherwise);
}

const isNamed = (person: NonNullable<Criterion['person']>) =>
  compare(orZero(numberOf(namedProperty(person))), '>', number(0));
