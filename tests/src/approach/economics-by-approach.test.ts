import fc from 'fast-check';
import {
  approaches,
  bestApproach,
  defaultApproachSettings,
  fitOf,
  inCurrency,
  noCosts,
  pipelineEconomics,
  typicalNumbers,
  yardsticksFor,
  type Approach,
  type Costs,
  type DealSignals,
} from '../../../src/approach';
import { aDealWith, anyDealSignals } from './any-deal';

const costs: Costs = {
  ...noCosts,
  repPerMonth: 12_000,
  marketingPerDeal: 50,
  grossMarginPercent: 80,
  monthlyChurnPercent: null,
};
const yardsticks = yardsticksFor({}, 'USD');
const reportOf = (deal: Partial<DealSignals>, entered = costs) =>
  pipelineEconomics(aDealWith(deal), { costs: entered, yardsticks, settings: defaultApproachSettings });

function standing(as: string, deal: Partial<DealSignals>, entered = costs): readonly Approach[] {
  return reportOf(deal, entered)
    .approaches.filter((each) => each.standing.kind === 'figure' && each.standing.value === as)
    .map(({ approach }) => approach);
}
const protecting = (deal: Partial<DealSignals>) => standing('protects', deal);
const choice = (deal: Partial<DealSignals>, entered = costs) => {
  const chosen = reportOf(deal, entered).choice;
  return chosen.kind === 'figure' ? chosen.value : chosen;
};

/** Buyers who feel that something is wrong, and decide slowly and together. */
const consultative = { cycleDays: 300, contacts: 6, awareness: 'feels_it', source: 'outbound' } as const;
/** Buyers who know the problem, and have it down to some vendors. */
const solution = { cycleDays: 30, contacts: 2, awareness: 'knows_problem', source: 'inbound' } as const;
/** An executive who does not know what is coming. */
const provocative = {
  yearlyValue: 2_000_000,
  cycleDays: 200,
  awareness: 'unaware',
  executiveIssue: true,
  namedAccount: true,
  source: 'outbound',
  vendors: 1,
} as const;

test('pipelineEconomics() has the pipeline as it is and every approach in order', () => {
  const { asItIs, approaches: each } = reportOf({ yearlyValue: 5_000, dealsPerRepMonth: 4 });
  expect(asItIs.cac).toEqual({ kind: 'figure', value: 3_050 });
  expect(each.map(({ approach }) => approach)).toEqual([...approaches]);
  expect(each.map(({ typical }) => typical.cac)).toEqual(
    [50, 650, 1_650, 18_050, 8_050].map((value) => ({ kind: 'figure', value })),
  );
});

test('pipelineEconomics() finds that 100,000 a year can carry consultative work and 120 cannot', () => {
  expect(protecting({ yearlyValue: 100_000 })).toContain('consultative');
  expect(protecting({ yearlyValue: 120 })).toEqual(['self_service']);
});

test('pipelineEconomics() finds that an approach too complex costs too much on small deals', () => {
  expect(protecting({ yearlyValue: 900 })).toEqual(['transactional']);
  expect(standing('eats', { yearlyValue: 900 })).toEqual(['solution', 'consultative']);
});

test('pipelineEconomics() chooses the approach that suits best of those that protect the margin', () => {
  expect(choice({ ...consultative, yearlyValue: 60_000 })).toEqual({
    kind: 'approach',
    approach: 'consultative',
  });
  expect(choice({ ...solution, yearlyValue: 5_000 })).toEqual({ kind: 'approach', approach: 'solution' });
});

test.each([89_500, 60_000, 25_000])(
  'pipelineEconomics() finds that simple ways give buyers of %d too little help, whatever they earn',
  (yearlyValue) => {
    const deal = { ...consultative, yearlyValue };
    const simple = ['self_service', 'transactional'];
    expect(standing('too-little-help', deal)).toEqual(expect.arrayContaining(simple));
    expect(protecting(deal).filter((approach) => simple.includes(approach))).toEqual([]);
    const { approaches: each } = reportOf(deal);
    expect(each[0]?.atThisSize.paybackMonths).toMatchObject({ value: { verdict: 'best' } });
  },
);

test('pipelineEconomics() finds too little help in no approach that suits as well as the best, or is not simpler', () => {
  const deal = { ...solution, yearlyValue: 5_000 };
  expect(standing('too-little-help', deal)).toEqual(['self_service', 'transactional']);
  expect(standing('too-little-help', { yearlyValue: 2_000, cycleDays: 10 })).toEqual(['self_service']);
  expect(standing('too-little-help', { yearlyValue: 120, cycleDays: 1 })).toEqual([]);
  expect(standing('too-little-help', {})).toEqual([]);
});

