import type { LeftOut, WhyUnjudged } from '../../approach';

/** Why there is no such figure. */
export const whyNothing: Readonly<Record<WhyUnjudged, string>> = {
  'no-period': 'the period ends before it begins',
  'no-deals': 'the pipeline has no deals',
  'no-wins': 'no deal was won in the period',
  'nothing-closed': 'no deal was closed in the period',
  'no-open-deals': 'no deal is open',
  'no-usable-amount': 'no won deal has an amount that can be counted',
  'no-usable-dates': 'no won deal has dates that can be counted',
  'no-owner': 'no won deal has an owner',
  'too-little-known': 'too little is known of the won deals',
  'few-closed': 'fewer than 10 deals were closed',
  'unknown-size': 'what is usual is not known in this currency',
  'nothing-fits': 'what is known of the won deals speaks for none of the five',
};

/** What the left-out deals are not in. */
export const leftOutOf: Readonly<Record<LeftOut['from'], string>> = {
  everything: 'in no figure',
  'deal-size': 'not in the ACV',
  cycle: 'not in the days to close',
  'deals-per-rep': 'not in the deals per rep',
};

/** Why they are not. */
export const whyLeftOut: Readonly<Record<LeftOut['why'], string>> = {
  'no-amount': 'no amount',
  'zero-or-negative': 'an amount of 0 or less',
  'other-currency': 'in another currency than the account, and not converted by HubSpot',
  'no-dates': 'no date of creation or close',
  'closed-before-created': 'closed before they were created',
  'no-owner': 'no owner',
};
