import type { Milestone, Role } from '../../src/frameworks';

/** A deal worked through on docs/scoring.md. What must come of it is written by hand, and a test holds the rules to it. */
export interface ScoringExample {
  readonly title: string;
  readonly frameworkId: string;
  readonly milestone: Milestone | null;
  /** Stored level by criterion id; a criterion that is not named is unanswered. */
  readonly levels: Readonly<Record<string, string>>;
  readonly people: readonly Role[];
  /** The sum as a person would write it. */
  readonly sum: string;
  readonly expected: {
    /** Null: nothing to score. */
    readonly score: number | null;
    readonly completeness: number | null;
    readonly band: string | null;
    readonly ready: 'yes' | 'no' | 'no_expectation';
    readonly gaps: readonly string[];
    /** Criterion id. */
    readonly next: string | null;
    readonly weakest: string | null;
  };
}

const provenButForProcess = {
  metrics: '2',
  economic_buyer: '3',
  decision_criteria: '2',
  decision_process: '2',
  identify_pain: '3',
  champion: '3',
};

export const scoringExamples: readonly ScoringExample[] = [
  {
    title: 'Two answers given, two not yet',
    frameworkId: 'bant',
    milestone: 'qualification',
    levels: { need: '2', authority: '1' },
    people: [],
    sum: '(25 x 0 + 25 x 1/3 + 30 x 2/3 + 20 x 0) / 100 = 28.3',
    expected: {
      score: 28,
      completeness: 50,
      band: 'developing',
      ready: 'no',
      gaps: ['budget', 'timing'],
      next: 'budget',
      weakest: 'budget',
    },
  },
  {
    title: '“We asked, and there is none” is an answer',
    frameworkId: 'bant',
    milestone: 'discovery',
    levels: { budget: '0', authority: '2', need: '3', timing: '2' },
    people: [],
    sum: '(25 x 0 + 25 x 2/3 + 30 x 1 + 20 x 2/3) / 100 = 60',
    expected: {
      score: 60,
      completeness: 100,
      band: 'strong',
      ready: 'yes',
      gaps: [],
      next: 'budget',
      weakest: 'budget',
    },
  },
  {
    title: 'What does not apply is left out of the sum',
    frameworkId: 'bant',
    milestone: null,
    levels: { budget: 'na', authority: '3', need: '3', timing: '0' },
    people: ['economic_buyer'],
    sum: '(25 x 1 + 30 x 1 + 20 x 0) / 75 = 73.3',
    expected: {
      score: 73,
      completeness: 100,
      band: 'developing',
      ready: 'no_expectation',
      gaps: [],
      next: 'timing',
      weakest: 'timing',
    },
  },
  {
    title: 'Nothing applies: nothing to score, which is not 0',
    frameworkId: 'bant',
    milestone: 'proposal',
    levels: { budget: 'na', authority: 'na', need: 'na', timing: 'na' },
    people: [],
    sum: 'no weight applies',
    expected: {
      score: null,
      completeness: null,
      band: null,
      ready: 'no_expectation',
      gaps: [],
      next: null,
      weakest: null,
    },
  },
  {
    title: 'A champion nobody has named is not proven',
    frameworkId: 'meddic',
    milestone: 'proposal',
    levels: provenButForProcess,
    people: ['economic_buyer'],
    sum: '(15 x 2/3 + 20 x 1 + 15 x 2/3 + 15 x 2/3 + 20 x 1 + 15 x 2/3) / 100 = 80',
    expected: {
      score: 80,
      completeness: 100,
      band: 'developing',
      ready: 'no',
      gaps: ['champion'],
      next: 'champion',
      weakest: 'metrics',
    },
  },
  {
    title: 'The same once the champion is named',
    frameworkId: 'meddic',
    milestone: 'proposal',
    levels: provenButForProcess,
    people: ['economic_buyer', 'champion'],
    sum: '(15 x 2/3 + 20 x 1 + 15 x 2/3 + 15 x 2/3 + 20 x 1 + 15 x 1) / 100 = 85',
    expected: {
      score: 85,
      completeness: 100,
      band: 'strong',
      ready: 'yes',
      gaps: [],
      next: 'metrics',
      weakest: 'metrics',
    },
  },
  {
    title: 'A product: one part that is only assumed holds the others down',
    frameworkId: 'value_selling',
    milestone: 'qualification',
    levels: { business_issue: '2', problem: '2', solution_vision: '2', value: '2', power: '2', plan: '1' },
    people: ['economic_buyer'],
    sum: '(2/3)^0.25 x (2/3)^0.25 x (2/3)^0.25 x (1/3)^0.25 = 0.561',
    expected: {
      score: 56,
      completeness: 100,
      band: 'strong',
      ready: 'yes',
      gaps: [],
      next: 'plan',
      weakest: 'plan',
    },
  },
  {
    title: 'A product: one part at nothing sinks the score',
    frameworkId: 'value_selling',
    milestone: 'evaluation',
    levels: { business_issue: '3', problem: '3', solution_vision: '3', value: '3', power: '3', plan: '0' },
    people: ['economic_buyer'],
    sum: '1^0.25 x 1^0.25 x 1^0.25 x 0^0.25 = 0',
    expected: {
      score: 0,
      completeness: 100,
      band: 'weak',
      ready: 'no',
      gaps: ['plan'],
      next: 'plan',
      weakest: 'plan',
    },
  },
];