test('pipelineEconomics() says so where what pays back gives too little help, and what helps does not pay back', () => {
  const small = { ...consultative, yearlyValue: 9_000 };
  expect(bestApproach(fitOf(aDealWith(small), defaultApproachSettings))).toBe('consultative');
  expect(reportOf(small).approaches[2]?.atThisSize.paybackMonths).toMatchObject({
    value: { verdict: 'best' },
  });
  expect(choice(small)).toEqual({ kind: 'none-suits' });
});

test('pipelineEconomics() says that no approach pays back where none does', () => {
  expect(choice({ yearlyValue: 10 })).toEqual({ kind: 'none-pays' });
});

test('pipelineEconomics() gives no verdict that rests on the provocative pace, and chooses nothing by it', () => {
  const deal = { ...consultative, yearlyValue: 89_500 };
  const { approaches: each } = reportOf(deal);
  const [, , , ours, doubtful] = each;
  expect(ours?.atThisSize.paybackMonths).toMatchObject({ value: { value: 3, verdict: 'best' } });
  expect(doubtful?.standing).toEqual({ kind: 'figure', value: 'pace-in-doubt' });
  for (const economics of [doubtful?.typical, doubtful?.atThisSize])
    expect([economics?.cacRatio, economics?.paybackMonths, economics?.paybackForSize]).toMatchObject(
      [1, 2, 3].map(() => ({ kind: 'figure', value: { verdict: null } })),
    );
  expect(choice(deal)).toEqual({ kind: 'approach', approach: 'consultative' });
});

test('pipelineEconomics() prefers no provocative pace to a consultative one that is slower', () => {
  // Consultative pays back in 17.1 months and provocative in 7.6, with a rep of 68,000 a month.
  const dear = { ...costs, repPerMonth: 68_000 };
  const { approaches: each } = reportOf({ ...consultative, yearlyValue: 89_500 }, dear);
  expect(each.slice(3).map(({ atThisSize }) => atThisSize.paybackMonths)).toMatchObject([
    { value: { value: 17.1 } },
    { value: { value: 7.6 } },
  ]);
  expect(choice({ ...consultative, yearlyValue: 89_500 }, dear)).toEqual({
    kind: 'approach',
    approach: 'consultative',
  });
});

test('pipelineEconomics() leaves it to the pipeline’s own figures where provocative selling alone suits', () => {
  expect(bestApproach(fitOf(aDealWith(provocative), defaultApproachSettings))).toBe('provocative');
  expect(choice(provocative)).toEqual({ kind: 'pace-in-doubt', approach: 'provocative' });
});

test('pipelineEconomics() never chooses an approach that suits badly, does not pay back or is of a pace in doubt', () => {
  const anyCost = fc.integer({ min: 100, max: 100_000 });
  fc.assert(
    fc.property(anyDealSignals, anyCost, anyCost, (deal, repPerMonth, consultativeRep) => {
      const own = { consultative: consultativeRep };
      const report = reportOf(deal, { ...costs, repPerMonth, repPerMonthByApproach: own });
      if (report.choice.kind === 'nothing' || report.choice.value.kind !== 'approach') return;
      const { approach } = report.choice.value;
      const chosen = report.approaches.find((each) => each.approach === approach);
      const best = report.fit.fits[0]?.percent ?? 0;
      expect(chosen?.standing).toEqual({ kind: 'figure', value: 'protects' });
      expect(chosen?.fitPercent).toBeGreaterThanOrEqual(Math.min(50, best - 5));
      expect(approach).not.toBe('provocative');
    }),
  );
});

test('pipelineEconomics() chooses nothing where nothing is known of the buyers', () => {
  const settings = {
    ...defaultApproachSettings,
    weights: { ...defaultApproachSettings.weights, yearlyValue: 0 },
  };
  const { choice: none } = pipelineEconomics(aDealWith({ yearlyValue: 5_000 }), {
    costs,
    yardsticks,
    settings,
  });
  expect(none).toEqual({ kind: 'nothing', why: ['fit'] });
});

