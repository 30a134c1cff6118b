import {
  defaultApproachSettings,
  judgedWinRate,
  noSignals,
  pipelineFigures,
  yardsticksFor,
  type PipelineDeal,
} from '../../../src/approach';

const period = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
const usd = yardsticksFor({}, 'USD');

/** A deal of 5,000 closed in the period. */
function aDeal(changes: Partial<PipelineDeal>): PipelineDeal {
  const { cycleDays: _cycle, dealsPerRepMonth: _pace, ...unknown } = noSignals;
  return {
    ...unknown,
    id: '1',
    yearlyValue: 5_000,
    currency: null,
    createdAt: '2026-05-01T00:00:00Z',
    closedAt: '2026-05-31T00:00:00Z',
    outcome: 'won',
    ownerId: 'ann',
    ...changes,
  };
}

/** So many deals won and lost, all of one size. */
function pipelineOf(won: number, lost: number, about: Partial<PipelineDeal> = {}): PipelineDeal[] {
  return [
    ...Array.from({ length: won }, () => aDeal({ outcome: 'won', ...about })),
    ...Array.from({ length: lost }, () => aDeal({ outcome: 'lost', ...about })),
  ];
}
const judged = (deals: readonly PipelineDeal[], yardsticks = usd) =>
  judgedWinRate(pipelineFigures(deals, period, defaultApproachSettings), yardsticks);

test.each([
  [14_999, 28, 'below', 30, 39],
  [14_999, 29, 'usual', 30, 39],
  [14_999, 30, 'usual', 30, 39],
  [14_999, 39, 'usual', 30, 39],
  [14_999, 40, 'usual', 30, 39],
  [14_999, 41, 'above', 30, 39],
  [15_000, 20, 'below', 22, 30],
  [100_000, 30, 'usual', 22, 30],
  [100_001, 16, 'below', 18, 25],
  [100_001, 27, 'above', 18, 25],
])(
  'judgedWinRate() of deals of %d a year calls %d %% %s: %d to %d is usual',
  (yearlyValue, percent, verdict, from, to) => {
    expect(judged(pipelineOf(percent, 100 - percent, { yearlyValue }))).toEqual({
      kind: 'figure',
      value: { percent, usual: { from, to }, verdict },
    });
  },
);

test('judgedWinRate() judges by the ranges and the deal sizes that ops set', () => {
  const deals = pipelineOf(20, 80, { yearlyValue: 5_000 });
  expect(judged(deals, yardsticksFor({ winRateSmall: { from: 10, to: 20 } }, 'USD'))).toMatchObject({
    value: { verdict: 'usual' },
  });
  expect(judged(deals, yardsticksFor({ middleDeal: { from: 1_000, to: 4_000 } }, 'USD'))).toMatchObject({
    value: { usual: { from: 18, to: 25 } },
  });
});

test.each([
  [pipelineOf(0, 0), 'no-deals'],
  [pipelineOf(1, 8), 'few-closed'],
  [pipelineOf(0, 12), 'no-wins'],
  [pipelineOf(12, 0, { yearlyValue: null }), 'no-usable-amount'],
  [pipelineOf(12, 12, { closedAt: '2025-06-01T00:00:00Z' }), 'nothing-closed'],
])('judgedWinRate() judges nothing where it cannot, and says why (%#)', (deals, why) => {
  expect(judged(deals)).toEqual({ kind: 'nothing', why });
});

test('judgedWinRate() judges from ten closed deals on', () => {
  expect(judged(pipelineOf(1, 9))).toMatchObject({ value: { percent: 10, verdict: 'below' } });
});

test('judgedWinRate() does not know what is usual in a currency it does not know, unless ops say what is large', () => {
  const deals = pipelineOf(10, 10);
  expect(judged(deals, yardsticksFor({}, 'XAF'))).toEqual({ kind: 'nothing', why: 'unknown-size' });
  const own = yardsticksFor({ middleDeal: { from: 1, to: 1_000_000 } }, 'XAF');
  expect(judged(deals, own)).toMatchObject({ value: { usual: { from: 22, to: 30 } } });
});
