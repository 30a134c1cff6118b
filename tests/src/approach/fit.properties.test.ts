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
    'never narrows the lead of provocative over %s',
    (small) => {
      holds(anyRaise(0), ({ before, after }) => {
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

function lead({ fits }: Fit, over: Approach): number {
  const percentOf = (approach: Approach) => fits.find((fit) => fit.approach === approach)?.percent ?? 0;
  return percentOf('provocative') - percentOf(over);
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
