import {
  approaches,
  bestApproach,
  defaultApproachSettings,
  fitOf,
  inCurrency,
  noCosts,
  pipelineEconomics,
  typicalNumbers,
  type Approach,
  type Costs,
} from '../../../src/approach';
import { aDealWith } from './any-deal';

const costs: Costs = {
  repPerMonth: 12_000,
  marketingPerDeal: 50,
  grossMarginPercent: 80,
  monthlyChurnPercent: null,
};
const reportOf = (deal: Parameters<typeof aDealWith>[0], entered = costs) =>
  pipelineEconomics(aDealWith(deal), entered, defaultApproachSettings);

function protecting(deal: Parameters<typeof aDealWith>[0]): readonly Approach[] {
  return reportOf(deal)
    .approaches.filter(({ protectsMargin }) => protectsMargin.kind === 'figure' && protectsMargin.value)
    .map(({ approach }) => approach);
}

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
  expect(protecting({ yearlyValue: 900 })).toEqual(['self_service', 'transactional']);
});

test('pipelineEconomics() chooses, of the approaches that protect the margin, the one that fits best', () => {
  const small = { yearlyValue: 5_000, cycleDays: 300, contacts: 6, awareness: 'feels_it' } as const;
  expect(bestApproach(fitOf(aDealWith(small), defaultApproachSettings))).toBe('consultative');
  expect(protecting(small)).not.toContain('consultative');
  expect(reportOf(small).choice).toEqual({ kind: 'figure', value: 'solution' });
  expect(reportOf({ ...small, yearlyValue: 60_000 }).choice).toEqual({
    kind: 'figure',
    value: 'consultative',
  });
});

test('pipelineEconomics() says that no approach protects the margin where none does', () => {
  expect(reportOf({ yearlyValue: 10 }).choice).toEqual({ kind: 'figure', value: 'none' });
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
  const { asItIs, approaches: each, choice } = reportOf({ yearlyValue: 5_000, dealsPerRepMonth: 4 }, noCosts);
  expect(asItIs.cac).toEqual({ kind: 'nothing', why: ['repPerMonth', 'marketingPerDeal'] });
  expect(each.every(({ protectsMargin }) => protectsMargin.kind === 'nothing')).toBe(true);
  expect(choice).toEqual({
    kind: 'nothing',
    why: ['marketingPerDeal', 'grossMarginPercent', 'repPerMonth'],
  });
});

test('pipelineEconomics() has no choice without a deal size', () => {
  expect(reportOf({}).choice).toEqual({ kind: 'nothing', why: ['yearlyValue'] });
});

test('pipelineEconomics() says the same in another currency', () => {
  const settings = inCurrency(defaultApproachSettings, 'SEK');
  if (settings === null) throw new Error('SEK is not known');
  const sek = { ...costs, repPerMonth: 120_000, marketingPerDeal: 500 };
  const deal = { cycleDays: 30, dealsPerRepMonth: 5 };
  const inSek = pipelineEconomics(aDealWith({ ...deal, yearlyValue: 50_000 }), sek, settings);
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
