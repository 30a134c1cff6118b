import { assess, type Score, type StageReadiness } from '../../../src/qualification';
import { asOf, type BenchDeal } from '../assessment-deals';

/** What every peer must find out about a deal, and agree on. */
export interface Verdict {
  /** Null when there is nothing to score. */
  readonly score: number | null;
  readonly completeness: number | null;
  readonly stageReady: StageReadiness;
  /** Ids of the criteria with a gap, in the framework's order. */
  readonly gaps: readonly string[];
  /** Ids of the criteria whose answer is stale, in the framework's order. */
  readonly stale: readonly string[];
}

/** The same of an assessment, which also knows the next question, the weakest criterion, costs and the day of review. */
export function ourVerdict({ framework, facts }: BenchDeal): Verdict {
  const { score, completeness, gaps, stageReady, review } = assess(framework, facts, asOf);
  const short = gaps.map(({ criterion }) => criterion.id);
  return {
    score: figure(score),
    completeness: figure(completeness),
    stageReady,
    gaps: framework.criteria.map(({ id }) => id).filter((id) => short.includes(id)),
    stale: review.stale,
  };
}

/** Whole percent, rounded as everywhere. */
export function percent(share: number): number {
  return Math.round(share * 100 + 1e-9);
}

function figure(score: Score): number | null {
  return score.kind === 'scored' ? score.percent : null;
}
