import { settingsForCurrency, signalsOf, valueOf } from '../approach';
import { dealFacts } from '../hubspot';
import type { Qualification } from '../protocol/qualification';
import type { OpenedDeal } from './opened-deal';

/** What is known of a deal that says how to sell it, with the bands in the account's currency. */
export function approachOf({
  record,
  currency,
  dealsPerRepMonth,
  inForce,
}: OpenedDeal): Qualification['approach'] {
  const { settings, knowsMoney } = settingsForCurrency(inForce.rulebook.approach, currency);
  const deal = dealFacts(record.id, record.properties);
  const value = valueOf(deal, settings.currency);
  return {
    signals: signalsOf(deal, settings.currency, dealsPerRepMonth),
    settings,
    frameworkLabels: Object.fromEntries(inForce.rulebook.frameworks.map(({ id, label }) => [id, label])),
    noValue: knowsMoney ? (typeof value === 'number' ? null : value) : 'unknown-currency',
  };
}
