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
  return criteria.flatMap((each): ExpectedCriterion[] => {
    const expected = applies(each) ? expectedLevel(each.criterion, milestone) : null;
    return expected === null ? [] : [{ ...each, expected, stale: stale.includes(each.criterion.id) }];
  });
}

/**
 * How much of what the stage expects is there, 0 to 100, by weight and combined as the score is; null when nothing that weighs is
 * expected. Part of a level counts in part, more than is expected counts no more.
 */
export function metPercent(framework: Framework, expected: readonly ExpectedCriterion[]): number | null {
  const wanted = new Map(expected.map((each) => [each.criterion.id, each.expected]));
  const share = combined(framework, expected, ({ criterion, level }) =>
    partOf(level, wanted.get(criterion.id) ?? 0),
  );
  return share === null ? null : wholePercent(share);
}

/** Whether a criterion has what its stage expects, and it is not out of date. */
export function isMet({ level, expected, stale }: ExpectedCriterion): boolean {
  return level !== null && level >= expected && !stale;
}

// An expectation of 0 is that it has been asked.
function partOf(level: Level | null, expected: Level): number {
  if (level === null) return 0;
  return expected === 0 ? 1 : Math.min(level, expected) / expected;
}
