import { defaultApproachSettings, settingsForCurrency, signalsOf, valueOf } from '../approach';
import { frameworks } from '../frameworks';
import { dealFacts } from '../hubspot';
import type { Qualification } from '../protocol';
import type { OpenedDeal } from './opened-deal';

const frameworkLabels = Object.fromEntries(frameworks.map(({ id, label }) => [id, label]));

/** What is known of a deal that says how to sell it, with the bands in the account's currency. */
export function approachOf({ record, currency, dealsPerRepMonth }: OpenedDeal): Qualification['approach'] {
  const { settings, knowsMoney } = settingsForCurrency(defaultApproachSettings, currency);
  const deal = dealFacts(record.id, record.properties);
  const value = valueOf(deal, settings.currency);
  return {
    signals: signalsOf(deal, settings.currency, dealsPerRepMonth),
    settings,
    frameworkLabels,
    noValue: knowsMoney ? (typeof value === 'number' ? null : value) : 'unknown-currency',
  };
}
