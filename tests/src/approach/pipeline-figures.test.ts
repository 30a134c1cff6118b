import fc from 'fast-check';
import {
  defaultApproachSettings as settings,
  noSignals,
  pipelineFigures,
  signalsOf,
  type PipelineDeal,
} from '../../../src/approach';

const period = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
const MONTHS = 365 / (365.25 / 12);

/** A deal won in the period, of 5,000 and 30 days. */
function aDeal(changes: Partial<PipelineDeal> = {}): PipelineDeal {
  const { cycleDays: _cycle, dealsPerRepMonth: _pace, ...unknown } = noSignals;
  return {
    ...unknown,
    id: '1',
    yearlyValue: 5_000,
    currency: null,
    createdAt: '2026-05-01T00:00:00.000Z',
    closedAt: '2026-05-31T00:00:00.000Z',
    outcome: 'won',
    ownerId: 'ann',
    ...changes,
  };
}

const figuresOf = (...deals: readonly Partial<PipelineDeal>[]) =>
  pipelineFigures(
    deals.map((changes, index) => aDeal({ id: String(index + 1), ...changes })),
    period,
    settings,
  );

describe('pipelineFigures()', () => {
  test('has the middle and the spread of deal size and cycle of the won deals', () => {
    const { dealSize, cycleDays } = figuresOf(
      { yearlyValue: 1_000 },
      { yearlyValue: 2_000, closedAt: '2026-05-11T00:00:00.000Z' },
      { yearlyValue: 4_000, closedAt: '2026-05-21T12:00:00.000Z' },
      { yearlyValue: 9_000 },
      { yearlyValue: 1_000_000, outcome: 'lost' },
    );
    expect(dealSize).toEqual({ kind: 'figure', value: { lower: 1_750, median: 3_000, upper: 5_250 } });
    expect(cycleDays).toEqual({ kind: 'figure', value: { lower: 17.9, median: 25.3, upper: 30 } });
  });

  test('has one deal as its own middle and spread', () => {
    expect(figuresOf({}).dealSize).toEqual({
      kind: 'figure',
      value: { lower: 5_000, median: 5_000, upper: 5_000 },
    });
  });

  test('counts wins of all closed deals, and reps that win nothing as reps', () => {
    const figures = figuresOf({}, {}, { ownerId: 'bo', outcome: 'lost' }, { ownerId: 'cy', outcome: 'open' });
    expect(figures.counts).toEqual({ won: 2, lost: 1, open: 1, reps: 3 });
    expect(figures.winPercent).toEqual({ kind: 'figure', value: 67 });
    expect(figures.dealsPerRepMonth).toEqual({ kind: 'figure', value: 0.06 });
    expect(figures.typical.dealsPerRepMonth).toBeCloseTo(2 / 3 / MONTHS);
  });

  test('takes closed deals by their close: the first instant of the period belongs to it, the last does not', () => {
    const { counts } = figuresOf(
      { closedAt: period.from },
      { closedAt: period.to },
      { closedAt: '2025-12-31T23:59:59.999Z' },
      { closedAt: '2026-12-31T23:59:59.999Z' },
    );
    expect(counts.won).toBe(2);
  });

  test('takes the open deals that were begun before the end of the period, however long ago', () => {
    const { counts } = figuresOf(
      { outcome: 'open', createdAt: '2020-01-01T00:00:00.000Z' },
      { outcome: 'open', createdAt: period.to },
      { outcome: 'open', createdAt: null, closedAt: null },
    );
    expect(counts.open).toBe(2);
  });

  test('describes the typical won deal by medians and majorities', () => {
    const { typical } = figuresOf(
      { contacts: 2, source: 'inbound', awareness: 'knows_problem', proofOfConcept: true },
      { contacts: 4, source: 'inbound', awareness: 'feels_it', proofOfConcept: true },
      { contacts: 0, source: 'outbound', vendors: 3, proofOfConcept: false },
    );
    expect(typical).toMatchObject({
      yearlyValue: 5_000,
      cycleDays: 30,
      contacts: 3, // 0 contacts: nobody was put in
      source: 'inbound',
      awareness: null, // neither has the majority
      vendors: 3,
      proofOfConcept: true,
      namedAccount: null,
    });
  });

  test('finds the approach that the won deals describe', () => {
    const { fit } = figuresOf({ source: 'inbound' });
    expect(fit).toMatchObject({
      kind: 'figure',
      value: { fits: [{ approach: 'solution' }, {}, {}, {}, {}] },
    });
  });

  test('names the open deals that another approach fits best, and those of which too little is known', () => {
    const { misfits } = figuresOf(
      {},
      { outcome: 'open' },
      { outcome: 'open', yearlyValue: 60_000, closedAt: '2027-05-01T00:00:00.000Z' },
      { outcome: 'open', yearlyValue: 300, closedAt: '2026-05-11T00:00:00.000Z', ownerId: 'bo' },
      { outcome: 'open', yearlyValue: null },
      { outcome: 'open', closedAt: null, ownerId: null },
    );
    expect(misfits).toEqual({
      kind: 'figure',
      value: {
        percent: 67,
        deals: [
          { id: '3', best: 'consultative' },
          { id: '4', best: 'transactional' },
        ],
        judged: 3,
        unclear: ['5', '6'],
      },
    });
  });

  test('has no share of misfits where too little is known of every open deal', () => {
    expect(figuresOf({}, { outcome: 'open', yearlyValue: null }).misfits).toMatchObject({
      value: { percent: null, deals: [], judged: 0, unclear: ['2'] },
    });
  });

  test('judges an open deal by what its own rep wins, and takes a rep without a win for unknown', () => {
    const open = aDeal({ id: 'open', outcome: 'open' });
    const signals = signalsOf(open, 'USD', null);
    expect(signals.dealsPerRepMonth).toBeNull();
    // 25 wins a month of one rep speak for transactional, also on a deal half-way between it and solution.
    const fast = Array.from({ length: 300 }, () => ({ yearlyValue: 5_000 }));
    const halfWay = { outcome: 'open', yearlyValue: 2_240, closedAt: '2026-05-31T00:00:00.000Z' } as const;
    const { misfits } = figuresOf(...fast, { ...halfWay, ownerId: 'ann' }, { ...halfWay, ownerId: 'new' });
    expect(misfits).toMatchObject({ value: { deals: [{ id: '301', best: 'transactional' }], judged: 2 } });
  });

  test('says what it left out of which figure, and why', () => {
    const figures = figuresOf(
      {},
      { yearlyValue: null },
      { yearlyValue: 0 },
      { yearlyValue: -100 },
      { currency: 'EUR', yearlyValue: 999 },
      { currency: 'USD' },
      { createdAt: '2026-06-05T00:00:00.000Z' },
      { createdAt: null },
      { ownerId: null },
      { closedAt: null },
      { closedAt: null, outcome: 'lost' },
    );
    expect(figures.leftOut).toEqual([
      { from: 'everything', why: 'no-dates', ids: ['10', '11'] },
      { from: 'deal-size', why: 'no-amount', ids: ['2'] },
      { from: 'deal-size', why: 'zero-or-negative', ids: ['3', '4'] },
      { from: 'deal-size', why: 'other-currency', ids: ['5'] },
      { from: 'cycle', why: 'closed-before-created', ids: ['7'] },
      { from: 'cycle', why: 'no-dates', ids: ['8'] },
      { from: 'deals-per-rep', why: 'no-owner', ids: ['9'] },
    ]);
    expect(figures.counts.won).toBe(9);
    expect(figures.dealSize).toMatchObject({ value: { lower: 5_000, upper: 5_000 } });
    expect(figures.cycleDays).toMatchObject({ value: { lower: 30, upper: 30 } });
  });

  test('takes a close at the midnight that begins the day of creation for no time at all', () => {
    const { cycleDays } = figuresOf({
      createdAt: '2026-05-31T14:00:00.000Z',
      closedAt: '2026-05-31T00:00:00.000Z',
    });
    expect(cycleDays).toMatchObject({ value: { median: 0 } });
  });
});

