import { milestones, type Criterion, type Level } from '../frameworks';
import type { AnsweredCriterion } from './answer';
import { isMet, type ExpectedCriterion } from './expectation';
import { applies } from './score';

/** A criterion that is unanswered, below what the deal's stage expects, or expected and out of date. */
export interface Gap {
  readonly criterion: Criterion;
  /** What the answer counts for; null when unanswered. */
  readonly level: Level | null;
  /** Null when the stage expects nothing of this criterion yet. */
  readonly expected: Level | null;
  /** Answered as proven, and short only because the person it is about is not named. */
  readonly lacksPerson: boolean;
  /** As good as expected, and short only because it is out of date. */
  readonly onlyStale: boolean;
  /** The level that would close it. */
  readonly wanted: Level;
  /** What closing the gap would add, in weighted levels: weight x levels short. Bigger hurts more. */
  readonly cost: number;
}

/**
 * The gaps of a deal: first those the stage expects better of, the costliest first and those that are only out of date last, but
 * before them all the need that nobody has stated, since the other questions suppose it; then the merely unanswered, in the order
 * in which the framework wants to hear of them. Equal ones keep the framework's order.
 *
 * @param expected those of the criteria of which the stage expects something.
 */
export function gapsOf(
  criteria: readonly AnsweredCriterion[],
  expected: readonly ExpectedCriterion[],
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const each of expected) if (!isMet(each)) gaps.push(gapOf(each));
  gaps.sort((a, b) => needFirst(a, b) || b.cost - a.cost || b.criterion.weight - a.criterion.weight);
  const unanswered = criteria.filter(
    (each) =>
      each.level === null && applies(each) && !expected.some(({ criterion }) => criterion === each.criterion),
  );
  if (unanswered.length > 1) unanswered.sort((a, b) => byFirstExpected(a.criterion, b.criterion));
  for (const each of unanswered) gaps.push(unansweredGap(each));
  return gaps;
}

function gapOf({ criterion, level, expected, lacksPerson }: ExpectedCriterion): Gap {
  // The same again closes what is only out of date.
  if (level !== null && level >= expected)
    return { criterion, level, expected, lacksPerson, onlyStale: true, wanted: level, cost: 0 };
  // Where a stage expects no more than that it was asked, an answer of any kind closes it: the first level at best.
  const wanted = expected < 1 ? 1 : expected;
  const cost = criterion.weight * (wanted - (level ?? 0));
  return { criterion, level, expected, lacksPerson, onlyStale: false, wanted, cost };
}

// Not expected yet is still worth asking: it costs the first level.
function unansweredGap({ criterion, lacksPerson }: AnsweredCriterion): Gap {
  return {
    criterion,
    level: null,
    expected: null,
    lacksPerson,
    onlyStale: false,
    wanted: 1,
    cost: criterion.weight,
  };
}

function needFirst(a: Gap, b: Gap): number {
  return Number(isUnsaidNeed(b)) - Number(isUnsaidNeed(a));
}

function isUnsaidNeed({ criterion, level }: Gap): boolean {
  return criterion.topic === 'need' && (level ?? 0) < 2;
}

/** By when the buyer must have said it, then by when anything is expected, then the weightiest. */
function byFirstExpected(a: Criterion, b: Criterion): number {
  return (
    firstExpecting(a, 2) - firstExpecting(b, 2) ||
    firstExpecting(a, 0) - firstExpecting(b, 0) ||
    b.weight - a.weight
  );
}

/** The place of the first milestone that expects so much; after all of them where none does. */
function firstExpecting({ expected }: Criterion, least: Level): number {
  const first = milestones.findIndex((milestone) => (expected[milestone] ?? -1) >= least);
  return first === -1 ? milestones.length : first;
}
