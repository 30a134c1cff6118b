import {
  defaultSettings,
  pathWords,
  readSettings,
  readStoredSettings,
  type ReadSettings,
} from '../../../../src/settings';
import { issueInEnglish, issueWords } from '../../../../src/texts';

/** What is said of bad input, in English: `path: message`. */
function problems(payload: unknown): readonly string[] {
  return problemsOf(readSettings(payload));
}
function problemsOf(read: ReadSettings): readonly string[] {
  if (read.kind === 'read') return [];
  return read.issues.map((issue) => `${pathWords(issue.path)}: ${issueInEnglish(issue)}`);
}
const inRule = (rule: unknown) => ({ pipelines: { sales: { rules: [rule] } } });
const inCondition = (condition: unknown) =>
  inRule({ framework: 'bant', when: { match: 'all', conditions: [condition] } });
const inCriterion = (criterion: object) => ({
  ownFrameworks: { ours: { label: 'Ours', criteria: [{ id: 'pain', ...criterion }] } },
});
const atCondition = 'pipelines.sales.rules[0].when.conditions[0]';
const atCriterion = 'ownFrameworks.ours.criteria[0]';
const operators = 'less_than, at_most, more_than, at_least, any_of, none_of, known, unknown';

describe('readSettings()', () => {
  test('gives an empty file the built-in settings', () => {
    expect(readSettings({})).toEqual({ kind: 'read', settings: defaultSettings, notes: [] });
    expect(defaultSettings).toMatchObject({
      defaultFramework: 'meddic',
      enabledFrameworks: ['meddic', 'neat', 'bant', 'spin'],
      pipelines: {},
      thresholds: { strong: 80, developing: 60 },
      belowExpectation: 'not_ready',
    });
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['a text', 'meddic'],
    ['a number', 1],
  ])('calls %s no settings', (_name, payload) => {
    expect(problems(payload)).toEqual([': These are no settings.']);
  });

  test.each([
    ['at the top', { defaultFramwork: 'bant' }, 'defaultFramwork', 'defaultFramework'],
    [
      'in a pipeline',
      { pipelines: { sales: { framwork: 'bant' } } },
      'pipelines.sales.framwork',
      'framework',
    ],
    ['in a rule', inRule({ framework: 'bant', stage: {} }), 'pipelines.sales.rules[0].stage', 'stages'],
    [
      'in the stages of a rule',
      inRule({ framework: 'bant', stages: { form: 'won' } }),
      'pipelines.sales.rules[0].stages.form',
      'from',
    ],
    [
      'in the milestones of an expectation',
      { adjustments: { meddic: { expected: { champion: { proposl: 2 } } } } },
      'adjustments.meddic.expected.champion.proposl',
      'proposal',
    ],
    ['in a criterion', inCriterion({ lable: 'Pain' }), `${atCriterion}.lable`, 'label'],
    ['in its levels', inCriterion({ levels: { proved: 'x' } }), `${atCriterion}.levels.proved`, 'proven'],
    [
      'in a signal',
      { approach: { weights: { yearlyvalue: 1 } } },
      'approach.weights.yearlyvalue',
      'yearlyValue',
    ],
    ['in an approach', { approach: { bands: { solutions: {} } } }, 'approach.bands.solutions', 'solution'],
    ['in the costs', { costs: { repPerMoth: 1 } }, 'costs.repPerMoth', 'repPerMonth'],
  ])('names the setting that a mistyped one %s most likely meant', (_where, payload, path, meant) => {
    const typed = path.split('.').at(-1) ?? '';
    expect(problems(payload)).toEqual([
      `${path}: There is no setting "${typed}" here. Did you mean "${meant}"?`,
    ]);
  });

  test('names nothing where no setting is near', () => {
    expect(problems({ colour: 'red' })).toEqual(['colour: There is no setting "colour" here.']);
  });

  test('does not offer a setting in place of itself', () => {
    expect(problems(inCondition({ property: 'amount', is: 'less_than', values: ['5'] }))).toEqual([
      `${atCondition}.value: This is missing: a number.`,
      `${atCondition}.values: There is no setting "values" here. Did you mean "value"?`,
    ]);
  });

  test.each([
    [
      `${atCondition}.is: "les_than" is none of: ${operators}. Did you mean "less_than"?`,
      inCondition({ property: 'amount', is: 'les_than', value: 5 }),
    ],
    [
      `${atCondition}.is: This is missing: one of ${operators}.`,
      inCondition({ property: 'amount', value: 5 }),
    ],
    [`${atCondition}: 5 is not a group of settings.`, inCondition(5)],
    [
      `${atCondition}.value: "5" is not a number.`,
      inCondition({ property: 'amount', is: 'less_than', value: '5' }),
    ],
    [
      `${atCondition}.values: This is empty.`,
      inCondition({ property: 'dealtype', is: 'any_of', values: [] }),
    ],
    [
      'pipelines.sales.rules[0].when.conditions: This is empty.',
      inRule({ framework: 'bant', when: { match: 'all', conditions: [] } }),
    ],
    ['pipelines.sales.rules[0].framework: This is missing: text.', inRule({})],
    [
      'pipelines.sales.milestones.s1: "proposl" is none of: discovery, qualification, evaluation, proposal, negotiation, commit. Did you mean "proposal"?',
      { pipelines: { sales: { milestones: { s1: 'proposl' } } } },
    ],
    [
      'adjustments.meddic.weights.champion: The number must not be negative.',
      { adjustments: { meddic: { weights: { champion: -1 } } } },
    ],
    [
      'adjustments.meddic.weights.champion: The number is more than 1000.',
      { adjustments: { meddic: { weights: { champion: 1_001 } } } },
    ],
    [
      'adjustments.meddic.expected.champion.proposal: 4 is none of: 0, 1, 2, 3.',
      { adjustments: { meddic: { expected: { champion: { proposal: 4 } } } } },
    ],
    [
      'adjustments.meddic.expected.champion.proposal: Write 2 without quotes.',
      { adjustments: { meddic: { expected: { champion: { proposal: '2' } } } } },
    ],
    [
      'mappings.meddic.champion.levels.high: Write "3" in quotes.',
      { mappings: { meddic: { champion: { property: 'sponsor', levels: { high: 3 } } } } },
    ],
    [
      'adjustments.meddic.staleDays: The number must be more than 0.',
      { adjustments: { meddic: { staleDays: 0 } } },
    ],
    [
      'adjustments.meddic.staleDays: 1.5 is not a whole number.',
      { adjustments: { meddic: { staleDays: 1.5 } } },
    ],
    [
      'defaultFramework: An id begins with a lower-case letter and holds only lower-case letters, digits and underscores, at most 40.',
      { defaultFramework: 'Meddic' },
    ],
    [
      'adjustments.Meddic: An id begins with a lower-case letter and holds only lower-case letters, digits and underscores, at most 40.',
      { adjustments: { Meddic: {} } },
    ],
    ['defaultFramework: It has more than 40 characters.', { defaultFramework: 'a'.repeat(41) }],
    [
      `pipelines.${'a'.repeat(101)}: It has more than 100 characters.`,
      { pipelines: { ['a'.repeat(101)]: {} } },
    ],
    ['ownFrameworks.ours.label: This is missing: text.', { ownFrameworks: { ours: {} } }],
    [
      'ownFrameworks.ours.criteria: The framework has no criteria.',
      { ownFrameworks: { ours: { label: 'Ours', criteria: [] } } },
    ],
    [
      'ownFrameworks.ours.criteria: There are 500, and at most 40 may be.',
      { ownFrameworks: { ours: { label: 'Ours', criteria: many(500, (index) => ({ id: `c${index}` })) } } },
    ],
    [
      'ownFrameworks: There are 31, and at most 30 may be.',
      { ownFrameworks: Object.fromEntries(many(31, (index) => [`f${index}`, { label: 'F' }])) },
    ],
    [
      `${atCriterion}.label: This must be words, or words for each language (en and sv), at most 500 characters.`,
      inCriterion({ label: { en: 'Pain' } }),
    ],
    [`${atCriterion}.label: It has more than 500 characters.`, inCriterion({ label: 'x'.repeat(501) })],
    [`${atCriterion}.label: This is empty.`, inCriterion({ label: ' ' })],
    [
      `${atCriterion}.person: "champion_" is none of: economic_buyer, champion, mobilizer, power_sponsor. Did you mean "champion"?`,
      inCriterion({ person: 'champion_' }),
    ],
    ['thresholds.developing: This is missing: a number.', { thresholds: { strong: 70 } }],
    ['thresholds.strong: The number is more than 100.', { thresholds: { strong: 101, developing: 40 } }],
    [
      'belowExpectation: "notready" is none of: not_ready, informs. Did you mean "not_ready"?',
      { belowExpectation: 'notready' },
    ],
    ['approach.currency: A currency is an ISO code such as EUR.', { approach: { currency: 'eur' } }],
    ['costs.repPerMonth: The number must not be negative.', { costs: { repPerMonth: -5 } }],
    [
      'costs.repPerMonthByApproach.solution: The number must be more than 0.',
      { costs: { repPerMonthByApproach: { solution: 0 } } },
    ],
    [
      'costs.repPerMonthByApproach.self_service: There is no setting "self_service" here.',
      { costs: { repPerMonthByApproach: { self_service: 9 } } },
    ],
    ['yardsticks.cacRatio: The number must be more than 0.', { yardsticks: { cacRatio: 0 } }],
    [
      'yardsticks.winRateSmall.to: The number is more than 100.',
      { yardsticks: { winRateSmall: { from: 30, to: 101 } } },
    ],
    ['yardsticks.middleDeal.to: This is missing: a number.', { yardsticks: { middleDeal: { from: 1 } } }],
    ['costs: null is not a group of settings.', { costs: null }],
    ['enabledFrameworks: "bant" is not a list.', { enabledFrameworks: 'bant' }],
    ['version: 0 is none of: 2.', { version: 0 }],
  ])('says %s', (problem, payload) => {
    expect(problems(payload)).toEqual([problem]);
  });

  test('says everything that is wrong at once', () => {
    expect(problems({ thresholds: { strong: 101, developing: -1 }, colour: 'red' })).toEqual([
      'thresholds.strong: The number is more than 100.',
      'thresholds.developing: The number must not be negative.',
      'colour: There is no setting "colour" here.',
    ]);
  });

  test('says in Swedish what it says in English', () => {
    const read = readSettings({ belowExpectation: 'notready' });
    const issues = read.kind === 'read' ? [] : read.issues;
    expect(issues.map((issue) => `${issue.severity}: ${issueWords(issue, 'sv')}`)).toEqual([
      'error: "notready" är inget av: not_ready, informs. Menade du "not_ready"?',
    ]);
  });

  test('leaves what a newer Plumbline wrote alone, whatever else is in it', () => {
    const read = readSettings({ version: 3, somethingNew: true });
    expect(read).toMatchObject({ kind: 'newer', issues: [{ path: ['version'] }] });
    expect(problems({ version: 3 })).toEqual([
      'version: A newer Plumbline wrote these settings (version 3; this one knows 2). Update Plumbline first.',
    ]);
  });
});

describe('readStoredSettings()', () => {
  test('reads the JSON that a store keeps', () => {
    expect(readStoredSettings('{"version":1,"defaultFramework":"bant"}')).toMatchObject({
      kind: 'read',
      settings: { defaultFramework: 'bant' },
    });
  });

  test.each(['', '{"version":1', 'version: 1'])('calls %j broken', (payload) => {
    const read = readStoredSettings(payload);
    expect(read.kind).toBe('broken');
    expect(problemsOf(read)).toEqual([expect.stringMatching(/^: This is no JSON: /)]);
  });
});

function many<T>(count: number, each: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => each(index));
}
