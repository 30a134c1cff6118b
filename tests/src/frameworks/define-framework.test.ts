import * as z from 'zod';
import { defineFramework, frameworkSchema, type Criterion, type Framework } from '../../../src/frameworks';
import { aFramework, aFrameworkAbout } from '../../builders/framework';

const halves: readonly Partial<Criterion>[] = [
  { id: 'a', weight: 50 },
  { id: 'b', weight: 50 },
];
const withFactors = (...factors: readonly (readonly string[])[]) => aFrameworkAbout({ factors }, ...halves);

/** A sound framework with one thing replaced by what no compiler would let through, as a file of data could hold it. */
function broken(path: readonly (string | number)[], value: unknown): Framework {
  const copy = structuredClone(aFramework(...halves));
  set(copy, path, value);
  return copy;
}

function set(target: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): void {
  if (typeof target !== 'object' || target === null || key === undefined)
    throw new Error('There is no such path');
  if (rest.length === 0) Reflect.set(target, key, value);
  else set(Reflect.get(target, key), rest, value);
}

test('defineFramework() gives back what it accepts', () => {
  const framework = aFramework(...halves);
  expect(defineFramework(framework)).toBe(framework);
});

describe('defineFramework() refuses and names the culprit', () => {
  test.each([
    ['no criteria', () => aFramework(), 'Framework "test": criteria: it has no criteria'],
    ['weights below 100', () => aFramework({ weight: 90 }), 'weights add up to 90, expected 100'],
    [
      'weights above 100',
      () => aFramework({ id: 'a', weight: 60 }, { id: 'b', weight: 50 }),
      'weights add up to 110, expected 100',
    ],
    [
      'a criterion twice',
      () => aFramework({ weight: 50 }, { weight: 50 }),
      'criterion "pain" is there twice',
    ],
    ['a bad criterion id', () => aFramework({ id: 'Pain!' }), 'criterion "Pain!", id: the id may hold only'],
    [
      'a bad framework id',
      () => aFrameworkAbout({ id: 'No id' }, {}),
      'Framework "No id": id: the id may hold',
    ],
    ['an empty name', () => aFrameworkAbout({ label: ' ' }, {}), 'label: the label is empty'],
    [
      'a blank text',
      () => aFramework({ counts: { en: 'Counts', sv: ' ' } }),
      'criterion "pain", counts, sv: the text is empty',
    ],
    [
      'a weight of nothing',
      () => aFramework({ id: 'a', weight: 0 }, { id: 'b' }),
      'criterion "a", weight: the weight must',
    ],
    ['no question', () => aFramework({ questions: [] }), 'criterion "pain", questions: it has no question'],
    [
      'no days to go stale',
      () => aFrameworkAbout({ staleDays: 0 }, {}),
      'staleDays: the days must be more than 0',
    ],
    ['half a day', () => aFrameworkAbout({ staleDays: 1.5 }, {}), 'staleDays'],
    [
      'an expectation that falls',
      () => aFramework({ expected: { discovery: 2, commit: 1 } }),
      'criterion "pain": it expects less at a later milestone',
    ],
    ['factors that leave one out', () => withFactors(['a']), 'factors leave out criterion "b"'],
    ['factors that name one twice', () => withFactors(['a', 'b'], ['a']), 'factors name criterion "a" twice'],
    [
      'factors that name none of its own',
      () => withFactors(['a', 'b'], ['c']),
      'factors name "c", which is no criterion',
    ],
    ['no factors, said aloud', () => withFactors(), 'factors leave out criterion "a"'],
    ['a factor of nothing', () => withFactors(['a', 'b'], []), 'factors, 1: the factor has no criteria'],
  ])('%s', (_name, define, message) => {
    expect(define).toThrow(message);
  });

  test.each<readonly [string, readonly (string | number)[], unknown, string]>([
    ['a missing language', ['criteria', 1, 'label'], { en: 'B' }, 'criterion "b", label, sv'],
    ['a missing language of its own texts', ['origin'], { en: 'Ann' }, 'Framework "test": origin, sv'],
    [
      'a missing language of a question',
      ['criteria', 0, 'questions', 2],
      { sv: 'Va?' },
      'criterion "a", questions, 2, en',
    ],
    ['an unknown language', ['goodFor', 'de'], 'Gut', 'goodFor'],
    ['a level left out', ['criteria', 1, 'levels', 'stated'], undefined, 'criterion "b", levels, stated'],
    ['an unknown milestone', ['criteria', 1, 'expected', 'closing'], 3, 'criterion "b", expected'],
    ['an unknown level', ['criteria', 1, 'expected', 'commit'], 4, 'criterion "b", expected, commit'],
    ['an unknown role', ['criteria', 1, 'person'], 'janitor', 'criterion "b", person'],
    ['an unknown topic', ['criteria', 1, 'topic'], 'weather', 'criterion "b", topic'],
    ['a word it does not know', ['criteria', 1, 'wieght'], 3, 'criterion "b"'],
    ['a weight that is no number', ['criteria', 1, 'weight'], Number.NaN, 'criterion "b", weight'],
  ])('%s', (_name, path, value, message) => {
    expect(() => defineFramework(broken(path, value))).toThrow(message);
  });
});

test('frameworkSchema reads a framework that went through JSON as it was', () => {
  const framework = aFrameworkAbout(
    { factors: [['a'], ['b']] },
    { id: 'a', weight: 50, person: 'champion', topic: 'need', expected: { discovery: 1, commit: 3 } },
    { id: 'b', weight: 50 },
  );
  expect(z.parse(frameworkSchema, JSON.parse(JSON.stringify(framework)))).toEqual(framework);
});
