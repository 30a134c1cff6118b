import type { Framework, Role } from '../../../src/frameworks';
import type { BenchDeal } from '../assessment-deals';
import { percent } from './verdict';

/** The floor: nested loops that compute the score and nothing else; null when there is nothing to score. */
export function bareLoop({ framework, facts }: BenchDeal): number | null {
  const { answers, people } = facts;
  let total = 0;
  let isAnswered = false;
  let exponentSum = 0;
  for (const group of groupsOf(framework)) {
    let weight = 0;
    let earned = 0;
    for (const criterion of group) {
      const level = answers[criterion.id]?.level;
      if (level === 'na') continue;
      weight += criterion.weight;
      isAnswered ||= level === '0' || level === '1' || level === '2' || level === '3';
      if (level === '1') earned += criterion.weight;
      else if (level === '2') earned += criterion.weight * 2;
      else if (level === '3') earned += criterion.weight * (isNamed(criterion.person, people) ? 3 : 2);
    }
    if (weight === 0) continue;
    total += weight;
    exponentSum += weight * Math.log(earned / (weight * 3));
  }
  return total === 0 || !isAnswered ? null : percent(Math.exp(exponentSum / total));
}

type Groups = readonly Framework['criteria'][];
const groups = new Map<Framework, Groups>();

function groupsOf(framework: Framework): Groups {
  const known = groups.get(framework);
  if (known !== undefined) return known;
  const { criteria, factors } = framework;
  const made = factors?.map((ids) => criteria.filter(({ id }) => ids.includes(id))) ?? [criteria];
  groups.set(framework, made);
  return made;
}

function isNamed(person: Role | undefined, people: readonly Role[]): boolean {
  return person === undefined || people.includes(person);
}
