import {
  approaches,
  defaultApproachSettings,
  fitOf,
  noSignals,
  signals,
  type Signal,
} from '../../../../src/approach';
import { approachSettingsOf, type ApproachChanges } from '../../../../src/settings';

const changed = (about: Partial<ApproachChanges> = {}) =>
  approachSettingsOf({ weights: {}, bands: {}, ...about });
const band = { startsAt: null, from: 1, to: 2, endsAt: null };
const wins = { ...noSignals, dealsPerRepMonth: 30, yearlyValue: 300_000 };

describe('approachSettingsOf()', () => {
  test('without changes are the built-in ones, in US dollars', () => {
    expect(changed()).toEqual(defaultApproachSettings);
  });

  test('changes the bands that are named and no others', () => {
    const { profiles } = changed({ bands: { solution: { contacts: band } } });
    expect(profiles.solution).toEqual({ ...defaultApproachSettings.profiles.solution, contacts: band });
    expect(profiles.consultative).toEqual(defaultApproachSettings.profiles.consultative);
  });

  test('changes the weights that are named and no others', () => {
    expect(changed({ weights: { vendors: 50 } }).weights).toEqual({
      ...defaultApproachSettings.weights,
      vendors: 50,
    });
  });

  test('a weight that ops give holds for every approach, also where the built-in one is an exception', () => {
    const weightIn = (weight: number) =>
      fitOf(wins, changed({ weights: { dealsPerRepMonth: weight } })).fits.flatMap(
        ({ speakFor, speakAgainst }) =>
          [...speakFor, ...speakAgainst]
            .filter(({ signal }) => signal === 'dealsPerRepMonth')
            .map((each) => each.weight),
      );
    expect(new Set(weightIn(0))).toEqual(new Set([0]));
    expect(new Set(weightIn(25))).toEqual(new Set([25]));
  });
});

describe('approachSettingsOf() in another currency', () => {
  test('converts the bands that are not changed, and takes the others as they are', () => {
    const { currency, profiles } = changed({ currency: 'SEK', bands: { solution: { yearlyValue: band } } });
    expect(currency).toBe('SEK');
    expect(profiles.solution.yearlyValue).toEqual(band);
    expect(profiles.consultative.yearlyValue?.from).toBe(200_000);
    expect(profiles.consultative.cycleDays).toEqual(defaultApproachSettings.profiles.consultative.cycleDays);
  });

  test('without a rate, deal size counts neither for nor against', () => {
    const settings = changed({ currency: 'XTS' });
    expect(approaches.flatMap((approach) => settings.profiles[approach].yearlyValue ?? [])).toEqual([]);
    const known = { ...noSignals, source: 'inbound', contacts: 3 } as const;
    expect(fitOf({ ...known, yearlyValue: 5_000 }, settings)).toEqual({
      ...fitOf(known, settings),
      missing: expect.any(Array),
    });
  });

  test('without a rate, it counts by the bands that ops give', () => {
    const settings = changed({ currency: 'XTS', bands: { solution: { yearlyValue: band } } });
    expect(settings.weights).toEqual(defaultApproachSettings.weights);
    expect(fitOf({ ...noSignals, yearlyValue: 1.5 }, settings).fits).toMatchObject([
      { approach: 'solution', percent: 100 },
    ]);
  });

  test('without a rate and without bands, not even a weight makes deal size count', () => {
    expect(changed({ currency: 'XTS', weights: { yearlyValue: 80 } }).weights.yearlyValue).toBe(0);
  });

  test('has a weight for every signal, whatever is changed', () => {
    const weights: Partial<Record<Signal, number>> = { source: 0 };
    expect(Object.keys(changed({ currency: 'EUR', weights }).weights).toSorted()).toEqual(
      [...signals].toSorted(),
    );
  });
});
