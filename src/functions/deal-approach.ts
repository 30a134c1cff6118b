import { defaultApproachSettings, inCurrency, signalsOf, valueOf, type ApproachSettings } from '../approach';
import { frameworks } from '../frameworks';
import { dealFacts } from '../hubspot';
import type { Qualification } from '../protocol';
import type { OpenedDeal } from './opened-deal';

const frameworkLabels = Object.fromEntries(frameworks.map(({ id, label }) => [id, label]));

/** What is known of a deal that says how to sell it, with the bands in the account's currency. */
export function approachOf({ record, currency, dealsPerRepMonth }: OpenedDeal): Qualification['approach'] {
  const settings = settingsIn(currency);
  const deal = dealFacts(record.id, record.properties);
  if (settings === null) {
    const signals = signalsOf(
      { ...deal, yearlyValue: null },
      defaultApproachSettings.currency,
      dealsPerRepMonth,
    );
    return { signals, settings: defaultApproachSettings, frameworkLabels, noValue: 'unknown-currency' };
  }
  const value = valueOf(deal, settings.currency);
  return {
    signals: signalsOf(deal, settings.currency, dealsPerRepMonth),
    settings,
    frameworkLabels,
    noValue: typeof value === 'number' ? null : value,
  };
}

function settingsIn(currency: string | null): ApproachSettings | null {
  return currency === null ? defaultApproachSettings : inCurrency(defaultApproachSettings, currency);
}
