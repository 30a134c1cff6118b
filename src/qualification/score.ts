import type { Framework } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { wholePercent } from './percent';

/** A figure from 0 to 100, or that there is nothing to score: no criterion applies, or none is answered. That is not 0. */
export type Score =
  { readonly kind: 'scored'; readonly percent: number } | { readonly kind: 'nothing-to-score' };

const HIGHEST_LEVEL = 3;
const nothingToScore: Score = { kind: 'nothing-to-score' };

/** How much of what is asked of a criterion is there, 0 to 1; null when nothing is asked of it. */
type ShareOf<Each> = (each: Each) => number | null;

/** A group of criteria whose weighted mean is one factor of the score; see Framework.factors. */
export interface Factor<Each extends AnsweredCriterion = AnsweredCriterion> {
  readonly criteria: readonly Each[];
  /** Weight of its criteria of which something is asked. */
  readonly weight: number;
  /** 0 to 1: the weighted mean of their shares. */
  readonly share: number;
}

/** How well-evidenced the deal is: `combined` from level/3 of the criteria that apply. Unanswered counts as 0. */
export function scoreOf(framework: Framework, criteria: readonly AnsweredCriterion[]): Score {
  if (!criteria.some(({ level }) => level !== null)) return nothingToScore;
  const share = combined(framework, criteria, proven);
  return share === null ? nothingToScore : { kind: 'scored', percent: wholePercent(share) };
}

/**
 * What criteria amount to together, 0 to 1; null when nothing that weighs is asked of any. The weighted mean of their shares;
 * a framework with factors multiplies their means, each to the power of its share of the weight (decision 7), so that
 * one factor at nothing sinks the whole and weights keep their meaning.
 */
export function combined<Each extends AnsweredCriterion>(
  framework: Framework,
  criteria: readonly Each[],
  shareOf: ShareOf<Each>,
): number | null {
  if (framework.factors === undefined) {
    const { weight, share } = factorOf(criteria, shareOf);
    return weight === 0 ? null : share;
  }
  const factors = factorsIn(framework, criteria, shareOf);
  let weight = 0;
  for (const factor of factors) weight += factor.weight;
  if (weight === 0) return null;
  let product = 1;
  for (const factor of factors) product *= factor.share ** (factor.weight / weight);
  return product;
}

/** The factors of the score that have anything to score; a framework that is scored by a plain mean has none. */
export function factorsOf(framework: Framework, criteria: readonly AnsweredCriterion[]): readonly Factor[] {
  return factorsIn(framework, criteria, proven);
}

function factorsIn<Each extends AnsweredCriterion>(
  { factors = [] }: Framework,
  criteria: readonly Each[],
  shareOf: ShareOf<Each>,
): readonly Factor<Each>[] {
  return factors
    .map((ids) =>
      factorOf(
        criteria.filter(({ criterion }) => ids.includes(criterion.id)),
        shareOf,
      ),
    )
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

function proven(each: AnsweredCriterion): number | null {
  return applies(each) ? (each.level ?? 0) / HIGHEST_LEVEL : null;
}

function factorOf<Each extends AnsweredCriterion>(
  criteria: readonly Each[],
  shareOf: ShareOf<Each>,
): Factor<Each> {
  let weight = 0;
  let earned = 0;
  for (const each of criteria) {
    const share = shareOf(each);
    if (share === null) continue;
    weight += each.criterion.weight;
    earned += each.criterion.weight * share;
  }
  return { criteria, weight, share: weight === 0 ? 0 : earned / weight };
}
