import type { Criterion, Level, Milestone } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { applies } from './score';
import { expectedLevel } from './stage';

/** A criterion that is unanswered, or answered below what the deal's stage expects. */
export interface Gap {
  readonly criterion: Criterion;
  /** What the answer counts for; null when unanswered. */
  readonly level: Level | null;
  /** Null when the stage expects nothing of this criterion yet. */
  readonly expected: Level | null;
  /** Answered as proven, and short only because the person it is about is not named. */
  readonly lacksPerson: boolean;
  /** The level that would close it. */
  readonly wanted: Level;
  /** What closing the gap would add, in weighted levels: weight x levels short. Bigger hurts more. */
  readonly cost: number;
}

/**
 * The gaps of a deal: first those the stage expects better of, then the merely unanswered, each costliest first; equal
 * costs keep the framework's order.
 */
export function gapsOf(criteria: readonly AnsweredCriterion[], milestone: Milestone | null): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const each of criteria) {
    const gap = gapOf(each, milestone);
    if (gap !== null) gaps.push(gap);
  }
  return gaps.sort((a, b) => Number(b.expected !== null) - Number(a.expected !== null) || b.cost - a.cost);
}

function gapOf(each: AnsweredCriterion, milestone: Milestone | null): Gap | null {
  if (!applies(each)) return null;
  const { criterion, level, lacksPerson } = each;
  const expected = expectedLevel(criterion, milestone);
  if (level !== null && level >= (expected ?? 0)) return null;
  // An unanswered criterion the stage expects nothing of is still worth asking: it costs the first level.
  const wanted = level === null && (expected ?? 0) < 1 ? 1 : (expected ?? 1);
  return {
    criterion,
    level,
    expected,
    lacksPerson,
    wanted,
    cost: criterion.weight * (wanted - (level ?? 0)),
  };
}
