import fc from 'fast-check';
import { economicsOf, noCosts, typicalNumbers, yardsticksFor, type Costs } from '../../../src/approach';
import { formulaIds } from '../../../src/texts';

const costs: Costs = {
  ...noCosts,
  repPerMonth: 10_000,
  marketingPerDeal: 500,
  grossMarginPercent: 80,
  monthlyChurnPercent: 2,
};
const usd = yardsticksFor({}, 'USD');
const numbers = { yearlyValue: 5_000, dealsPerRepMonth: 5 };

test('economicsOf() computes each figure by its formula', () => {
  expect(economicsOf(numbers, costs, usd)).toEqual({
    cac: { kind: 'figure', value: 2_500 }, // 10,000 / 5 + 500
    cacRatio: { kind: 'figure', value: { value: 0.5, verdict: 'below-median' } }, // 2,500 / 5,000
    grossProfitPerYear: { kind: 'figure', value: 4_000 }, // 5,000 x 80 %
    paybackMonths: { kind: 'figure', value: { value: 7.5, verdict: 'best' } }, // 2,500 / (4,000 / 12)
    paybackForSize: { kind: 'figure', value: { from: 8, to: 12, verdict: 'below' } },
    ltv: { kind: 'figure', value: 16_666.67 }, // 4,000 / 12 / 2 %
    ltvToCac: { kind: 'figure', value: { value: 6.7, verdict: 'healthy' } }, // 16,666.67 / 2,500
    needs: [],
  });
});

test('economicsOf() counts marketing only where no rep sells, and needs no cost of one', () => {
  const online = { yearlyValue: 120, dealsPerRepMonth: 'no-rep' } as const;
  const { cac, paybackMonths, needs } = economicsOf(
    online,
    { ...costs, repPerMonth: null, marketingPerDeal: 60 },
    usd,
  );
  expect(cac).toEqual({ kind: 'figure', value: 60 });
  expect(paybackMonths).toMatchObject({ value: { value: 7.5 } });
  expect(needs).toEqual([]);
});

describe('economicsOf() has no money figures without costs, and says what is needed', () => {
  test('with nothing entered', () => {
    const economics = economicsOf(numbers, noCosts, usd);
    const { needs, ...figures } = economics;
    expect(Object.values(figures).filter(({ kind }) => kind === 'figure')).toEqual([]);
    expect(needs.toSorted()).toEqual([
      'grossMarginPercent',
      'marketingPerDeal',
      'monthlyChurnPercent',
      'repPerMonth',
    ]);
  });

  test('with all but the churn, only what a customer is worth is lacking', () => {
    const economics = economicsOf(numbers, { ...costs, monthlyChurnPercent: null }, usd);
    expect(economics.ltv).toEqual({ kind: 'nothing', why: ['monthlyChurnPercent'] });
    expect(economics.ltvToCac).toEqual({ kind: 'nothing', why: ['monthlyChurnPercent'] });
    expect(economics.needs).toEqual(['monthlyChurnPercent']);
    expect(economics.paybackMonths).toMatchObject({ kind: 'figure' });
  });

  test.each<readonly [string, Partial<Costs>, string]>([
    ['a rep that costs nothing', { repPerMonth: 0 }, 'repPerMonth'],
    ['a negative cost', { repPerMonth: -1 }, 'repPerMonth'],
    ['negative marketing', { marketingPerDeal: -1 }, 'marketingPerDeal'],
    ['a margin of nothing', { grossMarginPercent: 0 }, 'grossMarginPercent'],
    ['a margin above 100', { grossMarginPercent: 101 }, 'grossMarginPercent'],
    ['a churn of nothing', { monthlyChurnPercent: 0 }, 'monthlyChurnPercent'],
    ['a churn above 100', { monthlyChurnPercent: 101 }, 'monthlyChurnPercent'],
    ['what is no number', { repPerMonth: Number.NaN }, 'repPerMonth'],
    ['what has no end', { repPerMonth: Infinity }, 'repPerMonth'],
  ])('with %s', (_what, entered, need) => {
    expect(economicsOf(numbers, { ...costs, ...entered }, usd).needs).toEqual([need]);
  });

  test.each([null, 0, -5])('with a deal size of %s', (yearlyValue) => {
    const { cac, needs } = economicsOf({ ...numbers, yearlyValue }, costs, usd);
    expect(cac).toEqual({ kind: 'figure', value: 2_500 });
    expect(needs).toEqual(['yearlyValue']);
  });

  test.each([null, 0])('with %s deals per rep and month', (dealsPerRepMonth) => {
    expect(economicsOf({ ...numbers, dealsPerRepMonth }, costs, usd).needs).toEqual(['dealsPerRepMonth']);
  });

  test('with no cost at all of winning a customer, which cannot be compared with its worth', () => {
    const online = { yearlyValue: 120, dealsPerRepMonth: 'no-rep' } as const;
    const { cac, ltvToCac } = economicsOf(online, { ...costs, marketingPerDeal: 0 }, usd);
    expect(cac).toEqual({ kind: 'figure', value: 0 });
    expect(ltvToCac).toEqual({ kind: 'nothing', why: ['marketingPerDeal'] });
  });
});

/** What it is at a payback of so many months, of a deal of that size, and with nothing else in it. */
function atPayback(months: number, yearlyValue: number, yardsticks = usd) {
  const entered = { ...costs, grossMarginPercent: 100, marketingPerDeal: (months * yearlyValue) / 12 };
  return economicsOf({ yearlyValue, dealsPerRepMonth: 'no-rep' }, entered, yardsticks);
}

