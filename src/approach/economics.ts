import { figure, nothing, rounded, type Figure } from './figure';
import { both, entered, needsOf, type Costs, type Money, type Need } from './money';
import type { SellingNumbers } from './selling-numbers';
import {
  againstRange,
  cacRatioVerdict,
  ltvVerdict,
  paybackVerdict,
  usualPayback,
  type CacRatioVerdict,
  type LtvVerdict,
  type PaybackVerdict,
  type Range,
  type RangeVerdict,
  type Yardsticks,
} from './yardsticks';

/** A figure with what it is called good or bad by, or what is needed for it. Verdict null: it rests on a number in doubt. */
type Judged<Verdict> = Figure<{ readonly value: number; readonly verdict: Verdict | null }, readonly Need[]>;

/** The money of one way of selling, in the account's currency; each figure by its formula in `formulas`. */
export interface Economics {
  /** What winning a customer costs. */
  readonly cac: Money;
  /** What 1 of new ACV costs. */
  readonly cacRatio: Judged<CacRatioVerdict>;
  /** What is left of a year's revenue of a customer after what it costs to serve. */
  readonly grossProfitPerYear: Money;
  readonly paybackMonths: Judged<PaybackVerdict>;
  /** The payback against what is usual at this deal size. */
  readonly paybackForSize: Figure<Range & { readonly verdict: RangeVerdict | null }, readonly Need[]>;
  /** What a customer brings before it leaves. */
  readonly ltv: Money;
  readonly ltvToCac: Judged<LtvVerdict>;
  /** Everything that some figure still needs. */
  readonly needs: readonly Need[];
}

/** The economics of selling at some numbers. What-if is the same with other numbers. Verdicts judge the rounded figures shown. */
export function economicsOf(numbers: SellingNumbers, costs: Costs, yardsticks: Yardsticks): Economics {
  const value = entered('yearlyValue', numbers.yearlyValue);
  const margin = entered('grossMarginPercent', costs.grossMarginPercent, { atMost: 100 });
  const churn = entered('monthlyChurnPercent', costs.monthlyChurnPercent, { atMost: 100 });
  const cac = cacOf(numbers, costs);
  const yearlyProfit = both(value, margin, (yearlyValue, percent) => (yearlyValue * percent) / 100);
  const ltv = both(yearlyProfit, churn, (profit, percent) => profit / 12 / (percent / 100));
  const payback = inTenths(both(cac, yearlyProfit, (cost, profit) => cost / (profit / 12)));
  const shown = {
    cac: inCents(cac),
    cacRatio: judged(inCents(both(cac, value, divide)), (ratio) => cacRatioVerdict(ratio, yardsticks)),
    grossProfitPerYear: inCents(yearlyProfit),
    paybackMonths: judged(payback, (months) => paybackVerdict(months, yardsticks)),
    paybackForSize: againstUsual(payback, value, yardsticks),
    ltv: inCents(ltv),
    // Where winning a customer costs nothing, there is nothing to compare with.
    ltvToCac: judged(inTenths(both(ltv, costing(cac), divide)), (times) => ltvVerdict(times, yardsticks)),
  };
  return { ...shown, needs: [...new Set(Object.values(shown).flatMap(needsOf))] };
}

/** The same figures without any verdict. */
export function withoutVerdicts(economics: Economics): Economics {
  const { cacRatio, paybackMonths, paybackForSize, ltvToCac } = economics;
  return {
    ...economics,
    cacRatio: unjudged(cacRatio),
    paybackMonths: unjudged(paybackMonths),
    paybackForSize: unjudged(paybackForSize),
    ltvToCac: unjudged(ltvToCac),
  };
}

function unjudged<Value extends { readonly verdict: unknown }>(of: Figure<Value, readonly Need[]>) {
  return of.kind === 'nothing' ? of : figure({ ...of.value, verdict: null });
}

/** By rep: what a rep costs in a month, over the deals it wins in it, and marketing; with no rep only marketing. */
function cacOf({ dealsPerRepMonth }: SellingNumbers, { repPerMonth, marketingPerDeal }: Costs): Money {
  const marketing = entered('marketingPerDeal', marketingPerDeal, { zero: true });
  if (dealsPerRepMonth === 'no-rep') return marketing;
  const rep = both(
    entered('repPerMonth', repPerMonth),
    entered('dealsPerRepMonth', dealsPerRepMonth),
    divide,
  );
  return both(rep, marketing, (perDeal, more) => perDeal + more);
}

function costing(cac: Money): Money {
  return cac.kind === 'figure' && cac.value === 0 ? nothing(['marketingPerDeal']) : cac;
}

function againstUsual(payback: Money, value: Money, yardsticks: Yardsticks): Economics['paybackForSize'] {
  if (payback.kind === 'nothing' || value.kind === 'nothing') return nothing(needsOf(payback));
  const usual = usualPayback(value.value, yardsticks);
  if (usual === null) return nothing(['currency']);
  return figure({ ...usual, verdict: againstRange(payback.value, usual) });
}

function judged<Verdict>(money: Money, judge: (value: number) => Verdict): Judged<Verdict> {
  return money.kind === 'nothing' ? money : figure({ value: money.value, verdict: judge(money.value) });
}

function inCents(money: Money): Money {
  return money.kind === 'nothing' ? money : figure(rounded(money.value, 2));
}

function inTenths(money: Money): Money {
  return money.kind === 'nothing' ? money : figure(rounded(money.value, 1));
}

function divide(a: number, b: number): number {
  return a / b;
}
