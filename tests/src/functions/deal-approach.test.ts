import { fitOf, noSignals } from '../../../src/approach';
import { openQualification } from '../../../src/functions/open-qualification';
import { aDealRecord, allAnswered } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { qualificationIn } from './qualification-in';

type About = Parameters<typeof dependencies>[0];
const accountWith = (properties: Readonly<Record<string, string>>, about: About = {}) =>
  dependencies({ record: aDealRecord(properties), ...about });
const openIn = async ({ given }: ReturnType<typeof dependencies>) =>
  qualificationIn(await openQualification({ dealId: '101' }, given));
const approachOf = async (...given: Parameters<typeof accountWith>) =>
  (await openIn(accountWith(...given))).approach;
const dates = { createdate: '2026-09-01T00:00:00Z', closedate: '2026-10-01T00:00:00Z' };

describe('openQualification() gives of the approach', () => {
  test.each([
    [
      'the annual contract value before all',
      { hs_acv: '1200', hs_arr: '1300', hs_mrr: '1', amount: '1' },
      1_200,
    ],
    ['the annual recurring revenue next', { hs_arr: '1300', hs_mrr: '1', amount: '1' }, 1_300],
    ['the monthly recurring revenue of a year next', { hs_mrr: '100', amount: '1' }, 1_200],
    ['the amount when nothing recurs', { hs_acv: '0', hs_arr: '', amount: '700' }, 700],
    [
      'the amount in the home currency',
      { amount: '7000', deal_currency_code: 'SEK', amount_in_home_currency: '700' },
      700,
    ],
  ])('%s', async (_name, properties, yearlyValue) => {
    expect(await approachOf(properties)).toMatchObject({ signals: { yearlyValue }, noValue: null });
  });

  test.each([
    ['no amount', {}, 'no-amount'],
    ['an amount that is no number', { amount: 'plenty' }, 'no-amount'],
    ['an amount of 0', { amount: '0' }, 'zero-or-negative'],
    ['a negative amount', { amount: '-5' }, 'zero-or-negative'],
    ['an amount in another currency', { amount: '700', deal_currency_code: 'SEK' }, 'other-currency'],
    [
      'recurring revenue in another currency',
      { hs_arr: '9', deal_currency_code: 'SEK', amount_in_home_currency: '7' },
      'other-currency',
    ],
  ])('no value for %s, and why', async (_name, properties, noValue) => {
    expect(await approachOf(properties)).toMatchObject({ signals: { yearlyValue: null }, noValue });
  });

  test('bands in the account’s currency', async () => {
    const { settings } = await approachOf({ amount: '700', deal_currency_code: 'SEK' }, { currency: 'SEK' });
    expect(settings).toMatchObject({
      currency: 'SEK',
      profiles: { transactional: { yearlyValue: { to: 10_000 } } },
    });
  });

  test('a value that counts for nothing in a currency that there are no bands for', async () => {
    const approach = await approachOf({ amount: '700' }, { currency: 'XAF' });
    expect(approach).toMatchObject({
      signals: { yearlyValue: 700 },
      settings: { currency: 'XAF', weights: { yearlyValue: 0 } },
      noValue: 'unknown-currency',
    });
    expect(fitOf({ ...noSignals, yearlyValue: 700 }, approach.settings).fits).toEqual([]);
  });

  test('amounts as dollars when HubSpot does not say the currency', async () => {
    expect(await approachOf({ amount: '700' }, { currency: null })).toMatchObject({
      signals: { yearlyValue: 700 },
      settings: { currency: 'USD' },
    });
  });

  test.each([
    ['days from start to close', dates, 30],
    ['none for a deal closed before it was created', { ...dates, closedate: '2026-08-30T00:00:00Z' }, null],
    ['none without a close date', { createdate: dates.createdate }, null],
  ])('%s', async (_name, properties, cycleDays) => {
    expect((await approachOf(properties)).signals.cycleDays).toBe(cycleDays);
  });

  test.each([
    ['what the owner wins a month', { hubspot_owner_id: '7' }, { wins: 4.5 }, 4.5, ['7']],
    [
      'nothing of an owner without a win yet, who need not be slow',
      { hubspot_owner_id: '7' },
      { wins: 0 },
      null,
      ['7'],
    ],
    ['nothing of a deal that nobody owns', {}, { wins: 4.5 }, null, []],
  ])('%s', async (_name, properties, about, dealsPerRepMonth, asked) => {
    const account = accountWith(properties, about);
    expect((await openIn(account)).approach.signals).toMatchObject({ dealsPerRepMonth });
    expect(account.calls.winsOf).toEqual(asked);
  });

  test('one signal less when HubSpot refuses to count wins, and logs why', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { signals } = await approachOf({ hubspot_owner_id: '7', amount: '5' }, { wins: null });
    expect(signals).toMatchObject({ dealsPerRepMonth: null, yearlyValue: 5 });
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('refused'));
    logged.mockRestore();
  });
});

describe('openQualification() stores the approach', () => {
  const large = { amount: '250000' };
  const open = async (properties: Readonly<Record<string, string>>) => {
    const account = accountWith({ ...large, ...properties });
    await openIn(account);
    return account;
  };

  test('of no deal that nobody looked after', async () => {
    expect((await open({})).calls.writes).toEqual([]);
  });

  test('of a deal whose buyer somebody was asked about, and only that', async () => {
    const { calls } = await open({ qual_buyer_awareness: 'unaware' });
    expect(calls.writes).toEqual([{ qual_approach: 'provocative', qual_approach_fit: '100' }]);
  });

  test('with the score of a deal that is answered', async () => {
    const { calls } = await open(allAnswered('meddic', '2'));
    expect(calls.writes).toEqual([
      expect.objectContaining({ qual_score: '67', qual_approach: 'provocative', qual_approach_fit: '100' }),
    ]);
  });

  test('anew when the amount has changed', async () => {
    const account = await open({ qual_named_account: 'no' });
    account.edit({ amount: '800' });
    await openIn(account);
    expect(account.stored('qual_approach')).toBe('transactional');
  });

  test('no more once the deal is closed, and again when it is reopened', async () => {
    const account = await open({ qual_named_account: 'yes' });
    account.edit({ hs_is_closed: 'true', dealstage: 'ent_won', amount: '800' });
    await openIn(account);
    expect(account.stored('qual_approach')).toBe('provocative');
    account.edit({ hs_is_closed: 'false', dealstage: 'ent_evaluation', qual_named_account: 'no' });
    await openIn(account);
    expect(account.stored('qual_approach')).toBe('transactional');
  });
});
