import { milestones, type Criterion, type Level, type Milestone } from '../frameworks';
import { expectedLevel } from '../qualification';
import type { Formula } from '../formula-language';
import { milestoneProperty } from './names';
import { allOf, anyOf, compare, number, numberOf } from './terms';

/** A milestone's number in formulas: 1 for discovery to 6 for commit; 0 stands for none. */
export const milestoneNumber = (milestone: Milestone): number => milestones.indexOf(milestone) + 1;

/** Milestones by their place, and whether each is among those meant. */
export type Among = readonly boolean[];

/** The milestones whose stage expects such a level of a criterion. */
export function whereExpected(criterion: Criterion, holds: (expected: Level) => boolean): Among {
  return milestones.map((milestone) => {
    const expected = expectedLevel(criterion, milestone);
    return expected !== null && holds(expected);
  });
}

export const isNowhere = (among: Among): boolean => !among.includes(true);

/** The condition that the deal's milestone is among some, said in ranges. */
export function isAmong(among: Among): Formula {
  const ranges: Formula[] = [];
  for (let from = 0; from < among.length; from += 1) {
    if (among[from] !== true) continue;
    let to = from;
    while (among[to + 1] === true) to += 1;
    ranges.push(isBetween(from + 1, to + 1));
    from = to;
  }
  return anyOf(ranges);
}

/** Things by the milestones at which each counts: those of the same milestones together, none that count nowhere. */
export function byMilestones<T>(
  things: readonly { readonly among: Among; readonly thing: T }[],
): readonly { readonly among: Among; readonly things: readonly T[] }[] {
  const groups = new Map<string, { readonly among: Among; readonly things: T[] }>();
  for (const { among, thing } of things) {
    if (isNowhere(among)) continue;
    const group = groups.get(among.join()) ?? { among, things: [] };
    group.things.push(thing);
    groups.set(among.join(), group);
  }
  return [...groups.values()];
}

function isBetween(from: number, to: number): Formula {
  const milestone = numberOf(milestoneProperty);
  const atLeast = compare(milestone, '>=', number(from));
  if (to === milestones.length) return atLeast;
  return from === to
    ? compare(milestone, '=', number(from))
    : allOf([atLeast, compare(milestone, '<=', number(to))]);
}
