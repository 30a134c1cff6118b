import { milestones, type Criterion, type Framework } from './framework';
import { frameworkSchema } from './framework-schema';

const TOTAL_WEIGHT = 100;

/**
 * Checks a framework's data when its module loads, so that a slip of the pen never reaches a deal.
 *
 * @throws Error naming the framework and the culprit: bad or duplicate id, no criteria, weights that do not add up to
 *   100 or a weight of nothing, missing or empty text, unknown milestone, level, role or topic, an expectation that falls at a later milestone,
 *   factors that do not hold every criterion once.
 */
export function defineFramework(framework: Framework): Framework {
  const broken = shapeFault(framework) ?? ruleFault(framework);
  if (broken !== undefined) throw new Error(`Framework "${framework.id}": ${broken}`);
  return framework;
}

function shapeFault(framework: Framework): string | undefined {
  const issue = frameworkSchema.safeParse(framework).error?.issues[0];
  if (issue === undefined) return undefined;
  const [first, index, ...rest] = issue.path;
  const criterion = first === 'criteria' && typeof index === 'number' ? framework.criteria[index] : undefined;
  const where = criterion === undefined ? issue.path : [`criterion "${criterion.id}"`, ...rest];
  return where.length === 0 ? issue.message : `${where.join(', ')}: ${issue.message}`;
}

function ruleFault({ criteria, factors, goodFor, notFor }: Framework): string | undefined {
  // Ops' own frameworks may be without; ours say when to use them and when not.
  if (goodFor === undefined || notFor === undefined) return 'it does not say what it is good for, or not for';
  const ids = criteria.map((criterion) => criterion.id);
  const duplicate = firstDuplicate(ids);
  if (duplicate !== undefined) return `criterion "${duplicate}" is there twice`;
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (total !== TOTAL_WEIGHT) return `weights add up to ${total}, expected ${TOTAL_WEIGHT}`;
  return (
    criteria.flatMap((each) => criterionFault(each) ?? expectationFault(each) ?? [])[0] ??
    (factors === undefined ? undefined : factorFault(ids, factors))
  );
}

function criterionFault({ id, weight, misreading }: Criterion): string | undefined {
  if (weight === 0) return `criterion "${id}", weight: the weight must be more than 0`;
  return misreading === undefined ? `criterion "${id}", misreading is missing` : undefined;
}

/** Whether a criterion expects less at a later milestone than at an earlier one. */
export function expectationFalls(expected: Criterion['expected']): boolean {
  const levels = milestones.flatMap((milestone) => expected[milestone] ?? []);
  return levels.some((level, index) => level < (levels[index - 1] ?? 0));
}

function expectationFault({ id, expected }: Criterion): string | undefined {
  return expectationFalls(expected)
    ? `criterion "${id}": it expects less at a later milestone than at an earlier one`
    : undefined;
}

function factorFault(ids: readonly string[], factors: readonly (readonly string[])[]): string | undefined {
  const listed = factors.flat();
  const unknown = listed.find((id) => !ids.includes(id));
  if (unknown !== undefined) return `factors name "${unknown}", which is no criterion`;
  const twice = firstDuplicate(listed);
  if (twice !== undefined) return `factors name criterion "${twice}" twice`;
  const left = ids.find((id) => !listed.includes(id));
  return left === undefined ? undefined : `factors leave out criterion "${left}"`;
}

function firstDuplicate(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
