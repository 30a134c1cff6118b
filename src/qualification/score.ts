import type { AnsweredCriterion } from './answer';
import { wholePercent } from './percent';

/** A figure from 0 to 100, or that there is nothing to score: no criterion applies. That is not 0. */
export type Score =
  { readonly kind: 'scored'; readonly percent: number } | { readonly kind: 'nothing-to-score' };

const HIGHEST_LEVEL = 3;

/**
 * How well-evidenced the deal is: the weighted mean of level/3 over the criteria that apply. Unanswered counts as 0
 * (product.md, "score").
 */
export function scoreOf(criteria: readonly AnsweredCriterion[]): Score {
  const applicable = criteria.filter(applies);
  if (applicable.length === 0) return { kind: 'nothing-to-score' };
  const weight = sum(applicable.map(({ criterion }) => criterion.weight));
  const earned = sum(applicable.map(({ criterion, answer }) => criterion.weight * levelShare(answer)));
  return { kind: 'scored', percent: wholePercent(earned / weight) };
}

/** How much has been asked: the share of applicable criteria that are answered, whatever the answer. */
export function completenessOf(criteria: readonly AnsweredCriterion[]): Score {
  const applicable = criteria.filter(applies);
  if (applicable.length === 0) return { kind: 'nothing-to-score' };
  const answered = applicable.filter(({ answer }) => answer.state === 'scored').length;
  return { kind: 'scored', percent: wholePercent(answered / applicable.length) };
}

/** Whether a criterion counts at all on this deal. */
export function applies({ answer }: AnsweredCriterion): boolean {
  return answer.state !== 'not-applicable';
}

function levelShare(answer: AnsweredCriterion['answer']): number {
  return answer.state === 'scored' ? answer.level / HIGHEST_LEVEL : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
