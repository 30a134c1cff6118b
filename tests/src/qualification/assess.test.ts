import { assess } from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { aFramework } from '../../builders/framework';

const framework = aFramework(
  { id: 'pain', weight: 40, expected: { discovery: 1, evaluation: 3 } },
  { id: 'buyer', weight: 40, expected: { evaluation: 2 } },
  { id: 'paper', weight: 20, expected: { commit: 3 } },
);

const gapIds = (levels: Record<string, string | null>, milestone: Parameters<typeof assess>[2]) =>
  assess(framework, answers(levels), milestone).gaps.map((gap) => gap.criterion.id);

describe('assess() finds gaps', () => {
  test.each([
    ['every criterion when nothing is answered', {}, 'discovery', ['pain', 'buyer', 'paper']],
    ['unanswered ones without a stage too', { pain: '0' }, null, ['buyer', 'paper']],
    ['none below the stage when all meet it', { pain: '3', buyer: '2', paper: '0' }, 'evaluation', []],
    ['one below what the stage expects', { pain: '2', buyer: '2', paper: '0' }, 'evaluation', ['pain']],
    ['the costliest first', { pain: '2', buyer: '0', paper: '0' }, 'evaluation', ['buyer', 'pain']],
    [
      'an expectation holds at later milestones',
      { pain: '2', buyer: '2', paper: '0' },
      'negotiation',
      ['pain'],
    ],
    ['none in what does not apply', { pain: 'na', buyer: '2', paper: 'na' }, 'commit', []],
    ['an unreadable value as unanswered', { pain: 'high', buyer: '2', paper: '0' }, 'evaluation', ['pain']],
  ] as const)('%s', (_name, levels, milestone, expected) => {
    expect(gapIds(levels, milestone)).toEqual(expected);
  });

  test('puts what the stage expects before what it does not expect yet, whatever their weights', () => {
    const uneven = aFramework(
      { id: 'heavy', weight: 80, expected: { commit: 3 } },
      { id: 'light', weight: 20, expected: { discovery: 1 } },
    );
    const { gaps, nextQuestion } = assess(uneven, {}, 'discovery');
    expect(gaps.map((gap) => gap.criterion.id)).toEqual(['light', 'heavy']);
    expect(nextQuestion?.id).toBe('light');
  });

  test('says the level and what was expected of it', () => {
    const [gap] = assess(framework, answers({ pain: '1', buyer: '3', paper: '3' }), 'evaluation').gaps;
    expect(gap).toMatchObject({ level: 1, expected: 3, cost: 80 });
  });
});

describe('assess() chooses the next question', () => {
  test.each([
    ['the costliest gap', { pain: '2', buyer: '0', paper: '0' }, 'evaluation', 'buyer'],
    ['without a gap, what would prove most', { pain: '3', buyer: '2', paper: '0' }, 'evaluation', 'paper'],
    [
      'none when everything that applies is proven',
      { pain: '3', buyer: '3', paper: 'na' },
      'commit',
      undefined,
    ],
    ['none when nothing applies', { pain: 'na', buyer: 'na', paper: 'na' }, 'commit', undefined],
  ] as const)('%s', (_name, levels, milestone, expected) => {
    expect(assess(framework, answers(levels), milestone).nextQuestion?.id).toBe(expected);
  });
});

describe('assess() says whether the deal is ready for its stage', () => {
  test.each([
    ['yes when every expectation is met', { pain: '1' }, 'discovery', 'yes'],
    ['no when one is not', { pain: '3', buyer: '1' }, 'evaluation', 'no'],
    ['no when one is unanswered', { pain: null }, 'discovery', 'no'],
    ['no expectation without a stage', { pain: '3' }, null, 'no_expectation'],
    ['no expectation when none of those apply', { pain: 'na' }, 'discovery', 'no_expectation'],
  ] as const)('%s', (_name, levels, milestone, expected) => {
    expect(assess(framework, answers(levels), milestone).stageReady).toBe(expected);
  });
});

describe('assess() puts the score in a band', () => {
  const plain = aFramework({ id: 'a', weight: 40 }, { id: 'b', weight: 30 }, { id: 'c', weight: 30 });
  test.each([
    ['70 is strong: a threshold belongs to the higher band', { a: '3', b: '3', c: '0' }, 'strong'],
    ['40 is developing', { a: '3', b: '0', c: '0' }, 'developing'],
    ['below 40 is weak', { a: '0', b: '3', c: '0' }, 'weak'],
    ['nothing to score has no band', { a: 'na', b: 'na', c: 'na' }, null],
  ] as const)('%s', (_name, levels, band) => {
    expect(assess(plain, answers(levels), null).band).toBe(band);
  });
});
