import type { Criterion, Framework, Level } from '../../../src/frameworks';
import { assess, nextQuestionWords, questionFor } from '../../../src/qualification';
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
      points: 33,
      act: { kind: 'name', role: 'economic_buyer' },
    });
  });

  test('expects nothing of what it only wants proven', () => {
    expect(
      next(framework, { pain: '3', buyer: 'na', paper: '1' }, { milestone: 'evaluation' }),
    ).toMatchObject({
      level: 1,
      expected: null,
      act: { kind: 'ask', question: { en: 'paper said?' } },
    });
  });
});

describe('assess() says what to do about the criterion', () => {
  const old = '2026-01-01T00:00:00.000Z';
  const one = aFramework({ id: 'pain', expected: { evaluation: 2, commit: 3 } });
  const about = aFramework({ id: 'buyer', expected: { commit: 3 }, person: 'economic_buyer' });

  test.each([
    ['asks what nobody asked', one, {}, 'ask', 'pain found?'],
    ['gets an assumption said', one, { pain: '1' }, 'ask', 'pain said?'],
    ['asks for proof of what was said', one, { pain: '2' }, 'ask', 'pain shown?'],
    [
      'does not put a question again that got its no',
      one,
      { pain: '0' },
      'find-another-way',
      'It was not there when you asked. Find another way to it, or ask whether to go on.',
    ],
    [
      'has the person named where only the name lacks',
      about,
      { buyer: '3' },
      'name',
      'Name the economic buyer.',
    ],
    [
      'asks again what is proven and out of date',
      one,
      { pain: { level: '3', at: old } },
      'ask-again',
      'Ask whether it is still so, and what has changed since.',
    ],
    [
      'asks what is short of the stage as it asks anything, though it is out of date as well',
      one,
      { pain: { level: '2', at: old } },
      'ask',
      'pain shown?',
    ],
  ] as const)('%s', (_name, of, levels, kind, words) => {
    const asked = next(of, levels, { milestone: 'commit' });
    expect(asked?.act.kind).toBe(kind);
    expect(asked === null ? null : nextQuestionWords(asked.act, 'en')).toBe(words);
  });

  test('asks about the need first while nobody has stated it: the other questions suppose it', () => {
    const spin = aFramework(
      { id: 'problem', weight: 20, expected: { evaluation: 2 }, topic: 'need' },
      { id: 'implication', weight: 80, expected: { evaluation: 2 } },
    );
    const at = (problem: string | null) => next(spin, { problem }, { milestone: 'evaluation' })?.criterion.id;
    expect([at(null), at('0'), at('1'), at('2')]).toEqual(['problem', 'problem', 'problem', 'implication']);
  });

  test('asks again what the stage does not expect once nothing else is open, the weightiest first', () => {
    const three = aFramework(
      { id: 'light', weight: 20 },
      { id: 'heavy', weight: 50 },
      { id: 'open', weight: 30 },
    );
    const stale = { light: { level: '3', at: old }, heavy: { level: '3', at: old } };
    expect(next(three, stale)?.criterion.id).toBe('open');
    expect(next(three, { ...stale, open: '1' })).toMatchObject({
      criterion: { id: 'heavy' },
      act: { kind: 'ask-again' },
      expected: null,
      points: 0,
    });
  });

  test('says it in Swedish as well', () => {
    const asked = next(about, { buyer: '3' }, { milestone: 'commit' });
    expect(asked === null ? null : nextQuestionWords(asked.act, 'sv')).toMatch(/^Ange vem som är .+\.$/);
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
