import {
  checkApproachSettings,
  defaultApproachSettings,
  exchangeRate,
  inCurrency,
  knownCurrencies,
} from '../../../src/approach';

test('inCurrency() converts the money bands and leaves everything else', () => {
  const converted = inCurrency(defaultApproachSettings, 'SEK');
  expect(converted?.currency).toBe('SEK');
  expect(converted?.profiles.transactional.yearlyValue).toEqual({
    startsAt: 1_200,
    from: 5_000,
    to: 10_000,
    endsAt: 50_000,
  });
  expect(converted?.profiles.self_service.yearlyValue).toEqual({
    startsAt: null,
    from: null,
    to: 2_500,
    endsAt: 10_000,
  });
  expect(converted?.profiles.transactional.cycleDays).toEqual(
    defaultApproachSettings.profiles.transactional.cycleDays,
  );
  expect(converted?.weights).toEqual(defaultApproachSettings.weights);
});

test('inCurrency() to the currency they are in changes nothing, also where we know no rate', () => {
  expect(inCurrency(defaultApproachSettings, 'USD')).toEqual(defaultApproachSettings);
  const ours = { ...defaultApproachSettings, currency: 'XYZ' };
  expect(inCurrency(ours, 'XYZ')).toEqual(ours);
});

test.each(['XYZ', 'usd', '', 'toString'])('inCurrency() does not know %j', (currency) => {
  expect(inCurrency(defaultApproachSettings, currency)).toBeNull();
});

test('inCurrency() does not convert from a currency it does not know', () => {
  expect(inCurrency({ ...defaultApproachSettings, currency: 'XYZ' }, 'EUR')).toBeNull();
});

test.each(knownCurrencies)(
  'inCurrency() to %s yields settings that are sound, and the way back',
  (currency) => {
    const converted = inCurrency(defaultApproachSettings, currency);
    expect(checkApproachSettings(converted)).toEqual({ ok: converted });
    const back = converted === null ? null : inCurrency(converted, 'USD');
    expect(back?.profiles.consultative.yearlyValue?.from).toBeCloseTo(20_000, 6);
    expect(back?.profiles.provocative.yearlyValue?.startsAt).toBeCloseTo(20_000, 6);
  },
);

test('exchangeRate() goes through the dollar', () => {
  expect(exchangeRate('EUR', 'SEK')).toBeCloseTo(10 / 0.9);
});
