import {
  bestApproach,
  bestApproaches,
  defaultApproachSettings as settings,
  fitOf,
  isConfident,
  type Approach,
  type ApproachSettings,
  type DealSignals,
  type LimitReason,
} from '../../../src/approach';
import { approachSettingsOf } from '../../../src/settings';
import { aDealWith } from './any-deal';

const provoked: Partial<DealSignals> = {
  yearlyValue: 300_000,
  cycleDays: 200,
  source: 'outbound',
  awareness: 'unaware',
  vendors: 1,
  executiveIssue: true,
  namedAccount: true,
};

function fitAs(approach: Approach, known: Partial<DealSignals>, by: ApproachSettings = settings) {
  const fit = fitOf(aDealWith(known), by).fits.find((each) => each.approach === approach);
  if (fit === undefined) throw new Error(`Nothing is said of ${approach}`);
  return fit;
}

describe('Provocative selling', () => {
  test('fits a buyer who sees no problem, at a named account, with an executive to act', () => {
    const fit = fitAs('provocative', provoked);
    expect(fit.limit).toBeNull();
    expect(fit.percent).toBeGreaterThan(95);
  });

  test.each<[string, Partial<DealSignals>, LimitReason]>([
    ['compares two vendors', { vendors: 2 }, 'compares-vendors'],
    ['compares ten vendors', { vendors: 10 }, 'compares-vendors'],
    ['knows which solution they want', { awareness: 'knows_solution' }, 'knows-problem'],
    ['knows the problem', { awareness: 'knows_problem' }, 'knows-problem'],
    ['has no executive whose question it is', { executiveIssue: false }, 'no-executive'],
    ['is no named account', { namedAccount: false }, 'not-named'],
  ])('never fits a buyer who %s, whatever else speaks for it', (_who, known, why) => {
    const fit = fitAs('provocative', { ...provoked, ...known });
    expect(fit).toMatchObject({ percent: 0, limit: { why } });
    expect(fit.limit?.percentWithout).toBeGreaterThan(60);
    expect(bestApproach(fitOf(aDealWith({ ...provoked, ...known }), settings))).toBe('consultative');
  });

  test('is not ruled out by what only speaks against it: a buyer who senses that something is wrong', () => {
    const fit = fitAs('provocative', { ...provoked, awareness: 'feels_it' });
    expect(fit.limit).toBeNull();
    expect(fit.percent).toBeGreaterThan(50);
  });

  test('says why it is ruled out also where nothing spoke for it', () => {
    expect(fitAs('provocative', { vendors: 3 }).limit).toEqual({
      why: 'compares-vendors',
      percentWithout: 0,
    });
  });

  test('says first that there is a tender, where several things rule it out', () => {
    const tender = { ...provoked, vendors: 3, awareness: 'knows_solution', namedAccount: false } as const;
    expect(fitAs('provocative', tender).limit?.why).toBe('compares-vendors');
  });

  test('is not held back by a signal that ops leave out', () => {
    const without = approachSettingsOf({ weights: { vendors: 0 }, bands: {} });
    const fit = fitAs('provocative', { ...provoked, vendors: 3 }, without);
    expect(fit.limit).toBeNull();
    expect(fit.percent).toBeGreaterThan(95);
  });

  test('is held back from as many vendors as ops say', () => {
    const vendors = { startsAt: null, from: null, to: 3, endsAt: 4 };
    const patient = approachSettingsOf({ weights: {}, bands: { provocative: { vendors } } });
    expect(fitAs('provocative', { ...provoked, vendors: 3 }, patient).limit).toBeNull();
    expect(fitAs('provocative', { ...provoked, vendors: 4 }, patient).limit?.why).toBe('compares-vendors');
  });
});

