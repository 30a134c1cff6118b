import type { Criterion, Level, Milestone } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { applies } from './score';
import { expectedLevel } from './stage';

/** A criterion that is unanswered, or answered below what the deal's stage expects. */
export interface Gap {
  readonly criterion: Criterion;
  /** Null when unanswered. */
  readonly level: Level | null;
  /** Null when the stage expects nothing of this criterion yet. */
  readonly expected: Level | null;
  /** What closing the gap would add to the score, in weighted levels: weight x levels short. Bigger hurts more. */
  readonly cost: number;
}

/**
 * The gaps of a deal: first those the stage expects better of, then the merely unanswered, each costliest first; equal
 * costs keep the framework's order.
 */
export function gapsOf(criteria: readonly AnsweredCriterion[], milestone: Milestone | null): readonly Gap[] {
  const gaps = criteria.filter(applies).flatMap((each) => gapOf(each, milestone) ?? []);
  return gaps.toSorted(
    (a, b) => Number(b.expected !== null) - Number(a.expected !== null) || b.cost - a.cost,
  );
}

function gapOf({ criterion, answer }: AnsweredCriterion, milestone: Milestone | null): Gap | undefined {
  const expected = expectedLevel(criterion, milestone);
  const level = answer.state === 'scored' ? answer.level : null;
  if (level !== null && level >= (expected ?? 0)) return undefined;
  // An unanswered criterion the stage expects nothing of is still worth asking: it costs the first level.
  const wanted = Math.max(expected ?? 0, level === null ? 1 : 0);
  return { criterion, level, expected, cost: criterion.weight * (wanted - (level ?? 0)) };
}
