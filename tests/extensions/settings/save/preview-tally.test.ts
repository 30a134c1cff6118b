import { nothingJudged, withStretch, type Tally } from '../../../../extensions/settings/save/preview-tally';
import { previewWords, verdictWords } from '../../../../extensions/settings/save/preview-view';
import type { ChangedDeal, Verdict } from '../../../../src/protocol/preview-settings';
import { settingsTextsIn, type Language } from '../../../../src/texts';
import { aChangedDeal, aStretch, aVerdict } from '../show-settings';

const wordsIn = (language: Language) => ({ texts: settingsTextsIn(language), language });
const tallyOf = (...changed: ChangedDeal[]) => withStretch(nothingJudged, aStretch({ changed }));
const bant = { id: 'bant', label: 'BANT' };
const unanswered = { score: null, band: null, stageReady: 'no_expectation' } as const;

describe('withStretch() counts a deal', () => {
  test.each<[string, ChangedDeal, Partial<Tally>]>([
    ['that changes band', aChangedDeal({ band: 'weak' }), { otherBand: 1 }],
    ['that becomes not ready', aChangedDeal({ stageReady: 'no' }), { notReady: 1 }],
    [
      'of which something is expected for the first time, and which has it not',
      aChangedDeal({ stageReady: 'no' }, { stageReady: 'no_expectation' }),
      { notReady: 1 },
    ],
    ['that becomes ready', aChangedDeal({ stageReady: 'yes' }, { stageReady: 'no' }), { ready: 1 }],
    [
      'of which nothing is expected any more as none of these',
      aChangedDeal({ stageReady: 'no_expectation' }, { stageReady: 'no' }),
      {},
    ],
    ['that only changes score', aChangedDeal({ score: 65 }), { onlyScore: 1 }],
    ['that gets another framework', aChangedDeal({ framework: bant }), { otherFramework: 1 }],
    [
      'that loses its band with its framework',
      aChangedDeal({ framework: bant, ...unanswered }),
      { otherFramework: 1, noBand: 1 },
    ],
    [
      'that nobody answered under either framework',
      aChangedDeal({ framework: bant }, unanswered),
      { otherFramework: 1, unanswered: 1 },
    ],
    [
      'that was answered under the framework it gets',
      aChangedDeal({ framework: bant, score: 80, band: 'strong' }, unanswered),
      { otherFramework: 1, firstBand: 1 },
    ],
    [
      'in several ways at once',
      aChangedDeal({ band: 'weak', stageReady: 'no', framework: bant }),
      { otherBand: 1, notReady: 1, otherFramework: 1 },
    ],
  ])('%s', (_what, deal, counts) => {
    expect(tallyOf(deal)).toEqual({
      ...nothingJudged,
      judged: 10,
      of: 10,
      changed: 1,
      deals: [deal],
      ...counts,
    });
  });

  test('of every stretch', () => {
    const first = aStretch({
      judged: 200,
      remaining: 14,
      ambiguous: 2,
      changed: [aChangedDeal({ band: 'weak' })],
    });
    const second = aStretch({ judged: 14, ambiguous: 1, changed: [aChangedDeal({ band: 'strong' })] });
    const half = withStretch(nothingJudged, first);
    expect([half.judged, half.of]).toEqual([200, 214]);
    const whole = withStretch(half, second);
    expect(whole).toMatchObject({ judged: 214, of: 214, changed: 2, otherBand: 2, ambiguous: 3 });
    expect(whole.deals).toEqual([...first.changed, ...second.changed]);
  });

  test('though it keeps only the first of very many to show', () => {
    const deals = Array.from({ length: 501 }, () => aChangedDeal({ score: 1 }));
    const tally = tallyOf(...deals);
    expect([tally.changed, tally.onlyScore, tally.deals.length]).toEqual([501, 501, 500]);
    expect(tally.deals[0]).toBe(deals[0]);
  });
});

describe('previewWords()', () => {
  const tally = (about: Partial<Tally>): Tally => ({
    ...nothingJudged,
    judged: 214,
    of: 214,
    changed: 60,
    ...about,
  });

  test('say first what ops came for, then whatever is not 0', () => {
    const about = { otherBand: 31, notReady: 12, ready: 1, otherFramework: 40, noBand: 3, ambiguous: 1 };
    expect(previewWords(tally(about), wordsIn('en'))).toEqual({
      headline: '214 open deals: 31 change band, 12 become not ready',
      lines: [
        '1 becomes ready',
        '40 get another framework',
        '3 lose their band: nothing counts as answered',
        '1 matches two rules: the first wins',
      ],
    });
    expect(previewWords(tally({ otherBand: 1_031 }), wordsIn('sv')).headline.replaceAll(/\s/g, ' ')).toBe(
      '214 öppna affärer: 1 031 byter klass, 0 är inte längre redo',
    );
  });

  test.each<[string, Partial<Tally>, string, string[]]>([
    ['there is no open deal', { judged: 0, changed: 0 }, 'There are no open deals.', []],
    ['nothing changes', { changed: 0 }, '214 open deals: nothing changes', []],
    [
      'nothing changes, but two rules match',
      { judged: 1, changed: 0, ambiguous: 2 },
      '1 open deal: nothing changes',
      ['2 match two rules: the first wins'],
    ],
    [
      'it is about one deal',
      { judged: 1, otherBand: 1, notReady: 1 },
      '1 open deal: 1 changes band, 1 becomes not ready',
      [],
    ],
  ])('say so when %s', (_what, about, headline, lines) => {
    expect(previewWords(tally(about), wordsIn('en'))).toEqual({ headline, lines });
  });
});

test.each<[Partial<Verdict>, Language, string]>([
  [{}, 'en', 'Score 62, developing, ready'],
  [{ stageReady: 'no' }, 'en', 'Score 62, developing, not ready'],
  [{ stageReady: 'no_expectation' }, 'en', 'Score 62, developing'],
  [unanswered, 'en', 'No answers'],
  [{ stageReady: 'no' }, 'sv', 'Poäng 62, på väg, inte redo'],
])('verdictWords() of %j in %s', (about, language, said) => {
  expect(verdictWords(aVerdict(about), wordsIn(language))).toBe(said);
});
