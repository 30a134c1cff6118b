import fc from 'fast-check';
import {
  approaches,
  bestApproach,
  checkApproachSettings,
  defaultApproachSettings as settings,
  exchangeRate,
  fitOf,
  inCurrency,
  knownCurrencies,
  noSignals,
  signals,
  type Approach,
  type ApproachSettings,
  type DealSignals,
  type Fit,
  type Signal,
} from '../../../src/approach';
import { numberSignals, type Profile } from '../../../src/approach/profile';
import { anyDealSignals, anyMoney } from './any-deal';

const anySignal = fc.constantFrom(...signals);
const anyProvocativeDeal = anyDealSignals.map((deal): DealSignals => ({
  ...deal,
  awareness: 'unaware',
  executiveIssue: true,
  namedAccount: true,
}));

/** A deal at two amounts, the smaller first; mostly one that is provocative but for its numbers. */
function anyRaise(least: number) {
  const anyAmount = anyMoney.map((money) => least + money);
  return fc
    .tuple(
      fc.oneof({ weight: 1, arbitrary: anyDealSignals }, { weight: 3, arbitrary: anyProvocativeDeal }),
      anyAmount,
      anyAmount,
    )
    .map(([deal, one, other]) => ({
      before: fitAt(deal, Math.min(one, other)),
      after: fitAt(deal, Math.max(one, other)),
    }));
}

describe('The fit of any deal', () => {
  test('keeps every figure between its bounds', () => {
    holds(anyDealSignals, (deal) => {
      const { fits, confidence } = fitOf(deal, settings);
      const percents = [confidence, ...fits.map(({ percent }) => percent)];
      expect(
        percents.filter((percent) => !(Number.isInteger(percent) && percent >= 0 && percent <= 100)),
      ).toEqual([]);
      const grades = fits.flatMap(({ speakFor, speakAgainst }) => [...speakFor, ...speakAgainst]);
      expect(grades.filter(({ grade }) => !(grade >= 0 && grade <= 1))).toEqual([]);
    });
  });

  test('lists each approach at most once, the best first', () => {
    holds(anyDealSignals, (deal) => {
      const { fits } = fitOf(deal, settings);
      expect(new Set(fits.map(({ approach }) => approach)).size).toBe(fits.length);
      const percents = fits.map(({ percent }) => percent);
      expect(percents).toEqual(percents.toSorted((a, b) => b - a));
    });
  });

  test('lists as missing what is unknown, and nothing else', () => {
    holds(anyDealSignals, (deal) => {
      const unknown = signals.filter((signal) => deal[signal] === null);
      expect(fitOf(deal, settings).missing.toSorted()).toEqual(unknown.toSorted());
    });
  });

  test('is never surer for a signal that is missing', () => {
    holds(fc.tuple(anyDealSignals, anySignal), ([deal, signal]) => {
      const without = fitOf({ ...deal, [signal]: null }, settings);
      expect(without.confidence).toBeLessThanOrEqual(fitOf(deal, settings).confidence);
    });
  });

  test('does not change with the band or the weight of a signal that nobody knows', () => {
    const changes = signals.flatMap((signal) =>
      [0, 7, 500].map((weight) => ({ signal, other: changed(signal, weight) })),
    );
    holds(fc.tuple(anyDealSignals, fc.constantFrom(...changes)), ([deal, { signal, other }]) => {
      const unknown = { ...deal, [signal]: null };
      expect(fitOf(unknown, other).fits).toEqual(fitOf(unknown, settings).fits);
    });
  });

  test('does not change with the scale of the weights', () => {
    const doubled = scaled(2);
    holds(anyDealSignals, (deal) => {
      expect(verdict(fitOf(deal, doubled))).toEqual(verdict(fitOf(deal, settings)));
    });
  });

  test('does not change with the currency', () => {
    holds(fc.tuple(anyDealSignals, fc.constantFrom(...knownCurrencies)), ([deal, currency]) => {
      const rate = exchangeRate('USD', currency);
      const converted = inCurrency(settings, currency);
      if (rate === null || converted === null) throw new Error(`${currency} is not known`);
      const yearlyValue = deal.yearlyValue === null ? null : deal.yearlyValue * rate;
      expect(verdict(fitOf({ ...deal, yearlyValue }, converted))).toEqual(verdict(fitOf(deal, settings)));
    });
  });

  test('leaves the deal and the settings as they are, and judges what went through JSON the same', () => {
    holds(anyDealSignals, (deal) => {
      const sent: DealSignals = JSON.parse(JSON.stringify(deal));
      const before = JSON.stringify([deal, settings]);
      expect(JSON.stringify(fitOf(sent, settings))).toBe(JSON.stringify(fitOf(deal, settings)));
      expect(JSON.stringify([deal, settings])).toBe(before);
    });
  });
});

describe('Raising only the amount', () => {
  test.each(['transactional', 'self_service'] as const)(
    'never moves the best fit from provocative to %s',
    (small) => {
      holds(anyRaise(0), ({ before, after }) => {
        fc.pre(bestApproach(before) === 'provocative');
        expect(bestApproach(after)).not.toBe(small);
      });
    },
  );

  test.each(['transactional', 'self_service'] as const)(
    'never narrows the lead of provocative over %s, from 500 on',
    (small) => {
      holds(anyRaise(500), ({ before, after }) => {
        // Each is rounded, so a lead may seem to fall by one.
        expect(lead(after, small)).toBeGreaterThanOrEqual(lead(before, small) - 1);
      });
    },
  );

  test('never moves the best fit away from provocative, from 100,000 on', () => {
    holds(anyRaise(100_000), ({ before, after }) => {
      fc.pre(bestApproach(before) === 'provocative');
      expect(bestApproach(after)).toBe('provocative');
    });
  });
});

