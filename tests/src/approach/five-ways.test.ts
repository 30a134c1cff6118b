import {
  approaches,
  bestApproach,
  defaultApproachSettings,
  fitOf,
  type Approach,
  type DealSignals,
} from '../../../src/approach';
import { aDealWith } from './any-deal';

const bestOf = (known: Partial<DealSignals>) =>
  bestApproach(fitOf(aDealWith(known), defaultApproachSettings));

// The table of docs/sources.md, "Five ways of selling": each cell as the numbers or answers at its two ends and one between.
type Row = {
  readonly [S in keyof DealSignals]?: readonly NonNullable<DealSignals[S]>[];
};
const table: Readonly<Record<Approach, Row>> = {
  self_service: {
    yearlyValue: [1, 10, 100],
    cycleDays: [0, 1, 3],
    awareness: ['knows_solution'],
    source: ['inbound'],
    contacts: [1],
  },
  transactional: {
    yearlyValue: [500, 750, 999],
    cycleDays: [5, 14, 29],
    dealsPerRepMonth: [21, 30, 50],
    awareness: ['knows_solution'],
    source: ['inbound'],
    contacts: [1],
  },
  solution: {
    yearlyValue: [4_500, 5_000, 5_500],
    cycleDays: [10, 21, 30],
    dealsPerRepMonth: [5, 7, 10],
    awareness: ['knows_problem'],
    vendors: [2, 3],
    source: ['inbound'],
    contacts: [2],
  },
  consultative: {
    yearlyValue: [20_000, 50_000, 100_000],
    cycleDays: [180, 365, 540],
    dealsPerRepMonth: [1 / 3, 2 / 3, 1],
    awareness: ['feels_it'],
    source: ['outbound', 'inbound'],
    contacts: [4, 9],
    proofOfConcept: [true],
  },
  provocative: {
    yearlyValue: [250_000, 300_000],
    cycleDays: [90, 180, 270],
    dealsPerRepMonth: [1, 2],
    awareness: ['unaware'],
    source: ['outbound'],
    executiveIssue: [true],
    namedAccount: [true],
  },
};

/** Every deal that a row describes. */
function dealsOf(row: Row): readonly Partial<DealSignals>[] {
  return Object.entries(row).reduce<readonly Partial<DealSignals>[]>(
    (deals, [signal, values]) =>
      deals.flatMap((deal) => values.map((value) => ({ ...deal, [signal]: value }))),
    [{}],
  );
}

describe.each(approaches)("The source's row %s", (approach) => {
  const deals = dealsOf(table[approach]);

  test('has that approach as the best fit of every deal it describes', () => {
    expect(deals.filter((deal) => bestOf(deal) !== approach)).toEqual([]);
  });

  test('still has it when any one cell is unknown', () => {
    const signals = Object.keys(table[approach]);
    const poorer = deals.flatMap((deal) => signals.map((signal) => ({ ...deal, [signal]: null })));
    expect(poorer.filter((deal) => bestOf(deal) !== approach)).toEqual([]);
  });

  test('is told by deal size, cycle and what the buyer knows', () => {
    const main = deals.map(({ yearlyValue = null, cycleDays = null, awareness = null }) => ({
      yearlyValue,
      cycleDays,
      awareness,
    }));
    expect(main.filter((deal) => bestOf(deal) !== approach)).toEqual([]);
  });

  test('is told by deal size, cycle and deals per rep, which the source chooses by', () => {
    const main = deals.map(({ yearlyValue = null, cycleDays = null, dealsPerRepMonth = null }) => ({
      yearlyValue,
      cycleDays,
      dealsPerRepMonth,
    }));
    expect(main.filter((deal) => bestOf(deal) !== approach)).toEqual([]);
  });
});

