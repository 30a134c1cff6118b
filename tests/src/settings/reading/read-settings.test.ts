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
      'a mistyped operator',
      inCondition({ property: 'amount', is: 'les_than', value: 5 }),
      `${atCondition}.is: "les_than" is none of: ${operators}. Did you mean "less_than"?`,
    ],
    [
      'no operator',
      inCondition({ property: 'amount', value: 5 }),
      `${atCondition}.is: This is missing: one of ${operators}.`,
    ],
    ['a condition that is none', inCondition(5), `${atCondition}: 5 is not a group of settings.`],
    [
      'a limit in quotes',
      inCondition({ property: 'amount', is: 'less_than', value: '5' }),
      `${atCondition}.value: "5" is not a number.`,
    ],
    [
      'no options',
      inCondition({ property: 'dealtype', is: 'any_of', values: [] }),
      `${atCondition}.values: This is empty.`,
    ],
    [
      'no conditions',
      inRule({ framework: 'bant', when: { match: 'all', conditions: [] } }),
      'pipelines.sales.rules[0].when.conditions: This is empty.',
    ],
    ['a rule of no framework', inRule({}), 'pipelines.sales.rules[0].framework: This is missing: text.'],
    [
      'a milestone there is not',
      { pipelines: { sales: { milestones: { s1: 'proposl' } } } },
      'pipelines.sales.milestones.s1: "proposl" is none of: discovery, qualification, evaluation, proposal, negotiation, commit. Did you mean "proposal"?',
    ],
    [
      'a weight below 0',
      { adjustments: { meddic: { weights: { champion: -1 } } } },
      'adjustments.meddic.weights.champion: The number must not be negative.',
    ],
    [
      'a weight over the top',
      { adjustments: { meddic: { weights: { champion: 1_001 } } } },
      'adjustments.meddic.weights.champion: The number is more than 1000.',
    ],
    [
      'a level that is none',
      { adjustments: { meddic: { expected: { champion: { proposal: 4 } } } } },
      'adjustments.meddic.expected.champion.proposal: 4 is none of: 0, 1, 2, 3.',
    ],
    [
      'a level in quotes where it is a number',
      { adjustments: { meddic: { expected: { champion: { proposal: '2' } } } } },
      'adjustments.meddic.expected.champion.proposal: Write 2 without quotes.',
    ],
    [
      'a level as a number where it is stored as text',
      { mappings: { meddic: { champion: { property: 'sponsor', levels: { high: 3 } } } } },
      'mappings.meddic.champion.levels.high: Write "3" in quotes.',
    ],
    [
      'no days at all',
      { adjustments: { meddic: { staleDays: 0 } } },
      'adjustments.meddic.staleDays: The number must be more than 0.',
    ],
    [
      'half a day',
      { adjustments: { meddic: { staleDays: 1.5 } } },
      'adjustments.meddic.staleDays: 1.5 is not a whole number.',
    ],
    [
      'an id with a capital',
      { defaultFramework: 'Meddic' },
      'defaultFramework: An id begins with a lower-case letter and holds only lower-case letters, digits and underscores, at most 40.',
    ],
    [
      'such an id as a key',
      { adjustments: { Meddic: {} } },
      'adjustments.Meddic: An id begins with a lower-case letter and holds only lower-case letters, digits and underscores, at most 40.',
    ],
    [
      'an id that is too long',
      { defaultFramework: 'a'.repeat(41) },
      'defaultFramework: It has more than 40 characters.',
    ],
    [
      'the id of a pipeline that is none of HubSpot’s',
      { pipelines: { ['a'.repeat(101)]: {} } },
      `pipelines.${'a'.repeat(101)}: It has more than 100 characters.`,
    ],
    [
      'a framework without a name',
      { ownFrameworks: { ours: {} } },
      'ownFrameworks.ours.label: This is missing: text.',
    ],
    [
      'a framework of no criteria',
      { ownFrameworks: { ours: { label: 'Ours', criteria: [] } } },
      'ownFrameworks.ours.criteria: The framework has no criteria.',
    ],
    [
      '500 criteria',
      { ownFrameworks: { ours: { label: 'Ours', criteria: many(500, (index) => ({ id: `c${index}` })) } } },
      'ownFrameworks.ours.criteria: There are 500, and at most 40 may be.',
    ],
    [
      'too many frameworks',
      { ownFrameworks: Object.fromEntries(many(31, (index) => [`f${index}`, { label: 'F' }])) },
      'ownFrameworks: There are 31, and at most 30 may be.',
    ],
    [
      'words in one language of two',
      inCriterion({ label: { en: 'Pain' } }),
      `${atCriterion}.label: This must be words, or words for each language (en and sv), at most 500 characters.`,
    ],
    [
      'words that are too long',
      inCriterion({ label: 'x'.repeat(501) }),
      `${atCriterion}.label: It has more than 500 characters.`,
    ],
    ['blank words', inCriterion({ label: ' ' }), `${atCriterion}.label: This is empty.`],
    [
      'a person there is not',
      inCriterion({ person: 'champion_' }),
      `${atCriterion}.person: "champion_" is none of: economic_buyer, champion, mobilizer, power_sponsor. Did you mean "champion"?`,
    ],
    [
      'half of the bands',
      { thresholds: { strong: 70 } },
      'thresholds.developing: This is missing: a number.',
    ],
    [
      'a band over 100',
      { thresholds: { strong: 101, developing: 40 } },
      'thresholds.strong: The number is more than 100.',
    ],
    [
      'a mistyped choice',
      { belowExpectation: 'notready' },
      'belowExpectation: "notready" is none of: not_ready, informs. Did you mean "not_ready"?',
    ],
    [
      'a currency that is none',
      { approach: { currency: 'eur' } },
      'approach.currency: A currency is an ISO code such as EUR.',
    ],
    ['a cost below 0', { costs: { repPerMonth: -5 } }, 'costs.repPerMonth: The number must not be negative.'],
    [
      'a rep who costs nothing in an approach',
      { costs: { repPerMonthByApproach: { solution: 0 } } },
      'costs.repPerMonthByApproach.solution: The number must be more than 0.',
    ],
    [
      'the cost of a rep where no rep sells',
      { costs: { repPerMonthByApproach: { self_service: 9 } } },
      'costs.repPerMonthByApproach.self_service: There is no setting "self_service" here.',
    ],
    [
      'a yardstick of 0',
      { yardsticks: { cacRatio: 0 } },
      'yardsticks.cacRatio: The number must be more than 0.',
    ],
    [
      'a win rate above 100',
      { yardsticks: { winRateSmall: { from: 30, to: 101 } } },
      'yardsticks.winRateSmall.to: The number is more than 100.',
    ],
    [
      'half a range',
      { yardsticks: { middleDeal: { from: 1 } } },
      'yardsticks.middleDeal.to: This is missing: a number.',
    ],
    ['null for a group', { costs: null }, 'costs: null is not a group of settings.'],
    ['a text for a list', { enabledFrameworks: 'bant' }, 'enabledFrameworks: "bant" is not a list.'],
    ['a version that is none', { version: 0 }, 'version: 0 is none of: 2.'],
  ])('says of %s where it is and what is wrong', (_name, payload, problem) => {
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
