import { findFramework, frameworks, type Framework } from '../../src/frameworks';
import {
  assess,
  defaultStandards,
  nextQuestionWords,
  type Assessment,
  type Score,
} from '../../src/qualification';
import { textsIn } from '../../src/texts';
import { generatedNote, page, table } from './markdown';
import { scoringExamples, type ScoringExample } from './scoring-examples';

const texts = textsIn('en');
// Examples have no dates, so any day will do.
const ANY_DAY = new Date('2026-01-01T00:00:00Z');

/** docs/scoring.md: the rules in plain words, every weight, and worked examples. */
export function scoringPage(): string {
  return page(
    generatedNote,
    '# Scoring',
    'How answers become figures. The rules are in `src/qualification`; to follow a deal through them begin at `assess.ts`.',
    ...rules(),
    '## Weights',
    'What each criterion is worth, of 100. What each stage expects is on the page of its [framework](frameworks/README.md).',
    table(
      ['framework', 'weights', 'out of date after'],
      frameworks.map((framework) => [
        framework.label,
        framework.criteria.map(({ label, weight }) => `${label.en} ${weight}`).join(', '),
        `${framework.staleDays} days`,
      ]),
    ),
    '## Worked examples',
    'Each is a test: `tests/docs/scoring-examples.test.ts` holds the rules to the figures below.',
    ...scoringExamples.map(exampleSection),
  );
}

/** The framework an example is about, and what the rules say of it. */
export function worked(example: ScoringExample): { framework: Framework; assessment: Assessment } {
  const framework = findFramework(example.frameworkId);
  if (framework === undefined)
    throw new Error(`Example "${example.title}": no framework "${example.frameworkId}".`);
  const answers = Object.fromEntries(
    Object.entries(example.levels).map(([id, level]) => [id, { level, evidence: '', at: null, by: null }]),
  );
  const { milestone, people } = example;
  return { framework, assessment: assess(framework, { answers, milestone, people }, ANY_DAY) };
}

function rules(): string[] {
  const { thresholds } = defaultStandards;
  return [
    '- **Level.** Six different things: *unanswered*; *not there* (asked, and there is none), worth 0; *assumed* (our belief), 1/3; ' +
      '*stated* (the buyer said so), 2/3; *proven* (the buyer showed it), 1; *not applicable*, left out of every sum.\n' +
      '- **Person.** A criterion about a person counts as stated at most until a contact of the deal is named.\n' +
      '- **Score**, 0 to 100: the mean of what the answers are worth, by weight. Unanswered is worth 0. A framework may multiply ' +
      'parts instead: each part is such a mean, raised to its share of the weight ([why](decisions/0007-product-as-weighted-geometric-mean.md)).\n' +
      '- **Completeness**, 0 to 100: the share of criteria that are answered, whatever the answer.\n' +
      '- **Nothing to score**: no criterion applies, or none is answered. Then there is no score and no band; that is not 0.\n' +
      '- **Milestone.** What a stage stands for. The win probabilities of a pipeline’s open stages say it as long as they rise ' +
      '(from 0 discovery, 15 % qualification, 30 % evaluation, 50 % proposal, 70 % negotiation, 85 % commit); where they do not, the order does.\n' +
      '- **Gap**: unanswered, below what the milestone expects, or expected and out of date. What the milestone expects comes first, the ' +
      'costliest first (weight times levels short), what is only out of date last, but before them all the need while nobody has stated it; then the unanswered, in the order in which the framework ' +
      'wants to hear of them: by the first milestone that wants it stated, then by the first that expects anything, then by weight.\n' +
      '- **Ready for its stage**: every expectation is met, and nothing of it is out of date. A deal whose stage expects nothing is neither ready nor not.\n' +
      '- **Band**: how the deal stands for its stage, by the share of what the stage expects that is met: by weight, part of a level in part, ' +
      'nothing for more than is expected. *Strong*: all of it is met and up to date. *Weak*: less than ' +
      `${thresholds.developing} % is met; or something is blank that the stage wants stated; or something is not there that it wants proven, or that is about the ` +
      `need or a person, or, while less than ${thresholds.strong} % is met, that it wants stated; or the buyer has stated none of what it wants stated. *Developing*: between. Where the stage expects nothing the band goes by the score: strong from ` +
      `${thresholds.strong}, developing from ${thresholds.developing} ([why](decisions/0016-the-band-is-for-the-stage.md)).\n` +
      '- **Next question**: that of the first gap; without one, that of the weightiest answer out of date; without one, that of the weakest answer. ' +
      'Which of its questions depends on the level: the first finds out, the second gets it said, the third asks for proof. What got its no is ' +
      'not asked again: find another way. Of what is out of date one asks whether it is still so. Where only the name of the person lacks, name them.\n' +
      '- **Weakest criterion**: the one that holds the score down most (weight times levels short of proven).\n' +
      '- **Review date**: the day the oldest answer goes out of date. An answer is as old as the last change of its level or evidence.\n' +
      '- **Rounding** happens once, at the end, to whole percent, halves up.',
  ];
}

function exampleSection(example: ScoringExample): string {
  const { framework, assessment } = worked(example);
  const rows = framework.criteria.map(({ id, label, weight }) => [
    label.en,
    String(weight),
    levelName(example.levels[id]),
  ]);
  const stage =
    example.milestone === null ? 'no known stage' : texts.milestone[example.milestone].toLowerCase();
  const named =
    example.people.length === 0 ? '' : ` Named: ${example.people.join(', ').replaceAll('_', ' ')}.`;
  return page(
    `### ${example.title}`,
    `${framework.label}, ${stage}.${named}`,
    table(['criterion', 'weight', 'answer'], rows),
    `Score: ${example.sum}`,
    table(['figure', 'value'], figures(assessment)),
  ).trimEnd();
}

function figures({
  score,
  completeness,
  standing,
  stageReady,
  gaps,
  nextQuestion,
  weakest,
}: Assessment): string[][] {
  return [
    ['score', scoreWords(score)],
    ['completeness', scoreWords(completeness)],
    ['band', standing === null ? 'none' : `${standing.band} (${standing.percent} %, by the ${standing.by})`],
    ['ready for its stage', stageReady.replaceAll('_', ' ')],
    ['gaps', gaps.map(({ criterion }) => criterion.label.en).join(', ') || 'none'],
    ['ask next', nextQuestion === null ? 'nothing' : nextQuestionWords(nextQuestion.act, 'en')],
    ['weakest criterion', weakest?.label.en ?? 'none'],
  ];
}

function scoreWords(score: Score): string {
  return score.kind === 'scored' ? String(score.percent) : 'nothing to score';
}

function levelName(stored: string | undefined): string {
  if (stored === undefined) return texts.unanswered.toLowerCase();
  const words: Readonly<Record<string, string>> = texts.level;
  return (words[stored] ?? stored).toLowerCase();
}