describe('The amount', () => {
  // A buyer for whom everything but the amount asks for this approach.
  const asking = {
    self_service: { cycleDays: 1, awareness: 'knows_solution', source: 'inbound', contacts: 1 },
    transactional: { cycleDays: 14, awareness: 'knows_solution', source: 'inbound', contacts: 1 },
    solution: { cycleDays: 30, awareness: 'knows_problem', source: 'inbound', vendors: 3 },
    consultative: { cycleDays: 300, awareness: 'feels_it', contacts: 6, proofOfConcept: true },
    provocative: { cycleDays: 200, awareness: 'unaware', executiveIssue: true, namedAccount: true },
  } as const satisfies Record<Approach, Partial<DealSignals>>;

  test.each<[Approach, number, LimitReason]>([
    ['self_service', 1_000, 'too-large'],
    ['self_service', 1_000_000, 'too-large'],
    ['transactional', 120, 'too-small'],
    ['transactional', 5_000, 'too-large'],
    ['transactional', 1_000_000, 'too-large'],
    ['solution', 1_000, 'too-small'],
    ['solution', 250_000, 'too-large'],
    ['consultative', 5_500, 'too-small'],
    ['consultative', 120, 'too-small'],
    ['provocative', 20_000, 'too-small'],
  ])('rules out %s selling at %s a year: it is %s', (approach, yearlyValue, why) => {
    const fit = fitAs(approach, { ...asking[approach], yearlyValue });
    expect(fit).toMatchObject({ percent: 0, limit: { why } });
    expect(fit.limit?.percentWithout).toBeGreaterThanOrEqual(50);
  });

  test.each<[Approach, number]>([
    ['self_service', 500],
    ['transactional', 245],
    ['solution', 2_122],
    ['consultative', 10_489],
    ['provocative', 70_711],
    ['consultative', 30_000_000],
    ['consultative', 1_000_000_000],
    ['provocative', 1_000_000_000],
  ])('does not hold back %s selling at %s a year', (approach, yearlyValue) => {
    expect(fitAs(approach, { ...asking[approach], yearlyValue }).limit).toBeNull();
  });

  test('holds an approach back the more the further it is from the band', () => {
    const percents = [6_000, 7_000, 8_000, 9_000, 10_000].map(
      (yearlyValue) => fitAs('consultative', { ...asking.consultative, yearlyValue }).percent,
    );
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(new Set(percents).size).toBe(5);
  });

  test('allows twice its grade', () => {
    // A quarter of the way, by ratio, from where the band starts to where it is full.
    const yearlyValue = 5_500 * (20_000 / 5_500) ** 0.25;
    expect(fitAs('consultative', { ...asking.consultative, yearlyValue })).toMatchObject({
      percent: 50,
      limit: { why: 'too-small', percentWithout: 70 },
    });
  });

  test('holds nothing back where ops give it no weight', () => {
    const without = approachSettingsOf({ weights: { yearlyValue: 0 }, bands: {} });
    expect(fitAs('consultative', { ...asking.consultative, yearlyValue: 120 }, without)).toMatchObject({
      percent: 100,
      limit: null,
    });
  });
});

test.each<[string, Partial<DealSignals>, Approach]>([
  [
    '10 a month carries no six months of consultative work',
    { yearlyValue: 120, cycleDays: 180, awareness: 'feels_it', contacts: 5, proofOfConcept: true },
    'self_service',
  ],
  [
    'a small deal of a buyer who needs teaching is sold no more heavily than as a solution',
    { yearlyValue: 5_000, cycleDays: 200, awareness: 'feels_it', contacts: 5, source: 'outbound' },
    'solution',
  ],
  [
    'a million is not won with 5 of selling, however well the buyer knows what they want',
    { yearlyValue: 1_000_000, cycleDays: 60, awareness: 'knows_solution', contacts: 4, source: 'inbound' },
    'consultative',
  ],
  [
    'a large deal whose buyer senses that something is wrong is consultative, not provocative',
    { yearlyValue: 2_000_000, cycleDays: 270, awareness: 'feels_it' },
    'consultative',
  ],
  [
    'a large deal of a buyer who came to us is consultative',
    { yearlyValue: 300_000, cycleDays: 270, source: 'inbound' },
    'consultative',
  ],
  [
    '180,000 in nine months, of which no more is known',
    { yearlyValue: 180_000, cycleDays: 270 },
    'consultative',
  ],
])('%s', (_sentence, known, approach) => {
  expect(bestApproach(fitOf(aDealWith(known), settings))).toBe(approach);
});

describe('Where what is known speaks for no approach', () => {
  const far = { startsAt: null, from: 1e9, to: null, endsAt: null };
  const bands = { yearlyValue: far, cycleDays: far };
  const nowhere = approachSettingsOf({
    weights: {},
    bands: {
      self_service: bands,
      transactional: bands,
      solution: bands,
      consultative: bands,
      provocative: bands,
    },
  });
  const fit = fitOf(aDealWith({ yearlyValue: 5_000, cycleDays: 30 }), nowhere);

  test('every fit is 0, and there is no best, however much is known', () => {
    expect(fit.fits.map(({ percent }) => percent)).toEqual([0, 0, 0, 0, 0]);
    expect(fit.confidence).toBe(44);
    expect(bestApproach(fit)).toBeNull();
    expect(bestApproaches(fit)).toEqual([]);
    expect(isConfident(fit)).toBe(false);
  });

  test('so it is where the only thing known rules out the only approach it is about', () => {
    expect(bestApproach(fitOf(aDealWith({ namedAccount: false }), settings))).toBeNull();
  });
});

test('Bands that ops copied from earlier ones still tell a large tender', () => {
  const earlier = approachSettingsOf({
    weights: {},
    bands: {
      self_service: { yearlyValue: { startsAt: null, from: null, to: 100, endsAt: 1_000 } },
      transactional: { yearlyValue: { startsAt: null, from: null, to: 1_000, endsAt: 5_000 } },
      solution: { yearlyValue: { startsAt: 1_000, from: 4_500, to: 5_500, endsAt: 20_000 } },
      consultative: { yearlyValue: { startsAt: 5_500, from: 20_000, to: 100_000, endsAt: 250_000 } },
      provocative: { yearlyValue: { startsAt: 100_000, from: 250_000, to: null, endsAt: null } },
    },
  });
  const tender = aDealWith({ yearlyValue: 500_000, cycleDays: 270, awareness: 'knows_solution', vendors: 4 });
  expect(bestApproach(fitOf(tender, earlier))).toBe('consultative');
});
