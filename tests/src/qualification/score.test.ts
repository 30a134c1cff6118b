import { answeredCriteria, completenessOf, scoreOf } from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { aFramework } from '../../builders/framework';

const half = aFramework({ id: 'a', weight: 50 }, { id: 'b', weight: 50 });
const uneven = aFramework({ id: 'a', weight: 80 }, { id: 'b', weight: 20 });

describe('scoreOf()', () => {
  test.each([
    ['nothing answered is 0', half, {}, 0],
    ['all proven is 100', half, { a: '3', b: '3' }, 100],
    ['all missing is 0', half, { a: '0', b: '0' }, 0],
    ['a level counts as its third', half, { a: '1', b: '2' }, 50],
    ['weights count', uneven, { a: '3', b: '0' }, 80],
    ['a tie rounds up', half, { a: '1', b: '0' }, 17],
    ['unanswered counts as 0', half, { a: '3', b: null }, 50],
    ['not applicable is left out', half, { a: '3', b: 'na' }, 100],
    ['an unreadable value counts as unanswered', half, { a: '3', b: 'high' }, 50],
    ['a value that is a name of every object is no level', half, { a: '3', b: 'constructor' }, 50],
    ['an answer to a criterion the framework lacks is ignored', half, { a: '3', b: '3', c: '0' }, 100],
  ])('%s', (_name, framework, levels, percent) => {
    expect(scoreOf(answeredCriteria(framework, answers(levels)))).toEqual({ kind: 'scored', percent });
  });

  test('has nothing to score when nothing applies', () => {
    expect(scoreOf(answeredCriteria(half, answers({ a: 'na', b: 'na' })))).toEqual({
      kind: 'nothing-to-score',
    });
  });
});

describe('completenessOf()', () => {
  test.each([
    ['nothing answered is 0', {}, 0],
    ['missing is an answer', { a: '0' }, 50],
    ['not applicable is neither answered nor unanswered', { a: '1', b: 'na' }, 100],
    ['an empty text is unanswered', { a: '', b: '2' }, 50],
    ['an unreadable value is unanswered', { a: 'x', b: '2' }, 50],
  ])('%s', (_name, levels, percent) => {
    expect(completenessOf(answeredCriteria(half, answers(levels)))).toEqual({ kind: 'scored', percent });
  });
});