test.each([
  [11.9, 'best'],
  [12, 'good'],
  [18, 'good'],
  [18.1, 'concern'],
  [24, 'concern'],
  [24.1, 'critical'],
])('economicsOf() calls a payback of %s months %s', (months, verdict) => {
  expect(atPayback(months, 12_000).paybackMonths).toEqual({
    kind: 'figure',
    value: { value: months, verdict },
  });
});

test.each([
  [7, 14_999, 8, 12, 'below'],
  [8, 14_999, 8, 12, 'usual'],
  [12, 14_999, 8, 12, 'usual'],
  [13, 14_999, 8, 12, 'above'],
  [13, 15_000, 14, 18, 'below'],
  [18, 100_000, 14, 18, 'usual'],
  [20, 100_001, 18, 24, 'usual'],
  [25, 250_000, 18, 24, 'above'],
])(
  'economicsOf() measures %s months at %s a year against the usual %s to %s: %s',
  (months, value, from, to, verdict) => {
    expect(atPayback(months, value).paybackForSize).toEqual({ kind: 'figure', value: { from, to, verdict } });
  },
);

test('economicsOf() measures deal sizes in the account currency, and says so where it does not know it', () => {
  const inCurrency = (currency: string, own = {}) => yardsticksFor(own, currency);
  expect(atPayback(10, 140_000, inCurrency('SEK')).paybackForSize).toMatchObject({ value: { from: 8 } });
  expect(atPayback(10, 160_000, inCurrency('SEK')).paybackForSize).toMatchObject({ value: { from: 14 } });
  expect(atPayback(10, 140_000, inCurrency('XYZ')).paybackForSize).toEqual({
    kind: 'nothing',
    why: ['currency'],
  });
  const own = { middleDeal: { from: 100_000, to: 900_000 } };
  expect(atPayback(10, 140_000, inCurrency('XYZ', own)).paybackForSize).toMatchObject({
    value: { from: 14 },
  });
});

test('economicsOf() judges by the yardsticks that ops set, and by the built-in ones where they set none', () => {
  const own = yardsticksFor(
    {
      cacRatio: 0.8,
      ltvToCac: 5,
      paybackMonths: { best: 3, good: 6, concern: 9 },
      paybackSmall: { from: 1, to: 2 },
    },
    'USD',
  );
  const at = (months: number) => atPayback(months, 12_000, own);
  expect(at(10).cacRatio).toMatchObject({ value: { verdict: 'above-median' } });
  expect([2, 6, 9, 10].map((months) => at(months).paybackMonths)).toMatchObject(
    ['best', 'good', 'concern', 'critical'].map((verdict) => ({ value: { verdict } })),
  );
  expect(at(3).paybackForSize).toMatchObject({ value: { from: 1, to: 2, verdict: 'above' } });
  expect(at(12).ltvToCac).toMatchObject({ value: { value: 4.2, verdict: 'low' } });
  expect(yardsticksFor({ cacRatio: 1 }, 'USD')).toEqual({ ...usd, cacRatio: 1 });
});

test.each([
  [1.99, 'below-median'],
  [2, 'median'],
  [2.01, 'above-median'],
])('economicsOf() calls a CAC ratio of %s %s', (ratio, verdict) => {
  expect(atPayback(ratio * 12, 10_000).cacRatio).toEqual({
    kind: 'figure',
    value: { value: ratio, verdict },
  });
});

test.each([
  [3, 'healthy'],
  [2.9, 'low'],
])('economicsOf() calls %s times its cost %s', (times, verdict) => {
  // 1,000 a month and 2 % a month lost: worth 50,000.
  const entered = { ...costs, grossMarginPercent: 100, marketingPerDeal: 50_000 / times };
  const { ltvToCac } = economicsOf({ yearlyValue: 12_000, dealsPerRepMonth: 'no-rep' }, entered, usd);
  expect(ltvToCac).toEqual({ kind: 'figure', value: { value: times, verdict } });
});

test('economicsOf() costs less per customer the more a rep wins, and pays back sooner the more a deal brings', () => {
  const anyCount = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(anyCount, anyCount, anyCount, (wins, more, thousands) => {
      const valueOf = (dealsPerRepMonth: number, yearlyValue: number) => {
        const { cac, paybackMonths } = economicsOf(
          { dealsPerRepMonth, yearlyValue },
          costs,
          yardsticksFor({}, 'EUR'),
        );
        if (cac.kind === 'nothing' || paybackMonths.kind === 'nothing') throw new Error('It lacks a figure');
        return { cac: cac.value, months: paybackMonths.value.value };
      };
      const [before, after] = [valueOf(wins, thousands * 1_000), valueOf(wins + more, thousands * 1_000)];
      expect(after.cac).toBeLessThan(before.cac);
      expect(after.months).toBeLessThanOrEqual(before.months);
      expect(valueOf(wins, (thousands + more) * 1_000).months).toBeLessThanOrEqual(before.months);
    }),
  );
});

test('Every figure of the economics has a formula of its own, and so has the win rate', () => {
  const { needs: _needs, ...figures } = economicsOf(numbers, costs, usd);
  expect(formulaIds.toSorted()).toEqual([...Object.keys(figures), 'winRate'].toSorted());
});

test('The typical numbers of an approach come in the account currency, or without a value where it is unknown', () => {
  expect(typicalNumbers('solution', 'SEK')).toEqual({ yearlyValue: 50_000, dealsPerRepMonth: 7.5 });
  expect(typicalNumbers('solution', 'XYZ')).toEqual({ yearlyValue: null, dealsPerRepMonth: 7.5 });
  expect(typicalNumbers('self_service', 'USD').dealsPerRepMonth).toBe('no-rep');
});
