import { approaches, type Approach } from './approach';
import { bestApproach, bestApproaches } from './best-approach';
import { economicsOf, withoutVerdicts, type Economics } from './economics';
import { figure, nothing, type Figure } from './figure';
import { fitOf, type Fit } from './fit';
import { costsIn, needsOf, type Costs, type Need } from './money';
import type { ApproachSettings } from './profile';
import { isPaceInDoubt, typicalNumbers, type SellingNumbers } from './selling-numbers';
import type { DealSignals } from './signal';
import type { Yardsticks } from './yardsticks';

/**
 * How an approach stands for deals of this pipeline: whether they pay back within the months that are still good, or why that is
 * beside the point. Too little help: it is simpler than the approach that suits best, and suits badly.
 */
export type Standing = 'protects' | 'eats' | 'too-little-help' | 'pace-in-doubt';

/** What an approach would cost and bring. */
export interface ApproachEconomics {
  readonly approach: Approach;
  /** How well it suits the deals, 0 to 100; null when nothing is known of them. */
  readonly fitPercent: number | null;
  /** Its typical numbers, in the account's currency. */
  readonly numbers: SellingNumbers;
  readonly typical: Economics;
  /** Deals of this pipeline's size, sold at the approach's typical pace. */
  readonly atThisSize: Economics;
  readonly standing: Figure<Standing, readonly Need[]>;
}

/**
 * The approach to choose, or why there is none: none pays back in time, those that do give these buyers too little help, or the
 * one that suits is of a pace in doubt.
 */
export type Choice =
  | { readonly kind: 'approach' | 'pace-in-doubt'; readonly approach: Approach }
  | { readonly kind: 'none-pays' | 'none-suits' };

/** A pipeline's money, beside that of the five approaches. */
export interface PipelineEconomics {
  readonly asItIs: Economics;
  /** Deals that a rep wins in a month as it is. */
  readonly dealsPerRepMonth: number | null;
  readonly fit: Fit;
  readonly approaches: readonly ApproachEconomics[];
  /** Of the approaches that protect the margin and give enough help, the one that suits best. */
  readonly choice: Figure<Choice, readonly Need[]>;
}

/** What a pipeline's money is computed by. */
export interface EconomicsBasis {
  readonly costs: Costs;
  /** In the account's currency, as the settings. */
  readonly yardsticks: Yardsticks;
  readonly settings: ApproachSettings;
}

/**
 * What a pipeline costs and brings as it is, and would in each approach. What-if: the same with other numbers in the deal.
 *
 * @param deal The pipeline's typical deal, `PipelineFigures.typical`.
 */
export function pipelineEconomics(deal: DealSignals, basis: EconomicsBasis): PipelineEconomics {
  const { costs, yardsticks, settings } = basis;
  const fit = fitOf(deal, settings);
  const each = approaches.map((approach) => ofApproach(approach, deal, fit, basis));
  return {
    asItIs: economicsOf(deal, costs, yardsticks),
    dealsPerRepMonth: deal.dealsPerRepMonth,
    fit,
    approaches: each,
    choice: choiceOf(fit, each),
  };
}

function ofApproach(
  approach: Approach,
  { yearlyValue }: DealSignals,
  fit: Fit,
  { costs, yardsticks, settings }: EconomicsBasis,
): ApproachEconomics {
  const numbers = typicalNumbers(approach, settings.currency);
  const own = costsIn(approach, costs);
  const judge = isPaceInDoubt(approach) ? withoutVerdicts : (economics: Economics) => economics;
  const atThisSize = judge(economicsOf({ ...numbers, yearlyValue }, own, yardsticks));
  return {
    approach,
    fitPercent: percentOf(approach, fit),
    numbers,
    typical: judge(economicsOf(numbers, own, yardsticks)),
    atThisSize,
    standing: standingOf(approach, atThisSize, fit),
  };
}

// Below half, more of what is known of the deals speaks against an approach than for it.
const SUITS_FROM_PERCENT = 50;

/** Whether an approach is no match for the deals: it suits less than half, and another suits clearly better. */
function suitsBadly(approach: Approach, fit: Fit): boolean {
  return (percentOf(approach, fit) ?? 0) < SUITS_FROM_PERCENT && !bestApproaches(fit).includes(approach);
}

function givesTooLittleHelp(approach: Approach, fit: Fit): boolean {
  const best = bestApproach(fit);
  const isSimpler = best !== null && approaches.indexOf(approach) < approaches.indexOf(best);
  return isSimpler && suitsBadly(approach, fit);
}

function percentOf(approach: Approach, { fits }: Fit): number | null {
  return fits.find((each) => each.approach === approach)?.percent ?? null;
}

function standingOf(approach: Approach, atThisSize: Economics, fit: Fit): ApproachEconomics['standing'] {
  if (givesTooLittleHelp(approach, fit)) return figure('too-little-help');
  if (isPaceInDoubt(approach)) return figure('pace-in-doubt');
  const { paybackMonths } = atThisSize;
  if (paybackMonths.kind === 'nothing') return paybackMonths;
  return figure(paysBack(atThisSize) ? 'protects' : 'eats');
}

function paysBack({ paybackMonths }: Economics): boolean {
  if (paybackMonths.kind === 'nothing') return false;
  return paybackMonths.value.verdict === 'best' || paybackMonths.value.verdict === 'good';
}

function choiceOf(fit: Fit, each: readonly ApproachEconomics[]): PipelineEconomics['choice'] {
  const needs = each.flatMap(({ atThisSize }) => needsOf(atThisSize.paybackMonths));
  if (needs.length > 0) return nothing([...new Set(needs)]);
  if (bestApproach(fit) === null) return nothing(['fit']);
  const standing = new Map(each.map((one) => [one.approach, one.standing]));
  const bestThat = (stands: Standing) =>
    fit.fits
      .map(({ approach }) => approach)
      .find((approach) => {
        const of = standing.get(approach);
        return of?.kind === 'figure' && of.value === stands && !suitsBadly(approach, fit);
      });
  const [protecting, inDoubt] = [bestThat('protects'), bestThat('pace-in-doubt')];
  const suitsBest = bestApproaches(fit);
  // Where another suits as well, and it is known to pay back, the doubtful one is not waited for.
  const isOnlyDoubtful = protecting === undefined || !suitsBest.includes(protecting);
  if (inDoubt !== undefined && suitsBest.includes(inDoubt) && isOnlyDoubtful)
    return figure({ kind: 'pace-in-doubt', approach: inDoubt });
  if (protecting !== undefined) return figure({ kind: 'approach', approach: protecting });
  return figure({ kind: each.some(({ atThisSize }) => paysBack(atThisSize)) ? 'none-suits' : 'none-pays' });
}