test('pipelineEconomics() protects the margin up to the months that ops call good', () => {
  const settings = defaultApproachSettings;
  const strict = yardsticksFor({ paybackMonths: { best: 1, good: 2, concern: 3 } }, 'USD');
  const { approaches: each } = pipelineEconomics(aDealWith({ ...consultative, yearlyValue: 89_500 }), {
    costs,
    yardsticks: strict,
    settings,
  });
  expect(each[3]?.standing).toEqual({ kind: 'figure', value: 'eats' });
});

describe('pipelineEconomics() takes what a rep costs', () => {
  const deal = { ...consultative, yearlyValue: 60_000, dealsPerRepMonth: 1 };
  const cacs = (entered: Costs) => {
    const { asItIs, approaches: each } = reportOf(deal, entered);
    return [asItIs, ...each.map(({ atThisSize }) => atThisSize)].map(({ cac }) =>
      cac.kind === 'figure' ? cac.value : null,
    );
  };

  test('from the approach where it has a cost of its own, else from the account', () => {
    const own = { ...costs, repPerMonthByApproach: { consultative: 20_000 } };
    expect(cacs(own)).toEqual([12_050, 50, 650, 1_650, 30_050, 8_050]);
  });

  test('from one approach alone, and needs the others to be known for a choice', () => {
    const alone = { ...costs, repPerMonth: null, repPerMonthByApproach: { solution: 9_000 } };
    expect(cacs(alone)).toEqual([null, 50, null, 1_250, null, null]);
    expect(choice(deal, alone)).toEqual({ kind: 'nothing', why: ['repPerMonth'] });
  });

  test('of 0 for not known', () => {
    expect(cacs({ ...costs, repPerMonthByApproach: { solution: 0 } })[3]).toBeNull();
  });
});

test('pipelineEconomics() moves with deal size, cycle and deals per rep: what-if', () => {
  const base = { yearlyValue: 5_000, cycleDays: 30, dealsPerRepMonth: 5 };
  const before = reportOf(base);
  expect(reportOf({ ...base, yearlyValue: 50_000 }).asItIs.paybackMonths).not.toEqual(
    before.asItIs.paybackMonths,
  );
  expect(reportOf({ ...base, dealsPerRepMonth: 10 }).asItIs.cac).not.toEqual(before.asItIs.cac);
  expect(reportOf({ ...base, cycleDays: 300 }).fit).not.toEqual(before.fit);
});

test('pipelineEconomics() has no figures and no choice without costs, and says what is needed', () => {
  const deal = { yearlyValue: 5_000, dealsPerRepMonth: 4 };
  const { asItIs, ...of } = reportOf(deal, noCosts);
  expect(asItIs.cac).toEqual({ kind: 'nothing', why: ['repPerMonth', 'marketingPerDeal'] });
  expect([...standing('protects', deal, noCosts), ...standing('eats', deal, noCosts)]).toEqual([]);
  expect(of.choice).toEqual({
    kind: 'nothing',
    why: ['marketingPerDeal', 'grossMarginPercent', 'repPerMonth'],
  });
});

test('pipelineEconomics() has no choice without a deal size', () => {
  expect(choice({})).toEqual({ kind: 'nothing', why: ['yearlyValue'] });
});

test('pipelineEconomics() says the same in another currency', () => {
  const settings = inCurrency(defaultApproachSettings, 'SEK');
  if (settings === null) throw new Error('SEK is not known');
  const sek = { ...costs, repPerMonth: 120_000, marketingPerDeal: 500 };
  const deal = { cycleDays: 30, dealsPerRepMonth: 5 };
  const inSek = pipelineEconomics(aDealWith({ ...deal, yearlyValue: 50_000 }), {
    costs: sek,
    yardsticks: yardsticksFor({}, 'SEK'),
    settings,
  });
  const inUsd = reportOf({ ...deal, yearlyValue: 5_000 });
  expect(inSek.choice).toEqual(inUsd.choice);
  expect(inSek.approaches.map(({ typical }) => typical.paybackMonths)).toEqual(
    inUsd.approaches.map(({ typical }) => typical.paybackMonths),
  );
});

test.each(approaches)('The typical numbers of %s are its own by the fit', (approach) => {
  const { yearlyValue, dealsPerRepMonth } = typicalNumbers(approach, 'USD');
  const pace = dealsPerRepMonth === 'no-rep' ? null : dealsPerRepMonth;
  const fit = fitOf(aDealWith({ yearlyValue, dealsPerRepMonth: pace }), defaultApproachSettings);
  expect(fit.fits.find((each) => each.approach === approach)?.percent).toBeGreaterThanOrEqual(90);
});
