import { figure, nothing, type Figure } from './figure';
import type { SellingNumbers } from './selling-numbers';

/** What ops enter; null is not entered. Money is in the account's currency. */
export interface Costs {
  /** Salary, commission, taxes, tools and travel of one rep. */
  readonly repPerMonth: number | null;
  /** Marketing spend for each deal won; 0 where there is none. */
  readonly marketingPerDeal: number | null;
  readonly grossMarginPercent: number | null;
  /** Customers lost in a month. */
  readonly monthlyChurnPercent: number | null;
}

/** Nothing entered. */
export const noCosts: Costs = {
  repPerMonth: null,
  marketingPerDeal: null,
  grossMarginPercent: null,
  monthlyChurnPercent: null,
};

/** What a figure cannot do without. */
export type Need = keyof Costs | keyof SellingNumbers | 'currency';

/** A figure of the economics, not rounded, or what is needed for it. */
export type Money = Figure<number, readonly Need[]>;

/** A number that was entered; one that is missing, or that nothing can be computed with, is still needed. */
export function entered(need: Need, value: number | null, { atMost = Infinity, zero = false } = {}): Money {
  const usable =
    value !== null && (zero ? value >= 0 : value > 0) && value <= atMost && Number.isFinite(value);
  return usable ? figure(value) : nothing([need]);
}

/** Computes from two figures; needs whatever either of them needs. */
export function both(a: Money, b: Money, compute: (a: number, b: number) => number): Money {
  if (a.kind === 'figure' && b.kind === 'figure') return figure(compute(a.value, b.value));
  return nothing([...new Set([...needsOf(a), ...needsOf(b)])]);
}

export function needsOf(money: Figure<unknown, readonly Need[]>): readonly Need[] {
  return money.kind === 'nothing' ? money.why : [];
}
