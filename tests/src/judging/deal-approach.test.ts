import { fitOf, noSignals } from '../../../src/approach';
import { approachOf, openQualification } from '../../../src/judging';
import { colleagues } from '../../../workbench/demo/colleagues';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

type Values = Readonly<Record<string, string>>;
const account = anAccount();
const open = async (dealId: string) =>
  approachOf(done(await openQualification(dealId, 0, account.ports)).opened);
const approachOfDeal = async (values: Values) => open((await account.aDeal(values)).id);
const dates = { createdate: '2026-09-01T00:00:00Z', closedate: '2026-10-01T00:00:00Z' };
const ownerId = colleagues[0]?.ownerId ?? '';

describe('approachOf()', () => {
  // The workbench has neither of the first two: HubSpot calculates them where an account has products, or several currencies.
  test.each([
    [
      'the annual contract value before all',
      { hs_acv: '1200', hs_arr: '1300', hs_mrr: '1', amount: '1' },
      1_200,
    ],
    [
      'the amount in the home currency',
      { amount: '7000', deal_currency_code: 'SEK', amount_in_home_currency: '700' },
      700,
    ],
    ['the annual recurring revenue next', { hs_arr: '1300', hs_mrr: '1', amount: '1' }, 1_300],
    ['the monthly recurring revenue of a year next', { hs_mrr: '100', amount: '1' }, 1_200],
    ['the amount when nothing recurs', { hs_acv: '0', hs_arr: '', amount: '700' }, 700],
  ])('has %s', async (_name, values, yearlyValue) => {
    account.dealsReadAs(values);
    expect(await approachOfDeal({})).toMatchObject({ signals: { yearlyValue }, noValue: null });
  });

  test.each([
    ['no amount', {}, {}, 'no-amount'],
    ['an amount that is no number', {}, { amount: 'plenty' }, 'no-amount'],
    ['an amount of 0', { amount: '0' }, {}, 'zero-or-negative'],
    ['a negative amount', { amount: '-5' }, {}, 'zero-or-negative'],
    ['an amount in another currency', { amount: '700', deal_currency_code: 'SEK' }, {}, 'other-currency'],
    [
      'recurring revenue in another currency',
      { hs_arr: '9', deal_currency_code: 'SEK' },
      { amount_in_home_currency: '7' },
      'other-currency',
    ],
  ])('has no value for %s, and says why', async (_name, values, read: Values, noValue) => {
    account.dealsReadAs(read);
    expect(await approachOfDeal(values)).toMatchObject({ signals: { yearlyValue: null }, noValue });
  });

  test('has bands in the account’s currency', async () => {
    account.currencyIs('SEK');
    const { settings } = await approachOfDeal({ amount: '700', deal_currency_code: 'SEK' });
    expect(settings).toMatchObject({
      currency: 'SEK',
      profiles: { transactional: { yearlyValue: { to: 10_000 } } },
    });
  });

  test('counts a value for nothing in a currency that there are no bands for', async () => {
    account.currencyIs('XAF');
    const approach = await approachOfDeal({ amount: '700' });
    expect(approach).toMatchObject({
      signals: { yearlyValue: 700 },
      settings: { currency: 'XAF', weights: { yearlyValue: 0 } },
      noValue: 'unknown-currency',
    });
    expect(fitOf({ ...noSignals, yearlyValue: 700 }, approach.settings).fits).toEqual([]);
  });

  test('takes amounts for dollars when HubSpot does not say the currency', async () => {
    account.currencyIs(null);
    expect(await approachOfDeal({ amount: '700' })).toMatchObject({
      signals: { yearlyValue: 700 },
      settings: { currency: 'USD' },
    });
  });

  test.each([
    ['days from start to close', dates, 30],
    ['none for a deal closed before it was created', { ...dates, closedate: '2026-08-30T00:00:00Z' }, null],
    ['none without a close date', { createdate: dates.createdate }, null],
  ])('has %s', async (_name, values, cycleDays) => {
    expect((await approachOfDeal(values)).signals.cycleDays).toBe(cycleDays);
  });
});

describe('approachOf() has of the owner', () => {
  const won = { hubspot_owner_id: ownerId, dealstage: 'ent_won', closedate: '2026-10-01T00:00:00Z' };

  test('what they win a month, counted over 90 days in one search', async () => {
    await account.deals(3, won);
    await account.deals(1, { ...won, closedate: '2026-08-01T00:00:00Z' });
    const { signals } = await approachOfDeal({ hubspot_owner_id: ownerId });
    expect(signals.dealsPerRepMonth).toBeCloseTo(3 / (90 / (365.25 / 12)));
    expect(account.calls.heard(/\/search$/)).toHaveLength(1);
  });

  test('nothing without a win yet: they need not be slow', async () => {
    const { signals } = await approachOfDeal({ hubspot_owner_id: ownerId });
    expect(signals.dealsPerRepMonth).toBeNull();
    expect(account.calls.heard(/\/search$/)).toHaveLength(1);
  });

  test('nothing where nobody owns the deal, without a search', async () => {
    expect((await approachOfDeal({})).signals.dealsPerRepMonth).toBeNull();
    expect(account.calls.heard(/\/search$/)).toEqual([]);
  });

  test('one signal less when HubSpot refuses to count wins, and logs why', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    account.calls.refuse(/\/search$/);
    const { signals } = await approachOfDeal({ hubspot_owner_id: ownerId, amount: '5' });
    expect(signals).toMatchObject({ dealsPerRepMonth: null, yearlyValue: 5 });
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('refused by the test'));
    logged.mockRestore();
  });
});

describe('openQualification() stores the approach', () => {
  const opened = async (values: Values) => {
    const deal = await account.aDeal({ amount: '250000', ...values });
    await open(deal.id);
    return deal;
  };

  test('of no deal that nobody looked after', async () => {
    const deal = await opened({});
    expect(await deal.stored('qual_approach')).toBeNull();
  });

  test('of a deal whose buyer somebody was asked about, and only that', async () => {
    await opened({ qual_buyer_awareness: 'unaware' });
    const stored = { qual_approach: 'provocative', qual_approach_fit: '100' };
    expect(account.writes()).toEqual([expect.objectContaining(stored)]);
  });

  test('with the score of a deal that is answered', async () => {
    await opened(allAnswered('meddic', '2'));
    expect(account.writes()).toEqual([
      expect.objectContaining({ qual_score: '67', qual_approach: 'provocative', qual_approach_fit: '100' }),
    ]);
  });

  test('anew when the amount has changed', async () => {
    const deal = await opened({ qual_named_account: 'no' });
    await deal.edit({ amount: '800' });
    await open(deal.id);
    expect(await deal.stored('qual_approach')).toBe('transactional');
  });

  test('no more once the deal is closed, and again when it is reopened', async () => {
    const deal = await opened({ qual_named_account: 'yes' });
    await deal.edit({ dealstage: 'ent_won', amount: '800' });
    await open(deal.id);
    expect(await deal.stored('qual_approach')).toBe('provocative');
    await deal.edit({ dealstage: 'ent_evaluation', qual_named_account: 'no' });
    await open(deal.id);
    expect(await deal.stored('qual_approach')).toBe('transactional');
  });
});
