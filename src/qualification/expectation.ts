import type { Framework, Level, Milestone } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { wholePercent } from './percent';
import { applies, combined } from './score';
import { expectedLevel } from './stage';

/** A criterion that applies, and of which the deal's stage expects something. */
export interface ExpectedCriterion extends AnsweredCriterion {
  /** The least level that the stage wants. */
  readonly expected: Level;
  /** Whether its answer is out of date, so that it must be asked again. */
  readonly stale: boolean;
}

/**
 * What a milestone expects of a deal; empty without a milestone, and where nothing is expected of what applies.
 *
 * @param stale ids of the criteria whose answers are out of date.
 */
export function expectedOf(
  criteria: readonly AnsweredCriterion[],
  milestone: Milestone | null,
  stale: readonly string[],
): readonly ExpectedCriterion[] {
  const found: ExpectedCriterion[] = [];
  for (const each of criteria) {
    const expected = applies(each) ? expectedLevel(each.criterion, milestone) : null;
    if (expected === null) continue;
    const { criterion, answer, level, lacksPerson, at } = each;
    // Field by field: a spread takes several times as long, and this runs for every deal of a preview.
    const isStale = stale.length > 0 && stale.includes(criterion.id);
    found.push({ criterion, answer, level, lacksPerson, at, expected, stale: isStale });
  }
  return found;
}

/**
 * How much of what the stage expects is there, 0 to 100, by weight and combined as the score is; null when nothing is expected. Part
 * of a level counts in part, more than is expected counts no more. Where nothing of it weighs, each criterion counts the same.
 */
export function metPercent(framework: Framework, expected: readonly ExpectedCriterion[]): number | null {
  if (expected.length === 0) return null;
  const share = combined(framework, expected, partOf);
  const parts = expected.reduce((sum, each) => sum + partOf(each), 0);
  return wholePercent(share ?? parts / expected.length);
}

/** Whether a criterion has what its stage expects, and it is not out of date. */
export function isMet({ level, expected, stale }: ExpectedCriterion): boolean {
  return level !== null && level >= expected && !stale;
}

// An expectation of 0 is that it has been asked.
function partOf({ level, expected }: ExpectedCriterion): number {
  if (level === null) return 0;
  return expected === 0 ? 1 : Math.min(level, expected) / expected;
}