describe('Raising only the amount, of a deal of which no more is known', () => {
  test('never moves the best fit towards a simpler approach', () => {
    holds(fc.tuple(anyMoney, anyMoney), ([one, other]) => {
      const sizes = [Math.min(one, other), Math.max(one, other)].map((yearlyValue) =>
        approaches.indexOf(bestApproach(fitAt(noSignals, yearlyValue)) ?? 'self_service'),
      );
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    });
  });

  test('makes each of the five the best in turn', () => {
    const amounts = Array.from({ length: 80 }, (_, tenths) => 10 ** (tenths / 10));
    const best = amounts.map((amount) => bestApproach(fitAt(noSignals, amount)));
    expect([...new Set(best)]).toEqual([...approaches]);
  });
});

test('Raising the amount by a hundredth is no cliff for any approach', () => {
  holds(fc.tuple(anyDealSignals, anyMoney), ([deal, amount]) => {
    const after = fitAt(deal, amount * 1.01).fits;
    const jumps = fitAt(deal, amount).fits.map(({ approach, percent }) =>
      Math.abs(percent - (after.find((each) => each.approach === approach)?.percent ?? -100)),
    );
    // Two to the width of the narrowest end of a band, and one for rounding.
    expect(Math.max(...jumps)).toBeLessThanOrEqual(3);
  });
});

describe('Provocative selling', () => {
  test('is never raised by more vendors', () => {
    holds(fc.tuple(anyDealSignals, fc.nat({ max: 12 }), fc.nat({ max: 12 })), ([deal, one, other]) => {
      const [few, more] = [Math.min(one, other), Math.max(one, other)].map((vendors) =>
        percentOf(fitOf({ ...deal, vendors }, settings), 'provocative'),
      );
      expect(more).toBeLessThanOrEqual(few ?? 0);
    });
  });

  test.each<[string, Partial<DealSignals>]>([
    ['compares vendors', { vendors: 2 }],
    ['knows the solution', { awareness: 'knows_solution' }],
    ['knows the problem', { awareness: 'knows_problem' }],
    ['has no executive to act', { executiveIssue: false }],
    ['is no named account', { namedAccount: false }],
  ])('is never the best for a buyer who %s', (_who, known) => {
    holds(anyProvocativeDeal, (deal) => {
      const fit = fitOf({ ...deal, ...known }, settings);
      expect(percentOf(fit, 'provocative')).toBe(0);
      expect(bestApproach(fit)).not.toBe('provocative');
    });
  });
});

test('What holds an approach back never raises it, and is told only where it does', () => {
  holds(anyDealSignals, (deal) => {
    for (const { percent, limit } of fitOf(deal, settings).fits)
      if (limit !== null) expect(percent).toBeLessThanOrEqual(limit.percentWithout);
  });
});

test('fitOf() has no fit and no confidence where nothing is known', () => {
  expect(fitOf(noSignals, settings)).toEqual({ fits: [], confidence: 0, missing: [...signals] });
});

test('fitOf() has full confidence where everything is known', () => {
  const deal: DealSignals = {
    yearlyValue: 5_000,
    cycleDays: 30,
    contacts: 2,
    source: 'inbound',
    dealsPerRepMonth: 7,
    awareness: 'knows_problem',
    vendors: 3,
    proofOfConcept: false,
    executiveIssue: false,
    namedAccount: false,
  };
  const fit = fitOf(deal, settings);
  expect(fit).toMatchObject({ confidence: 100, missing: [] });
  expect(fit.fits.map(({ approach }) => approach).toSorted()).toEqual([...approaches].toSorted());
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: 500 });
}

function fitAt(deal: DealSignals, yearlyValue: number): Fit {
  return fitOf({ ...deal, yearlyValue }, settings);
}

function verdict({ fits, confidence }: Fit) {
  return { confidence, fits: fits.map(({ approach, percent }) => [approach, percent]) };
}

function lead(fit: Fit, over: Approach): number {
  return percentOf(fit, 'provocative') - percentOf(fit, over);
}

function percentOf({ fits }: Fit, of: Approach): number {
  return fits.find(({ approach }) => approach === of)?.percent ?? 0;
}

/** The settings with every weight so many times as heavy. */
function scaled(times: number): ApproachSettings {
  const heavier = (weights: Readonly<Partial<Record<Signal, number>>>) =>
    Object.fromEntries(Object.entries(weights).map(([signal, weight]) => [signal, weight * times]));
  const profiles = mapProfiles((profile) => ({ ...profile, weights: heavier(profile.weights) }));
  return checked({ ...settings, weights: heavier(settings.weights), profiles });
}

/** The settings with another weight for a signal and, where it is a number, bands that nothing reaches. */
function changed(signal: Signal, weight: number): ApproachSettings {
  const far = { startsAt: 1e9, from: 2e9, to: 3e9, endsAt: 4e9 };
  const isNumber = numberSignals.some((each) => each === signal);
  const profiles = mapProfiles((profile) => ({
    ...profile,
    ...(isNumber ? { [signal]: far } : {}),
    weights: { ...profile.weights, [signal]: weight },
  }));
  return checked({ ...settings, weights: { ...settings.weights, [signal]: weight }, profiles });
}

function mapProfiles(change: (profile: Profile) => unknown): unknown {
  return Object.fromEntries(approaches.map((approach) => [approach, change(settings.profiles[approach])]));
}

function checked(loose: unknown): ApproachSettings {
  const result = checkApproachSettings(loose);
  if ('ok' in result) return result.ok;
  throw new Error(JSON.stringify(result.issues));
}
