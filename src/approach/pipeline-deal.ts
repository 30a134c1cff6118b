import { millisecondsInDay } from 'date-fns/constants';
import type { DealSignals } from './signal';

/** A deal of a pipeline as it was read; instants are ISO 8601, null is not there. */
export interface PipelineDeal extends Omit<DealSignals, 'cycleDays' | 'dealsPerRepMonth'> {
  readonly id: string;
  /** Whatever stands there, also 0 or less. */
  readonly yearlyValue: number | null;
  /** ISO code; null is the currency of the account. */
  readonly currency: string | null;
  readonly createdAt: string | null;
  /** The real close of a closed deal, the expected one of an open deal. */
  readonly closedAt: string | null;
  readonly outcome: 'won' | 'lost' | 'open';
  readonly ownerId: string | null;
}

/** Why a deal has no value that could be counted. */
export type NoValue = 'no-amount' | 'zero-or-negative' | 'other-currency';
/** Why a deal has no value or no cycle that could be counted. */
export type Unusable = NoValue | 'no-dates' | 'closed-before-created';

/** What a deal brings in a year, in the given currency, or why that cannot be said. */
export function valueOf({ yearlyValue, currency }: PipelineDeal, accountCurrency: string): number | NoValue {
  if (yearlyValue === null) return 'no-amount';
  if (yearlyValue <= 0) return 'zero-or-negative';
  return currency !== null && currency !== accountCurrency ? 'other-currency' : yearlyValue;
}

/**
 * Days from creation to the expected or real close, with their fraction, or why that cannot be said. A close date often is the
 * midnight that begins the day, so a deal closed within a day before its creation took no time.
 */
export function cycleOf({ createdAt, closedAt }: PipelineDeal): number | Unusable {
  if (createdAt === null || closedAt === null) return 'no-dates';
  const days = (Date.parse(closedAt) - Date.parse(createdAt)) / millisecondsInDay;
  return days <= -1 ? 'closed-before-created' : Math.max(0, days);
}

/** A deal's signals; what cannot be counted is unknown. */
export function signalsOf(
  deal: PipelineDeal,
  accountCurrency: string,
  dealsPerRepMonth: number | null,
): DealSignals {
  const { contacts, source, awareness, vendors, proofOfConcept, executiveIssue, namedAccount } = deal;
  const yearlyValue = valueOf(deal, accountCurrency);
  const cycleDays = cycleOf(deal);
  return {
    yearlyValue: typeof yearlyValue === 'number' ? yearlyValue : null,
    cycleDays: typeof cycleDays === 'number' ? cycleDays : null,
    dealsPerRepMonth,
    // Nobody has put them in yet; no deal is sold to nobody.
    contacts: contacts === 0 ? null : contacts,
    source,
    awareness,
    vendors,
    proofOfConcept,
    executiveIssue,
    namedAccount,
  };
}
