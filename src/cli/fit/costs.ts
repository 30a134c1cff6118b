import type { Costs } from '../../approach';
import type { FlagReading } from './flag-reading';

/** The flags that say what selling costs. */
export interface CostFlags {
  readonly repCost?: string | undefined;
  readonly marketingCost?: string | undefined;
  readonly margin?: string | undefined;
  readonly churn?: string | undefined;
}

interface Limits {
  readonly zero?: boolean;
  readonly atMost?: number;
}

/** Reads costs; one that was not given is null. */
export function readCosts({ repCost, marketingCost, margin, churn }: CostFlags): FlagReading<Costs> {
  const problems: string[] = [];
  const read = (flag: string, text: string | undefined, limits: Limits): number | null => {
    if (text === undefined) return null;
    const value = numberOf(text);
    const problem = problemOf(value, limits);
    if (problem !== undefined) problems.push(`${flag}: "${text}" ${problem}`);
    return value;
  };
  const value = {
    // Settings may say it for each approach.
    repPerMonthByApproach: {},
    repPerMonth: read('--rep-cost', repCost, {}),
    marketingPerDeal: read('--marketing-cost', marketingCost, { zero: true }),
    grossMarginPercent: read('--margin', margin, { atMost: 100 }),
    monthlyChurnPercent: read('--churn', churn, { atMost: 100 }),
  };
  return { value, problems };
}

/** The costs that were given, and for the others those of the account's settings. */
export function withSettings(given: Costs, settings: Costs): Costs {
  return {
    repPerMonth: given.repPerMonth ?? settings.repPerMonth,
    repPerMonthByApproach: settings.repPerMonthByApproach,
    marketingPerDeal: given.marketingPerDeal ?? settings.marketingPerDeal,
    grossMarginPercent: given.grossMarginPercent ?? settings.grossMarginPercent,
    monthlyChurnPercent: given.monthlyChurnPercent ?? settings.monthlyChurnPercent,
  };
}

/** No commas and no spaces: what they mean depends on the country. `80%` is a percentage. */
function numberOf(text: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?)\s*%?$/.exec(text.trim());
  return match === null ? null : Number(match[1]);
}

function problemOf(value: number | null, { zero = false, atMost = Infinity }: Limits): string | undefined {
  if (value === null) return 'is not a number. Write it with digits and at most a point: 9500 or 9500.50.';
  if (value < 0) return 'must not be negative.';
  if (value === 0 && !zero) return 'must be more than 0.';
  return value > atMost ? `is a share of 100, so it must not be more than ${atMost}.` : undefined;
}