describe("The source's sentences", () => {
  test.each<readonly [string, Partial<DealSignals>, Approach]>([
    [
      'self-service: the buyer educates themselves and buys online, start to end',
      { awareness: 'knows_solution', source: 'inbound', cycleDays: 0, contacts: 1 },
      'self_service',
    ],
    ['self-service: far below transactional', { yearlyValue: 60 }, 'self_service'],
    ['self-service: 10 USD a month', { yearlyValue: 120, cycleDays: 1 }, 'self_service'],
    [
      'transactional: knows what they want, has chosen, in a hurry',
      { awareness: 'knows_solution', yearlyValue: 900, cycleDays: 7, source: 'inbound' },
      'transactional',
    ],
    [
      'transactional: high volume, high speed, low cost',
      { dealsPerRepMonth: 40, cycleDays: 10 },
      'transactional',
    ],
    [
      'solution: knows the problem and has it down to 2 vendors',
      { awareness: 'knows_problem', vendors: 2 },
      'solution',
    ],
    [
      'solution: knows the problem and has it down to 3 vendors',
      { awareness: 'knows_problem', vendors: 3 },
      'solution',
    ],
    [
      'solution: medium volume, high speed, inbound',
      { dealsPerRepMonth: 7, cycleDays: 30, source: 'inbound' },
      'solution',
    ],
    [
      'consultative: does not fully see the problem; proof of concept',
      { awareness: 'feels_it', proofOfConcept: true },
      'consultative',
    ],
    [
      'consultative: several decision makers, often outbound',
      { contacts: 6, source: 'outbound', cycleDays: 300 },
      'consultative',
    ],
    [
      'provocative: does not know a problem is coming, an executive acts, no RFP',
      { awareness: 'unaware', executiveIssue: true, vendors: 1 },
      'provocative',
    ],
    [
      "provocative: answers a chief executive's top question, named accounts only",
      { executiveIssue: true, namedAccount: true },
      'provocative',
    ],
    [
      '100,000 USD a year can carry six months of consultative work',
      { yearlyValue: 100_000, cycleDays: 180 },
      'consultative',
    ],
    ['10 USD a month carries no seller at all', { yearlyValue: 120 }, 'self_service'],
    ['10 USD a month cannot', { yearlyValue: 120, cycleDays: 180 }, 'self_service'],
    [
      'nor is a 1,000,000 USD deal won with 5 USD of selling',
      { yearlyValue: 1_000_000, cycleDays: 1 },
      'provocative',
    ],
    ['solution when the buyer knows the problem', { awareness: 'knows_problem' }, 'solution'],
    ['consultative when aware but without figures', { awareness: 'feels_it' }, 'consultative'],
    ['provocative when unaware', { awareness: 'unaware' }, 'provocative'],
    ['consultative cycles are longer than provocative ones', { cycleDays: 450 }, 'consultative'],
  ])('%s', (_sentence, known, approach) => {
    expect(bestOf(known)).toBe(approach);
  });

  test('named accounts only: provocative falls behind where the account is not named', () => {
    const unnamed = fitOf(
      aDealWith({ yearlyValue: 250_000, cycleDays: 200, awareness: 'unaware', namedAccount: false }),
      defaultApproachSettings,
    );
    const provocative = unnamed.fits.find(({ approach }) => approach === 'provocative');
    expect(provocative?.speakAgainst.map(({ signal }) => signal)).toEqual(['namedAccount']);
    expect(provocative?.percent).toBe(0);
  });

  test('the cycle alone does not order the approaches: a longer one can mean a smaller deal', () => {
    const days = [1, 20, 45, 120, 400];
    const order = days.map((cycleDays) => approaches.indexOf(bestOf({ cycleDays }) ?? 'self_service'));
    expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  });

  test('one deal can pass through all three as its buyer learns', () => {
    const deal = { yearlyValue: 45_000, cycleDays: 120, contacts: 3, source: 'outbound' as const };
    const steps = (['unaware', 'feels_it', 'knows_problem'] as const).map((awareness) =>
      fitOf(aDealWith({ ...deal, awareness }), defaultApproachSettings),
    );
    const percentOf = (step: number, approach: Approach) =>
      steps[step]?.fits.find((fit) => fit.approach === approach)?.percent ?? 0;
    expect(percentOf(0, 'provocative')).toBeGreaterThan(percentOf(1, 'provocative'));
    expect(percentOf(1, 'consultative')).toBeGreaterThan(percentOf(0, 'consultative'));
    expect(percentOf(2, 'solution')).toBeGreaterThan(percentOf(1, 'solution'));
  });

  test('1 or 2 a month at 250,000 is out of line, so it weighs little for provocative', () => {
    const { fits } = fitOf(
      aDealWith({ yearlyValue: 250_000, dealsPerRepMonth: 0.1 }),
      defaultApproachSettings,
    );
    expect(fits[0]).toMatchObject({ approach: 'provocative', percent: 97 });
  });

  test.each([
    ['transactional and solution', Math.sqrt(1_000 * 5_000), 'transactional', 'solution'],
    ['solution and consultative', Math.sqrt(5_500 * 20_000), 'solution', 'consultative'],
    ['consultative and provocative', Math.sqrt(100_000 * 250_000), 'consultative', 'provocative'],
  ] as const)('in the gap between %s a deal is at least half of each', (_gap, yearlyValue, lower, upper) => {
    const { fits } = fitOf(aDealWith({ yearlyValue }), defaultApproachSettings);
    const [first, second, third] = fits;
    expect([first?.approach, second?.approach].toSorted()).toEqual([lower, upper].toSorted());
    expect(second?.percent).toBeGreaterThanOrEqual(50);
    expect(third?.percent).toBeLessThan(50);
  });
});
