import { frameworks, milestones, roleLabels, type Criterion, type Framework } from '../../src/frameworks';
import { textsIn } from '../../src/texts';
import { generatedNote, page, table } from './markdown';

const texts = textsIn('en');

/** The pages of docs/frameworks by file name: one for each framework, and their index. */
export function frameworkPages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage()],
    ...frameworks.map((framework) => [`${framework.id}.md`, frameworkPage(framework)] as const),
  ]);
}

function indexPage(): string {
  const rows = frameworks.map(({ id, label, criteria, goodFor }) => [
    `[${label}](${id}.md)`,
    String(criteria.length),
    goodFor?.en ?? '',
  ]);
  return page(
    generatedNote,
    '# Frameworks',
    'The sales methods Plumbline knows as checklists. What a method is and how to choose one: [methods](../methods.md). How answers ' +
      'become a score: [scoring](../scoring.md). Methods are named for what they are; their names may be marks of their owners, who have no part in this.',
    table(['framework', 'criteria', 'good for'], rows),
  );
}

function frameworkPage(framework: Framework): string {
  const { label, origin, goodFor, notFor, staleDays, criteria } = framework;
  return page(
    generatedNote,
    `# ${label}`,
    origin.en,
    `**Good for:** ${goodFor?.en ?? ''}`,
    `**Not for:** ${notFor?.en ?? ''}`,
    `Answers are out of date after ${staleDays} days. ${scoredHow(framework)}`,
    table(
      ['criterion', 'weight', ...milestones],
      criteria.map((criterion) => [
        criterion.label.en,
        String(criterion.weight),
        ...milestones.map((milestone) => levelName(criterion.expected[milestone])),
      ]),
    ),
    'An expectation holds until a later milestone names a higher one.',
    ...criteria.map(criterionSection),
  );
}

function criterionSection({ label, counts, levels, questions, misreading, person }: Criterion): string {
  return page(
    `## ${label.en}`,
    counts.en,
    table(
      ['level', 'in practice'],
      [
        [texts.level['1'], levels.assumed.en],
        [texts.level['2'], levels.stated.en],
        [texts.level['3'], levels.proven.en],
      ],
    ),
    questions.map((question) => `- ${question.en}`).join('\n'),
    `Often got wrong: ${misreading?.en ?? ''}`,
    ...(person === undefined
      ? []
      : [
          `Needs a person: without a contact named as ${roleLabels[person].en.toLowerCase()} it counts as stated at most.`,
        ]),
  ).trimEnd();
}

function scoredHow({ factors, criteria }: Framework): string {
  if (factors === undefined) return 'The score is the weighted mean of the answers.';
  const named = factors.map((ids) =>
    criteria
      .filter(({ id }) => ids.includes(id))
      .map((criterion) => criterion.label.en)
      .join(' and '),
  );
  return `The score multiplies ${named.length} parts: ${named.join('; ')}. One near zero sinks it.`;
}

function levelName(level: 0 | 1 | 2 | 3 | undefined): string {
  return level === undefined ? '' : texts.level[level].toLowerCase();
}
