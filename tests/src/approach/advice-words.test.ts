import {
  adviceWords,
  defaultApproachSettings,
  fitOf,
  lowWinRateWords,
  pipelineEconomics,
  sourceWords,
  yardsticksFor,
  yardstickWords,
  noCosts,
  type Choice,
} from '../../../src/approach';
import { formulaIds, languages, textsIn, type Language } from '../../../src/texts';
import { aDealWith } from './any-deal';

const readerOf = (language: Language) => ({
  texts: textsIn(language),
  language,
  currency: 'USD',
  number: String,
  money: (amount: number) => `${amount} USD`,
});
const reader = readerOf('en');

const low = {
  kind: 'figure',
  value: { percent: 12, usual: { from: 18, to: 25 }, verdict: 'below' },
} as const;
const fitAt = (yearlyValue: number | null) => fitOf(aDealWith({ yearlyValue }), defaultApproachSettings);

describe('adviceWords()', () => {
  const strict = yardsticksFor({ paybackMonths: { best: 3, good: 7, concern: 9 } }, 'USD');
  const costs = { ...noCosts, repPerMonth: 9_000, marketingPerDeal: 50, grossMarginPercent: 75 };
  const economicsAt = (dealsPerRepMonth: number) =>
    pipelineEconomics(aDealWith({ yearlyValue: 5_000, cycleDays: 30, dealsPerRepMonth }), {
      costs,
      yardsticks: yardsticksFor({}, 'USD'),
      settings: defaultApproachSettings,
    });
  const advised = (choice: Choice) =>
    adviceWords({ ...economicsAt(7.5), choice: { kind: 'figure', value: choice } }, strict, reader);

  test('names the months that ops call good', () => {
    for (const kind of ['none-pays', 'none-suits'] as const)
      expect(advised({ kind })).toContain('within 7 months');
    expect(advised({ kind: 'approach', approach: 'solution' })).toMatch(
      /solution selling suits best .* within 7 months and give these buyers enough help/,
    );
    expect(advised({ kind: 'pace-in-doubt', approach: 'provocative' })).toContain('go by your own figures');
  });

  test('says that the usual pace is not today’s, where today’s does not pay back', () => {
    const yardsticks = yardsticksFor({}, 'USD');
    expect(adviceWords(economicsAt(0.5), yardsticks, reader)).toMatch(
      /solution selling suits best .* That is at 7.5 deals won per rep and month. At today’s 0.5, payback takes 57.8 months/,
    );
    expect(adviceWords(economicsAt(5), yardsticks, reader)).not.toContain('today');
  });

  test('says nothing where it cannot be said', () => {
    expect(
      adviceWords({ ...economicsAt(5), choice: { kind: 'nothing', why: ['fit'] } }, strict, reader),
    ).toBeNull();
  });
});

test('lowWinRateWords() takes a low win rate for a sign that the approach is too simple', () => {
  const said = lowWinRateWords(low, fitAt(60_000), reader);
  expect(said?.title).toBe('The win rate suggests that the approach is too simple');
  expect(said?.text).toContain('12 % are won, where 18 to 25 % are usual');
  expect(said?.text).toContain('really get consultative selling');
});

test('lowWinRateWords() names no approach that could not be too simple, or that is not known', () => {
  expect(lowWinRateWords(low, fitAt(50), reader)?.text).not.toContain('selling');
  expect(lowWinRateWords(low, fitAt(null), reader)?.text).not.toContain('selling');
});

test('lowWinRateWords() says nothing of a win rate that is usual, above it, or not judged', () => {
  for (const verdict of ['usual', 'above'] as const)
    expect(lowWinRateWords({ ...low, value: { ...low.value, verdict } }, fitAt(60_000), reader)).toBeNull();
  expect(lowWinRateWords({ kind: 'nothing', why: 'no-wins' }, fitAt(60_000), reader)).toBeNull();
});

test.each(languages)('yardstickWords() has every yardstick that a figure is judged by, in %s', (language) => {
  const said = formulaIds.map((id) => yardstickWords(id, {}, readerOf(language)) ?? '');
  const numbers = said.join(' ').match(/\d+/g)?.map(Number) ?? [];
  expect(numbers).toEqual(expect.arrayContaining([2, 3, 12, 18, 24, 8, 14, 30, 39, 22, 25, 15_000, 100_000]));
  expect(said.filter((text) => text === '')).toHaveLength(3);
});

test('yardstickWords() follows the settings and says so, and has no sizes in a currency it does not know', () => {
  expect(yardstickWords('cacRatio', { cacRatio: 1.15 }, reader)).toBe(
    'The median is 1.15; lower is better. As set in your settings.',
  );
  expect(yardstickWords('cacRatio', { ltvToCac: 4 }, reader)).toBe('The median is 2; lower is better.');
  expect(yardstickWords('winRate', {}, { ...reader, currency: 'XAF' })).not.toContain('Middle deals have');
});

test('sourceWords() cites nothing for what ops set, and nothing twice', () => {
  const citing = (own: Parameters<typeof sourceWords>[1]) =>
    formulaIds.filter((id) => sourceWords(id, own, 'en') !== sourceWords(id, {}, 'en'));
  expect(citing({ cacRatio: 1 })).toEqual(['cacRatio']);
  expect(citing({ paybackMonths: { best: 1, good: 2, concern: 3 } })).toEqual(['paybackMonths']);
  expect(citing({ middleDeal: { from: 1, to: 2 } })).toEqual(['winRate', 'paybackForSize']);
  expect(sourceWords('winRate', { winRateSmall: { from: 1, to: 2 } }, 'en')).toBeNull();
  for (const id of formulaIds) {
    const sentences = sourceWords(id, {}, 'sv')?.split('. ') ?? [];
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
