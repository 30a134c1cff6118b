import type { Approach } from './approach';
import { figure, nothing, type Figure } from './figure';
import type { SellingNumbers } from './selling-numbers';

/** The approaches that a rep sells in, from the smallest deals to the largest. */
export const repApproaches = [
  'transactional',
  'solution',
  'consultative',
  'provocative',
] as const satisfies readonly Approach[];
export type RepApproach = (typeof repApproaches)[number];

/** What ops enter; null is not entered. Money is in the account's currency. */
export interface Costs {
  /** Salary, commission, taxes, tools and travel of one rep: as the pipeline sells today, and wherever an approach has no own. */
  readonly repPerMonth: number | null;
  /** The same where an approach takes other people: they are more skilled, and cost more, along the way. */
  readonly repPerMonthByApproach: Readonly<Partial<Record<RepApproach, number>>>;
  /** Marketing spend for each deal won; 0 where there is none. */
  readonly marketingPerDeal: number | null;
  readonly grossMarginPercent: number | null;
  /** Customers lost in a month. */
  readonly monthlyChurnPercent: number | null;
}

/** The costs that are one number for the account. */
export type CostName = Exclude<keyof Costs, 'repPerMonthByApproach'>;

/** Nothing entered. */
export const noCosts: Costs = {
  repPerMonth: null,
  repPerMonthByApproach: {},
  marketingPerDeal: null,
  grossMarginPercent: null,
  monthlyChurnPercent: null,
};

/** The costs with what a rep costs in an approach. */
export function costsIn(approach: Approach, costs: Costs): Costs {
  if (approach === 'self_service') return costs;
  return { ...costs, repPerMonth: costs.repPerMonthByApproach[approach] ?? costs.repPerMonth };
}

/** What a figure cannot do without; `fit` is to know what the deals are like. */
export type Need = CostName | keyof SellingNumbers | 'currency' | 'fit';

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
