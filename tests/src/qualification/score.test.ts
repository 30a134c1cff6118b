import type { Framework } from '../../../src/frameworks';
import { answeredCriteria, completenessOf, scoreOf } from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { aFramework, aFrameworkAbout } from '../../builders/framework';

const half = aFramework({ id: 'a', weight: 50 }, { id: 'b', weight: 50 });
const uneven = aFramework({ id: 'a', weight: 80 }, { id: 'b', weight: 20 });
const levelsOf = (framework: Framework, levels: Readonly<Record<string, string | null>>) =>
  answeredCriteria(framework, answers(levels), []);

describe('scoreOf() is a weighted mean', () => {
  test.each([
    ['all proven is 100', half, { a: '3', b: '3' }, 100],
    ['all missing is 0', half, { a: '0', b: '0' }, 0],
    ['a level counts as its third', half, { a: '1', b: '2' }, 50],
    ['weights count', uneven, { a: '3', b: '0' }, 80],
    ['two thirds round up', half, { a: '2', b: '2' }, 67],
    ['unanswered counts as 0', half, { a: '3', b: null }, 50],
    ['not applicable is left out', half, { a: '3', b: 'na' }, 100],
    ['the rest shares the weight of what does not apply', uneven, { a: 'na', b: '1' }, 33],
    ['an unreadable value counts as unanswered', half, { a: '3', b: 'high' }, 50],
    ['an answer to a criterion the framework lacks is ignored', half, { a: '3', b: '3', c: '0' }, 100],
  ])('%s', (_name, framework, levels, percent) => {
    expect(scoreOf(framework, levelsOf(framework, levels))).toEqual({ kind: 'scored', percent });
  });

  test('rounds a half up, also where the sum of floats falls just short of it', () => {
    const ties = aFramework({ id: 'a', weight: 57 }, { id: 'b', weight: 1.5 }, { id: 'c', weight: 41.5 });
    const criteria = levelsOf(ties, { a: '3', b: '1', c: '0' });
    expect(scoreOf(ties, criteria)).toEqual({ kind: 'scored', percent: 58 });
  });

  test.each([
    ['nothing applies', { a: 'na', b: 'na' }],
    ['nothing is answered', {}],
    ['what is answered does not apply', { a: 'na' }],
    ['what is stored is no level', { a: 'high' }],
  ])('has nothing to score when %s', (_name, levels) => {
    expect(scoreOf(half, levelsOf(half, levels))).toEqual({ kind: 'nothing-to-score' });
  });

  test('counts proven as stated while the person is not named', () => {
    const person = aFramework({ id: 'a', person: 'champion' });
    expect(scoreOf(person, levelsOf(person, { a: '3' }))).toEqual({ kind: 'scored', percent: 67 });
  });
});

describe('scoreOf() multiplies factors', () => {
  const product = aFrameworkAbout(
    { factors: [['a', 'b'], ['c']] },
    { id: 'a', weight: 20 },
    { id: 'b', weight: 40 },
    { id: 'c', weight: 40 },
  );

  test.each([
    ['all missing is 0', { a: '0', b: '0', c: '0' }, 0],
    ['all proven is 100', { a: '3', b: '3', c: '3' }, 100],
    ['all stated is what it is in a mean', { a: '2', b: '2', c: '2' }, 67],
    ['a factor at nothing sinks it', { a: '3', b: '3', c: '0' }, 0],
    ['a factor nobody asked about sinks it too', { a: '3', b: '3' }, 0],
    ['within a factor nothing sinks: it is a mean', { a: '3', b: '0', c: '3' }, 52], // (1/3) ** 0.6
    ['the heavier factor pulls harder', { a: '1', b: '1', c: '3' }, 52], // (1/3) ** 0.6
    ['than the lighter', { a: '3', b: '3', c: '1' }, 64], // (1/3) ** 0.4
    ['a factor that does not apply is left out', { a: '2', b: '2', c: 'na' }, 67],
    ['a criterion that does not apply takes weight from its factor', { a: '3', b: 'na', c: '1' }, 48], // (1/3) ** (40 / 60)
  ])('%s', (_name, levels, percent) => {
    expect(scoreOf(product, levelsOf(product, levels))).toEqual({ kind: 'scored', percent });
  });

  test('has nothing to score when no factor applies', () => {
    const criteria = levelsOf(product, { a: 'na', b: 'na', c: 'na' });
    expect(scoreOf(product, criteria)).toEqual({ kind: 'nothing-to-score' });
  });

  test('is the mean when all criteria are one factor', () => {
    const one = aFrameworkAbout({ factors: [['a', 'b']] }, { id: 'a', weight: 80 }, { id: 'b', weight: 20 });
    const levels = { a: '1', b: '3' };
    expect(scoreOf(one, levelsOf(one, levels))).toEqual(scoreOf(uneven, levelsOf(uneven, levels)));
  });
});

describe('completenessOf()', () => {
  test.each([
    ['nothing answered is 0', {}, 0],
    ['missing is an answer', { a: '0' }, 50],
    ['weights do not count', { b: '1' }, 50],
    ['not applicable is neither answered nor unanswered', { a: '1', b: 'na' }, 100],
    ['an empty text is unanswered', { a: '', b: '2' }, 50],
    ['an unreadable value is unanswered', { a: 'x', b: '2' }, 50],
  ])('%s', (_name, levels, percent) => {
    expect(completenessOf(levelsOf(uneven, levels))).toEqual({ kind: 'scored', percent });
  });

  test('has nothing to say when nothing applies', () => {
    expect(completenessOf(levelsOf(half, { a: 'na', b: 'na' }))).toEqual({ kind: 'nothing-to-score' });
  });
});
