import { dealFactProperties, dealFacts } from '../../../../src/hubspot';

describe('dealFacts()', () => {
  test('takes what an account does not define, and what is empty, for unknown', () => {
    const empty = Object.fromEntries(dealFactProperties.map((name) => [name, null]));
    const blank = Object.fromEntries(dealFactProperties.map((name) => [name, '']));
    const nothing = {
      id: '7',
      yearlyValue: null,
      currency: null,
      createdAt: null,
      closedAt: null,
      outcome: 'open',
      ownerId: null,
      contacts: null,
      source: null,
      awareness: null,
      vendors: null,
      proofOfConcept: null,
      executiveIssue: null,
      namedAccount: null,
    };
    expect([dealFacts('7', {}), dealFacts('7', empty), dealFacts('7', blank)]).toEqual([
      nothing,
      nothing,
      nothing,
    ]);
  });

  test.each([
    ['hs_is_closed', 'false', { outcome: 'open' }],
    ['hs_is_closed', 'true', { outcome: 'lost' }],
    ['hs_is_closed_won', 'true', { outcome: 'open' }],
    ['hs_analytics_source', 'OFFLINE', { source: 'outbound' }],
    ['hs_analytics_source', 'ORGANIC_SEARCH', { source: 'inbound' }],
    ['hs_analytics_source', 'REFERRALS', { source: 'inbound' }],
    ['num_associated_contacts', '3', { contacts: 3 }],
    ['num_associated_contacts', 'three', { contacts: null }],
    ['hubspot_owner_id', '71', { ownerId: '71' }],
    ['qual_buyer_awareness', 'feels_it', { awareness: 'feels_it' }],
    ['qual_buyer_awareness', 'who_knows', { awareness: null }],
    ['qual_vendors_compared', '0', { vendors: 0 }],
    ['qual_proof_of_concept', 'yes', { proofOfConcept: true }],
    ['qual_executive_issue', 'no', { executiveIssue: false }],
    ['qual_named_account', 'maybe', { namedAccount: null }],
    ['amount', '-3.5', { yearlyValue: -3.5 }],
    ['amount', '1e999', { yearlyValue: null }],
    ['hs_mrr', '10', { yearlyValue: 120 }],
  ])('reads %s "%s" as %j', (property, value, facts) => {
    expect(dealFacts('7', { [property]: value })).toMatchObject(facts);
  });

  test('reads a won deal, and keeps the currency of its recurring revenue', () => {
    const properties = {
      hs_is_closed: 'true',
      hs_is_closed_won: 'true',
      hs_arr: '5',
      deal_currency_code: 'SEK',
    };
    expect(dealFacts('7', properties)).toMatchObject({ outcome: 'won', yearlyValue: 5, currency: 'SEK' });
  });

  test('takes an amount that HubSpot has converted for one in the account’s currency', () => {
    const properties = { amount: '10', amount_in_home_currency: '1', deal_currency_code: 'SEK' };
    expect(dealFacts('7', properties)).toMatchObject({ yearlyValue: 1, currency: null });
  });

  test.each([
    [
      'recurring revenue at the rate HubSpot took for the amount',
      { hs_arr: '500', amount: '1000' },
      50,
      null,
    ],
    ['monthly revenue likewise', { hs_mrr: '10', amount: '1000' }, 12, null],
    ['nothing where HubSpot converted nothing', { hs_arr: '500', amount_in_home_currency: '' }, 500, 'SEK'],
    ['nothing by an amount of 0', { hs_arr: '500', amount: '0', amount_in_home_currency: '0' }, 500, 'SEK'],
  ])('converts %s', (_, held, yearlyValue, currency) => {
    const properties = { amount_in_home_currency: '100', deal_currency_code: 'SEK', ...held };
    expect(dealFacts('7', properties)).toMatchObject({ yearlyValue, currency });
  });
});
