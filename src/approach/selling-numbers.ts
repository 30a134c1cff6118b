import type { Approach } from './approach';
import { exchangeRate } from './currency';

/** What the economics of a way of selling are computed from. */
export interface SellingNumbers {
  /** What a contract brings in a year, in the account's currency. */
  readonly yearlyValue: number | null;
  /** Deals a rep wins in a month, or that no rep sells. */
  readonly dealsPerRepMonth: number | 'no-rep' | null;
}

// docs/sources.md, "Five ways of selling". Where it gives a range, its middle (by ratio for money); where it gives a limit, the
// limit. Of self-service it says only "far below transactional"; 10 USD a month is its own example of what carries no seller.
const typicalInDollars = {
  self_service: { yearlyValue: 120, dealsPerRepMonth: 'no-rep' },
  transactional: { yearlyValue: 1_000, dealsPerRepMonth: 20 },
  solution: { yearlyValue: 5_000, dealsPerRepMonth: 7.5 },
  consultative: { yearlyValue: 45_000, dealsPerRepMonth: 2 / 3 },
  provocative: { yearlyValue: 250_000, dealsPerRepMonth: 1.5 },
} as const satisfies Record<Approach, SellingNumbers>;

/**
 * Whether the pace the source gives an approach is out of line with the rest, so that no verdict may rest on it: 1 or 2 deals a
 * month of 250,000 USD are 3 to 6 million a year for one rep, a dozen times what a consultative rep brings in.
 */
export function isPaceInDoubt(approach: Approach): boolean {
  return approach === 'provocative';
}

/** An approach's typical numbers in the account's currency; the value is unknown for a currency we do not know. */
export function typicalNumbers(approach: Approach, currency: string): SellingNumbers {
  const { yearlyValue, dealsPerRepMonth } = typicalInDollars[approach];
  const rate = exchangeRate('USD', currency);
  return { yearlyValue: rate === null ? null : yearlyValue * rate, dealsPerRepMonth };
}
