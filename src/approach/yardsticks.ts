import { exchangeRate } from './currency';

/** From one number to another, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the figures of a pipeline are judged by. */
export interface Yardsticks {
  /** The median of what 1 of new ACV costs to win. */
  readonly cacRatio: number;
  /** What a customer is worth, of what winning it cost, from which it is healthy. */
  readonly ltvToCac: number;
  /** Below `best` payback is best, up to `good` still good, up to `concern` a concern, above it critical. */
  readonly paybackMonths: { readonly best: number; readonly good: number; readonly concern: number };
  /** The ACV of a deal that is neither small nor large; null in a currency we do not know. */
  readonly middleDeal: Range | null;
  /** How many months payback usually takes at a deal size. */
  readonly paybackSmall: Range;
  readonly paybackMiddle: Range;
  readonly paybackLarge: Range;
  /** How many percent of the closed deals are usually won at a deal size. */
  readonly winRateSmall: Range;
  readonly winRateMiddle: Range;
  readonly winRateLarge: Range;
}
export type YardstickName = keyof Yardsticks;

/** The yardsticks that ops set in place of the built-in ones; money is in the account's currency. */
export type OwnYardsticks = {
  readonly [Name in YardstickName]?: NonNullable<Yardsticks[Name]>;
};

/** The built-in yardsticks, in US dollars. All of them: docs/sources.md, "What selling costs and brings". */
export const defaultYardsticks = {
  cacRatio: 2,
  ltvToCac: 3,
  paybackMonths: { best: 12, good: 18, concern: 24 },
  middleDeal: { from: 15_000, to: 100_000 },
  paybackSmall: { from: 8, to: 12 },
  paybackMiddle: { from: 14, to: 18 },
  paybackLarge: { from: 18, to: 24 },
  winRateSmall: { from: 30, to: 39 },
  winRateMiddle: { from: 22, to: 30 },
  winRateLarge: { from: 18, to: 25 },
} as const satisfies Yardsticks;

/** The yardsticks of an account in its currency, an ISO code: its own, else the built-in ones. */
export function yardsticksFor(own: OwnYardsticks, currency: string): Yardsticks {
  const { middleDeal } = defaultYardsticks;
  const rate = exchangeRate('USD', currency);
  const converted = rate === null ? null : { from: middleDeal.from * rate, to: middleDeal.to * rate };
  return { ...defaultYardsticks, middleDeal: converted, ...own };
}

export type DealSize = 'small' | 'middle' | 'large';

/** What size a deal of that ACV is; null where that is not known in its currency. */
export function dealSizeOf(yearlyValue: number, { middleDeal }: Yardsticks): DealSize | null {
  if (middleDeal === null) return null;
  if (yearlyValue < middleDeal.from) return 'small';
  return yearlyValue <= middleDeal.to ? 'middle' : 'large';
}

export type CacRatioVerdict = 'below-median' | 'median' | 'above-median';

export function cacRatioVerdict(ratio: number, { cacRatio: median }: Yardsticks): CacRatioVerdict {
  if (ratio < median) return 'below-median';
  return ratio > median ? 'above-median' : 'median';
}

export type PaybackVerdict = 'best' | 'good' | 'concern' | 'critical';

export function paybackVerdict(months: number, { paybackMonths }: Yardsticks): PaybackVerdict {
  const { best, good, concern } = paybackMonths;
  if (months < best) return 'best';
  if (months <= good) return 'good';
  return months <= concern ? 'concern' : 'critical';
}

/** The usual payback at a deal size; null where the size is not known. */
export function usualPayback(yearlyValue: number, yardsticks: Yardsticks): Range | null {
  const size = dealSizeOf(yearlyValue, yardsticks);
  const { paybackSmall: small, paybackMiddle: middle, paybackLarge: large } = yardsticks;
  return size === null ? null : { small, middle, large }[size];
}

/** The usual win rate at a deal size; null where the size is not known. */
export function usualWinRate(yearlyValue: number, yardsticks: Yardsticks): Range | null {
  const size = dealSizeOf(yearlyValue, yardsticks);
  const { winRateSmall: small, winRateMiddle: middle, winRateLarge: large } = yardsticks;
  return size === null ? null : { small, middle, large }[size];
}

export type RangeVerdict = 'below' | 'usual' | 'above';

export function againstRange(value: number, { from, to }: Range): RangeVerdict {
  if (value < from) return 'below';
  return value > to ? 'above' : 'usual';
}

export type LtvVerdict = 'healthy' | 'low';

export function ltvVerdict(times: number, { ltvToCac: healthy }: Yardsticks): LtvVerdict {
  return times >= healthy ? 'healthy' : 'low';
}
