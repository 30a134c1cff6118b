import type { Framework } from '../frameworks';
import { isMet, metPercent, type ExpectedCriterion } from './expectation';
import type { Score } from './score';
import { defaultStandards, type Standards, type Thresholds } from './standards';

export type Band = 'strong' | 'developing' | 'weak';

/** How a deal stands, and by what. */
export interface Standing {
  readonly band: Band;
  /** What its stage expects of it; or its score, where the stage expects nothing. */
  readonly by: 'stage' | 'score';
  /** 0 to 100: how much of what the stage expects is there; the score where it expects nothing. */
  readonly percent: number;
}

/**
 * How a deal stands for its stage, by how much of what the stage expects is there. Where it expects nothing, the score says it.
 * Null when there is nothing to score.
 */
export function standingOf(
  framework: Framework,
  { score, expected }: { readonly score: Score; readonly expected: readonly ExpectedCriterion[] },
  standards: Standards = defaultStandards,
): Standing | null {
  if (score.kind === 'nothing-to-score') return null;
  const percent = metPercent(framework, expected);
  if (percent !== null) return { band: bandForStage(expected, percent, standards), by: 'stage', percent };
  return { band: bandOf(score.percent, standards.thresholds), by: 'score', percent: score.percent };
}

/** The band of a figure from 0 to 100. A threshold belongs to the higher band. */
function bandOf(percent: number, from: Thresholds): Band {
  if (percent >= from.strong) return 'strong';
  return percent >= from.developing ? 'developing' : 'weak';
}

/**
 * Never strong while an expected answer is short or out of date; an account where being short only informs takes the threshold
 * instead, but nothing out of date. Weak while something sinks the deal.
 */
function bandForStage(
  expected: readonly ExpectedCriterion[],
  percent: number,
  { thresholds, belowExpectation }: Standards,
): Band {
  if (expected.some((each) => sinks(each, percent >= thresholds.strong))) return 'weak';
  const band = bandOf(percent, thresholds);
  const holdsBack = (each: ExpectedCriterion) => (belowExpectation === 'informs' ? each.stale : !isMet(each));
  return band === 'strong' && expected.some(holdsBack) ? 'developing' : band;
}

/**
 * Whether a criterion sinks the deal by not being there: one that the stage wants stated or better. Where it wants no more than
 * stated, a no that was asked for is carried by a deal of which the rest is strong; what nobody asked is not (decision 16).
 */
function sinks({ level, expected }: ExpectedCriterion, restIsStrong: boolean): boolean {
  if (expected < 2 || (level !== null && level > 0)) return false;
  return level === null || expected === 3 || !restIsStrong;
}