describe('pipelineFigures() says why there is nothing', () => {
  test('in an empty pipeline', () => {
    const { counts, typical, leftOut, ...figures } = figuresOf();
    expect(counts).toEqual({ won: 0, lost: 0, open: 0, reps: 0 });
    expect(typical).toEqual(noSignals);
    expect(leftOut).toEqual([]);
    expect(Object.values(figures)).toEqual(
      Object.values(figures).map(() => ({ kind: 'nothing', why: 'no-deals' })),
    );
  });

  test('in a period with no wins', () => {
    const figures = figuresOf({ outcome: 'lost' }, { outcome: 'open' });
    const noWins = { kind: 'nothing', why: 'no-wins' };
    expect(figures).toMatchObject({
      dealSize: noWins,
      cycleDays: noWins,
      dealsPerRepMonth: noWins,
      fit: noWins,
      misfits: noWins,
    });
    expect(figures.winPercent).toEqual({ kind: 'figure', value: 0 });
  });

  test('where what is known of the wins speaks for none of the five', () => {
    const unfit = { yearlyValue: null, createdAt: null, ownerId: null, namedAccount: false } as const;
    const figures = figuresOf(unfit, { outcome: 'open' });
    expect(figures.fit).toEqual({ kind: 'nothing', why: 'nothing-fits' });
    expect(figures.misfits).toEqual({ kind: 'nothing', why: 'nothing-fits' });
  });

  test('where nothing was closed, or nothing is open', () => {
    expect(figuresOf({ outcome: 'open' }).winPercent).toEqual({ kind: 'nothing', why: 'nothing-closed' });
    expect(figuresOf({}).misfits).toEqual({ kind: 'nothing', why: 'no-open-deals' });
  });

  test('where wins have no amount, no dates, no owner', () => {
    const figures = figuresOf({ yearlyValue: 0, createdAt: null, ownerId: null });
    expect(figures.dealSize).toEqual({ kind: 'nothing', why: 'no-usable-amount' });
    expect(figures.cycleDays).toEqual({ kind: 'nothing', why: 'no-usable-dates' });
    expect(figures.dealsPerRepMonth).toEqual({ kind: 'nothing', why: 'no-owner' });
    expect(figures.fit).toEqual({ kind: 'nothing', why: 'too-little-known' });
  });

  test.each([period.from, '2025-01-01T00:00:00.000Z'])(
    'in a period that ends at %s, not after its start',
    (to) => {
      const { dealSize, dealsPerRepMonth } = pipelineFigures([aDeal()], { from: period.from, to }, settings);
      expect(dealSize).toEqual({ kind: 'nothing', why: 'no-period' });
      expect(dealsPerRepMonth).toEqual({ kind: 'nothing', why: 'no-period' });
    },
  );
});

