import { milestones, type Criterion, type Framework } from './framework';

const ID_PATTERN = /^[a-z][a-z0-9_]*$/;
const TOTAL_WEIGHT = 100;

/**
 * Checks a framework's data when its module loads, so that a slip of the pen never reaches a deal.
 *
 * @throws Error naming the framework and the culprit: bad or duplicate id, no criteria, weights that do not add up to
 *   100, empty text, an expectation that falls at a later milestone.
 */
export function defineFramework(framework: Framework): Framework {
  const broken = firstFault(framework);
  if (broken !== undefined) throw new Error(`Framework "${framework.id}": ${broken}`);
  return framework;
}

function firstFault({ id, criteria }: Framework): string | undefined {
  if (!ID_PATTERN.test(id)) return 'the id may hold only lower-case letters, digits and underscores';
  if (criteria.length === 0) return 'it has no criteria';
  const ids = criteria.map((criterion) => criterion.id);
  const duplicate = ids.find((each, index) => ids.indexOf(each) !== index);
  if (duplicate !== undefined) return `criterion "${duplicate}" is there twice`;
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  if (total !== TOTAL_WEIGHT) return `weights add up to ${total}, expected ${TOTAL_WEIGHT}`;
  return criteria.map(criterionFault).find((fault) => fault !== undefined);
}

function criterionFault(criterion: Criterion): string | undefined {
  const name = `criterion "${criterion.id}"`;
  if (!ID_PATTERN.test(criterion.id))
    return `${name}: the id may hold only lower-case letters, digits and underscores`;
  if (criterion.weight <= 0) return `${name}: its weight is ${criterion.weight}, expected more than 0`;
  const texts = [criterion.label, criterion.question, criterion.counts];
  if (texts.some((text) => Object.values(text).some((words) => words.trim() === '')))
    return `${name}: a text is empty`;
  const expected = milestones.flatMap((milestone) => criterion.expected[milestone] ?? []);
  const falls = expected.some((level, index) => level < (expected[index - 1] ?? 0));
  return falls ? `${name}: it expects less at a later milestone than at an earlier one` : undefined;
}
