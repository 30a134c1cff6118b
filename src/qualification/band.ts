import type { Criterion, Framework } from '../frameworks';
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
  /** The criteria that make it weak by not being there, though enough of the rest may be. */
  readonly sunkBy: readonly Criterion[];
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
  if (percent === null) {
    const band = bandOf(score.percent, standards.thresholds);
    return { band, by: 'score', percent: score.percent, sunkBy: [] };
  }
  const sinking = expected.filter((each) => sinks(each, percent >= standards.thresholds.strong));
  const band = sinking.length > 0 ? 'weak' : bandForStage(expected, percent, standards);
  return { band, by: 'stage', percent, sunkBy: sinking.map(({ criterion }) => criterion) };
}

/** The band of a figure from 0 to 100. A threshold belongs to the higher band. */
function bandOf(percent: number, from: Thresholds): Band {
  if (percent >= from.strong) return 'strong';
  return percent >= from.developing ? 'developing' : 'weak';
}

/**
 * Never strong while an expected answer is short or out of date; an account where being short only informs takes the threshold
 * instead, but nothing out of date. Weak while the buyer has said none of what it must have said.
 */
function bandForStage(
  expected: readonly ExpectedCriterion[],
  percent: number,
  { thresholds, belowExpectation }: Standards,
): Band {
  const toBeSaid = expected.filter((each) => each.expected >= SAID);
  if (toBeSaid.length > 0 && !toBeSaid.some(({ level }) => (level ?? 0) >= SAID)) return 'weak';
  const band = bandOf(percent, thresholds);
  const holdsBack = (each: ExpectedCriterion) => (belowExpectation === 'informs' ? each.stale : !isMet(each));
  return band === 'strong' && expected.some(holdsBack) ? 'developing' : band;
}

/** The level of what the buyer has said. */
const SAID = 2;

/**
 * Whether a criterion sinks the deal by not being there: one that the stage wants stated or better. Where it wants no more than
 * stated, a no that was asked for is carried by a deal of which the rest is strong, unless it is about what every deal stands on:
 * the need, and the people. What nobody asked is never carried (decision 16).
 */
function sinks({ criterion, level, expected }: ExpectedCriterion, restIsStrong: boolean): boolean {
  if (expected < SAID || (level !== null && level > 0)) return false;
  const isStoodOn = criterion.person !== undefined || criterion.topic === 'need';
  return level === null || expected > SAID || isStoodOn || !restIsStrong;
}