test('pipelineFigures() bears one owner with ten thousand deals', () => {
  const deals = Array.from({ length: 10_000 }, (_, index) =>
    aDeal({
      id: String(index),
      yearlyValue: index + 1,
      outcome: index % 100 === 0 ? 'open' : 'won',
      createdAt: null,
    }),
  );
  const figures = pipelineFigures(deals, period, settings);
  expect(figures.counts).toEqual({ won: 9_900, lost: 0, open: 100, reps: 1 });
  expect(figures.dealsPerRepMonth).toMatchObject({ value: Math.round((9_900 / MONTHS) * 100) / 100 });
  expect(figures.leftOut).toHaveLength(1);
});

test('pipelineFigures() does not care in which order deals come', () => {
  const anyDeal = fc.record({
    yearlyValue: fc.option(fc.integer({ min: -10, max: 200_000 }), { nil: null }),
    outcome: fc.constantFrom('won' as const, 'lost' as const, 'open' as const),
    ownerId: fc.constantFrom('ann', 'bo', null),
    currency: fc.constantFrom(null, 'USD', 'EUR'),
    closedAt: fc.constantFrom(
      null,
      '2026-02-01T00:00:00.000Z',
      '2026-09-01T00:00:00.000Z',
      '2028-01-01T00:00:00.000Z',
    ),
    contacts: fc.option(fc.nat({ max: 9 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(anyDeal, { maxLength: 30 }), (changes) => {
      const deals = changes.map((each, index) => aDeal({ id: String(index), ...each }));
      const { leftOut: _some, misfits: _ones, ...figures } = pipelineFigures(deals, period, settings);
      const {
        leftOut: _others,
        misfits: _more,
        ...reversed
      } = pipelineFigures(deals.toReversed(), period, settings);
      expect(reversed).toEqual(figures);
      const { won, lost, open } = figures.counts;
      expect(won + lost + open).toBeLessThanOrEqual(deals.length);
    }),
    { numRuns: 300 },
  );
});
