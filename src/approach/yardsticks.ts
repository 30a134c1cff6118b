import { exchangeRate } from './currency';

// All of them: docs/sources.md, "What selling costs and brings".

/** Medians of surveys of SaaS firms: what 1 of new yearly value cost to win. */
export const medianCacRatio = { lowest: 1.13, highest: 1.18 } as const;
export type CacRatioVerdict = 'below-median' | 'median' | 'above-median';

export function cacRatioVerdict(ratio: number): CacRatioVerdict {
  if (ratio < medianCacRatio.lowest) return 'below-median';
  return ratio > medianCacRatio.highest ? 'above-median' : 'median';
}

/** Up to how many months payback is good, and a concern; best is below the first. */
export const paybackMonths = { good: 12, concern: 18, critical: 24 } as const;
export type PaybackVerdict = 'best' | 'good' | 'concern' | 'critical';

/** Under 12 months is best; 18 is still good and 24 still a concern. */
export function paybackVerdict(months: number): PaybackVerdict {
  if (months < paybackMonths.good) return 'best';
  if (months <= paybackMonths.concern) return 'good';
  return months <= paybackMonths.critical ? 'concern' : 'critical';
}

/** How many months payback usually takes at a deal size. */
export interface UsualPayback {
  readonly from: number;
  readonly to: number;
}
export type PaybackForSize = 'sooner' | 'usual' | 'later';

/** The usual payback at a deal size; null for a currency we do not know. 15,000 and 100,000 USD are of the middle sizes. */
export function usualPayback(yearlyValue: number, currency: string): UsualPayback | null {
  const rate = exchangeRate(currency, 'USD');
  if (rate === null) return null;
  const dollars = yearlyValue * rate;
  if (dollars < 15_000) return { from: 8, to: 12 };
  return dollars <= 100_000 ? { from: 14, to: 18 } : { from: 18, to: 24 };
}

export function paybackForSize(months: number, { from, to }: UsualPayback): PaybackForSize {
  if (months < from) return 'sooner';
  return months > to ? 'later' : 'usual';
}

/** What a customer is worth, of what winning it cost, from which it is healthy. */
export const healthyLtvToCac = 3;
export type LtvVerdict = 'healthy' | 'low';

export function ltvVerdict(ltvToCac: number): LtvVerdict {
  return ltvToCac >= healthyLtvToCac ? 'healthy' : 'low';
}
