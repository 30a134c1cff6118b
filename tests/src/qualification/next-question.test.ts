import type { Criterion, Framework, Level } from '../../../src/frameworks';
import { assess, questionFor } from '../../../src/qualification';
import { qualificationFacts } from '../../builders/qualification-facts';
import { aCriterion, aFramework, aFrameworkAbout } from '../../builders/framework';

const asOf = new Date('2026-11-25');
const framework = aFramework(
  { id: 'pain', weight: 40, expected: { discovery: 1, evaluation: 3 } },
  { id: 'buyer', weight: 40, expected: { evaluation: 2 }, person: 'economic_buyer' },
  { id: 'paper', weight: 20, expected: { commit: 3 } },
);
const next = (of: Framework, ...facts: Parameters<typeof qualificationFacts>) =>
  assess(of, qualificationFacts(...facts), asOf).nextQuestion;

describe('assess() chooses the next question', () => {
  test.each([
    ['the costliest gap', { pain: '2', buyer: '0', paper: '0' }, 'evaluation', 'buyer'],
    ['an unanswered criterion the stage does not expect', { pain: '3', buyer: '2' }, 'evaluation', 'paper'],
    ['without a gap, what would prove most', { pain: '3', buyer: '2', paper: '0' }, 'evaluation', 'paper'],
    ['without a stage, what is unanswered', { pain: '0', paper: '1' }, null, 'buyer'],
    ['proof that lacks its person', { pain: '3', buyer: '3', paper: '3' }, 'evaluation', 'buyer'],
    [
      'none when everything that applies is proven',
      { pain: '3', buyer: 'na', paper: '3' },
      'commit',
      undefined,
    ],
    ['none when nothing applies', { pain: 'na', buyer: 'na', paper: 'na' }, 'commit', undefined],
  ] as const)('%s', (_name, levels, milestone, expected) => {
    expect(next(framework, levels, { milestone })?.criterion.id).toBe(expected);
  });

  test.each([
    ['to the level the stage expects', { pain: '1', buyer: '2', paper: '0' }, 'evaluation', 27], // 40 x 2/3
    ['to the first level where the stage expects none', { pain: '3', buyer: '2' }, 'evaluation', 6], // 67 to 73
    ['to proof where there is no gap', { pain: '3', buyer: '2', paper: '0' }, 'evaluation', 20],
  ] as const)('counts the points of going %s', (_name, levels, milestone, points) => {
    expect(next(framework, levels, { milestone })?.points).toBe(points);
  });

  test('counts points of what applies only', () => {
    expect(next(framework, { pain: 'na', buyer: 'na', paper: '0' }, { milestone: 'commit' })?.points).toBe(
      100,
    );
  });

  test('says the level, what the stage expects, and that only the person is lacking', () => {
    const proven = aFramework({ id: 'buyer', expected: { commit: 3 }, person: 'economic_buyer' });
    expect(next(proven, { buyer: '3' }, { milestone: 'commit' })).toMatchObject({
      level: 2,
      expected: 3,
      lacksPerson: true,
      points: 33,
      question: { en: 'buyer shown?' },
    });
  });

  test('expects nothing of what it only wants proven', () => {
    expect(
      next(framework, { pain: '3', buyer: 'na', paper: '1' }, { milestone: 'evaluation' }),
    ).toMatchObject({
      level: 1,
      expected: null,
      lacksPerson: false,
    });
  });
});

describe('assess() counts the points of the next question in a product', () => {
  const product = aFrameworkAbout(
    { factors: [['a'], ['b']] },
    { id: 'a', weight: 60 },
    { id: 'b', weight: 40 },
  );

  test('as the product has them', () => {
    // 100 x (1/3) ** 0.6 = 52, and 100 once a is proven.
    expect(next(product, { a: '1', b: '3' })?.points).toBe(48);
  });

  test('as none while another factor is at nothing', () => {
    expect(next(product, { a: '1', b: '0' })).toMatchObject({ points: 0 });
  });
});

describe('questionFor()', () => {
  const found = { en: 'found?', sv: 'hittat?' };
  const said = { en: 'said?', sv: 'sagt?' };
  const shown = { en: 'shown?', sv: 'visat?' };
  const three = aCriterion({ questions: [found, said, shown] });
  const two = aCriterion({ questions: [found, said] });

  test.each<readonly [string, Criterion, Level | null, string]>([
    ['finds out when nothing is answered', three, null, 'found?'],
    ['finds out when it was missing', three, 0, 'found?'],
    ['gets an assumption said', three, 1, 'said?'],
    ['asks for proof of what was stated', three, 2, 'shown?'],
    ['asks for proof again of what is proven', three, 3, 'shown?'],
    ['stays at the last question there is', two, 2, 'said?'],
    ['falls back on the label without any question', aCriterion({ id: 'pain', questions: [] }), 1, 'pain'],
  ])('%s', (_name, criterion, level, question) => {
    expect(questionFor(criterion, level).en).toBe(question);
  });
});
