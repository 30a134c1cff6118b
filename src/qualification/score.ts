import type { Framework } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { wholePercent } from './percent';

/** A figure from 0 to 100, or that there is nothing to score: no criterion applies. That is not 0. */
export type Score =
  { readonly kind: 'scored'; readonly percent: number } | { readonly kind: 'nothing-to-score' };

const HIGHEST_LEVEL = 3;
const nothingToScore: Score = { kind: 'nothing-to-score' };

/** A group of criteria whose weighted mean is one factor of the score; see Framework.factors. */
export interface Factor {
  readonly criteria: readonly AnsweredCriterion[];
  /** Weight of its criteria that apply. */
  readonly weight: number;
  /** 0 to 1: the weighted mean of level/3. */
  readonly share: number;
}

/**
 * How well-evidenced the deal is: the weighted mean of level/3 over the criteria that apply. Unanswered counts as 0.
 * A framework with factors multiplies their means, each to the power of its share of the weight
 * (decision 7), so that one factor at nothing sinks the score and weights keep their meaning.
 */
export function scoreOf(framework: Framework, criteria: readonly AnsweredCriterion[]): Score {
  if (framework.factors === undefined) return meanOf(criteria);
  const factors = factorsOf(framework, criteria);
  let weight = 0;
  for (const factor of factors) weight += factor.weight;
  if (weight === 0) return nothingToScore;
  let product = 1;
  for (const factor of factors) product *= factor.share ** (factor.weight / weight);
  return { kind: 'scored', percent: wholePercent(product) };
}

/** The factors of the score that have anything to score; a framework scored by a plain mean has none. */
export function factorsOf(
  { factors = [] }: Framework,
  criteria: readonly AnsweredCriterion[],
): readonly Factor[] {
  return factors
    .map((ids) => factorOf(criteria.filter(({ criterion }) => ids.includes(criterion.id))))
    .filter(({ weight }) => weight > 0);
}

/** How much has been asked: the share of applicable criteria that are answered, whatever the answer. */
export function completenessOf(criteria: readonly AnsweredCriterion[]): Score {
  let applicable = 0;
  let answered = 0;
  for (const each of criteria) {
    if (!applies(each)) continue;
    applicable += 1;
    if (each.level !== null) answered += 1;
  }
  return applicable === 0 ? nothingToScore : { kind: 'scored', percent: wholePercent(answered / applicable) };
}

/** Whether a criterion counts at all on this deal. */
export function applies({ answer }: AnsweredCriterion): boolean {
  return answer.state !== 'not-applicable';
}

function meanOf(criteria: readonly AnsweredCriterion[]): Score {
  const { weight, share } = factorOf(criteria);
  return weight === 0 ? nothingToScore : { kind: 'scored', percent: wholePercent(share) };
}

function factorOf(criteria: readonly AnsweredCriterion[]): Factor {
  let weight = 0;
  let earned = 0;
  for (const each of criteria) {
    if (!applies(each)) continue;
    weight += each.criterion.weight;
    earned += each.criterion.weight * ((each.level ?? 0) / HIGHEST_LEVEL);
  }
  return { criteria, weight, share: weight === 0 ? 0 : earned / weight };
}
