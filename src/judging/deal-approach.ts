import {
  settingsForCurrency,
  signalsOf,
  valueOf,
  type ApproachSettings,
  type DealSignals,
  type NoValue,
} from '../approach';
import { dealFacts } from '../hubspot';
import type { OpenedDeal } from './opened-deal';

/** What is known of a deal that says how to sell it. */
export interface DealApproach {
  readonly signals: DealSignals;
  /** With the money bands in the account's currency. */
  readonly settings: ApproachSettings;
  /** Why the deal's amount is not among the signals; null when it is. */
  readonly noValue: NoValue | 'unknown-currency' | null;
}

/** A deal's signals, and the bands they are held against in the account's currency. */
export function approachOf({ record, currency, dealsPerRepMonth, inForce }: OpenedDeal): DealApproach {
  const { settings, knowsMoney } = settingsForCurrency(inForce.rulebook.approach, currency);
  const deal = dealFacts(record.id, record.properties);
  const value = valueOf(deal, settings.currency);
  return {
    signals: signalsOf(deal, settings.currency, dealsPerRepMonth === 'not-counted' ? null : dealsPerRepMonth),
    settings,
    noValue: knowsMoney ? (typeof value === 'number' ? null : value) : 'unknown-currency',
  };
}
