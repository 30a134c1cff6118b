import type { Framework } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { wholePercent } from './percent';
import { applies, factorsOf } from './score';

/** What one criterion brings to the score, in points of 100. */
export interface BreakdownRow extends AnsweredCriterion {
  /** Its share of what can be had on this deal; 0 when it does not apply. */
  readonly possiblePoints: number;
  /** What it brings now. Null in a product, where points do not add up. */
  readonly points: number | null;
}

/** How a score comes about, from every answer and weight. */
export interface Breakdown {
  readonly rows: readonly BreakdownRow[];
  /** The factors that are multiplied, 0 to 100 each; null when the score is a plain mean. */
  readonly factors:
    | readonly {
        readonly criterionIds: readonly string[];
        readonly percent: number;
        readonly weight: number;
      }[]
    | null;
}

/** Unfolds a score. Points have one decimal, so that what is shown adds up to the score within rounding. */
export function breakdownOf(framework: Framework, criteria: readonly AnsweredCriterion[]): Breakdown {
  const total = criteria.filter(applies).reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const rows = criteria.map((each) => {
    const possible = applies(each) && total > 0 ? each.criterion.weight / total : 0;
    const points = framework.factors === undefined ? tenths(possible * ((each.level ?? 0) / 3)) : null;
    return { ...each, possiblePoints: tenths(possible), points };
  });
  const factors =
    framework.factors === undefined
      ? null
      : factorsOf(framework, criteria).map((factor) => ({
          criterionIds: factor.criteria.map(({ criterion }) => criterion.id),
          percent: wholePercent(factor.share),
          weight: wholePercent(factor.weight / total),
        }));
  return { rows, factors };
}

function tenths(share: number): number {
  return wholePercent(share * 10) / 10;
}
