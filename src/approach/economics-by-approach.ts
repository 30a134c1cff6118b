import { approaches, type Approach } from './approach';
import { economicsOf, type Economics } from './economics';
import { figure, nothing, type Figure } from './figure';
import { fitOf, type Fit } from './fit';
import type { Costs, Need } from './money';
import type { ApproachSettings } from './profile';
import { typicalNumbers, type SellingNumbers } from './selling-numbers';
import type { DealSignals } from './signal';

/** What an approach would cost and bring. */
export interface ApproachEconomics {
  readonly approach: Approach;
  /** Its typical numbers, in the account's currency. */
  readonly numbers: SellingNumbers;
  readonly typical: Economics;
  /** Deals of this pipeline's size, sold at the approach's typical pace. */
  readonly atThisSize: Economics;
  /** Whether deals of this pipeline's size pay back within the months that are still good (`yardsticks`). */
  readonly protectsMargin: Figure<boolean, readonly Need[]>;
}

/** A pipeline's money, beside that of the five approaches. */
export interface PipelineEconomics {
  readonly asItIs: Economics;
  readonly fit: Fit;
  readonly approaches: readonly ApproachEconomics[];
  /** Of the approaches that protect the margin at this deal size, the one that suits its deals best; or that none does. */
  readonly choice: Figure<Approach | 'none', readonly Need[]>;
}

/**
 * What a pipeline costs and brings as it is, and would in each approach. What-if: the same with other numbers in the deal.
 *
 * @param deal The pipeline's typical deal, `PipelineFigures.typical`.
 * @param settings In the account's currency.
 */
export function pipelineEconomics(
  deal: DealSignals,
  costs: Costs,
  settings: ApproachSettings,
): PipelineEconomics {
  const { currency } = settings;
  const fit = fitOf(deal, settings);
  const each = approaches.map((approach): ApproachEconomics => {
    const numbers = typicalNumbers(approach, currency);
    const atThisSize = economicsOf({ ...numbers, yearlyValue: deal.yearlyValue }, costs, currency);
    return {
      approach,
      numbers,
      typical: economicsOf(numbers, costs, currency),
      atThisSize,
      protectsMargin: protectsMargin(atThisSize),
    };
  });
  return { asItIs: economicsOf(deal, costs, currency), fit, approaches: each, choice: choiceOf(fit, each) };
}

function protectsMargin({ paybackMonths }: Economics): ApproachEconomics['protectsMargin'] {
  if (paybackMonths.kind === 'nothing') return paybackMonths;
  return figure(paybackMonths.value.verdict === 'best' || paybackMonths.value.verdict === 'good');
}

function choiceOf({ fits }: Fit, each: readonly ApproachEconomics[]): PipelineEconomics['choice'] {
  const needs = each.flatMap((one) => (one.protectsMargin.kind === 'nothing' ? one.protectsMargin.why : []));
  if (needs.length > 0) return nothing([...new Set(needs)]);
  const protecting = each.filter(
    ({ protectsMargin: protects }) => protects.kind === 'figure' && protects.value,
  );
  const best = fits.find((fit) => protecting.some(({ approach }) => approach === fit.approach));
  return figure(best?.approach ?? 'none');
}
