import type { Condition, RuledPipeline, RulingFacts } from '../../../../src/settings';
import { milestoneIn, ruleProperties, rulebookOf, rulingOf } from '../../../../src/settings';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

const enterprise: RuledPipeline = {
  id: 'enterprise',
  stages: ['discovery', 'evaluation', 'proposal', 'commit', 'won', 'lost'].map((id) => ({
    id,
    probability: null,
    closed: id === 'won' || id === 'lost',
  })),
};

/** An enterprise deal in evaluation of which nothing else is known, but for what the test is about. */
function aDeal(about: Partial<RulingFacts> = {}): RulingFacts {
  return {
    pipeline: enterprise,
    pipelineId: 'enterprise',
    stageId: 'evaluation',
    properties: {},
    ...about,
  };
}
const amount = (value: string | null) => aDeal({ properties: { amount: value } });

type Input = NonNullable<NonNullable<SettingsInput['pipelines']>[string]>;
const enabledFrameworks = ['meddic', 'meddpicc', 'bant', 'neat', 'spin'];
function ruled(pipeline: Input, deal: RulingFacts, about: SettingsInput = {}) {
  const settings = settingsWith({ enabledFrameworks, pipelines: { enterprise: pipeline }, ...about });
  const { framework, rule, matching } = rulingOf(rulebookOf(settings, 1), deal);
  return { framework: framework.id, rule, matching };
}
const below = (value: number): Condition => ({ property: 'amount', is: 'less_than', value });
const isNew: Condition = { property: 'dealtype', is: 'any_of', values: ['newbusiness'] };

describe('rulingOf() without rules', () => {
  test.each([
    ['the pipeline’s framework', { framework: 'bant' }, aDeal(), 'bant'],
    ['the default where the pipeline has none', {}, aDeal(), 'meddic'],
    [
      'the default for a deal in another pipeline',
      { framework: 'bant' },
      aDeal({ pipelineId: 'other' }),
      'meddic',
    ],
    [
      'the default for a deal without a pipeline',
      { framework: 'bant' },
      aDeal({ pipeline: null, pipelineId: null }),
      'meddic',
    ],
    [
      'the framework of a pipeline that the account no longer has',
      { framework: 'bant' },
      aDeal({ pipeline: null }),
      'bant',
    ],
    [
      'the default where the pipeline’s framework is not enabled',
      { framework: 'sandler' },
      aDeal(),
      'meddic',
    ],
    ['the default where the pipeline’s framework is gone', { framework: 'gone' }, aDeal(), 'meddic'],
  ])('is %s', (_name, pipeline, deal, framework) => {
    expect(ruled(pipeline, deal)).toEqual({ framework, rule: null, matching: [] });
  });

  test.each([
    [
      'retired',
      { defaultFramework: 'ours', ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant', retired: true } } },
    ],
    ['not enabled', { defaultFramework: 'sandler' }],
    ['gone', { defaultFramework: 'gone' }],
  ])('is the first that may be used where the default is %s', (_name, about) => {
    expect(ruled({}, aDeal(), { enabledFrameworks: ['spin', 'neat'], ...about })).toMatchObject({
      framework: 'neat',
    });
  });

  test('is the default where nothing may be used at all', () => {
    expect(ruled({}, aDeal(), { enabledFrameworks: [], defaultFramework: 'spin' })).toMatchObject({
      framework: 'spin',
    });
  });
});

describe('rulingOf() by conditions', () => {
  const small: Input = {
    framework: 'meddpicc',
    rules: [{ framework: 'bant', when: { match: 'all', conditions: [below(5_000)] } }],
  };

  test.each([
    ['4999.99', 'bant', 0],
    ['5000', 'meddpicc', null],
    ['0', 'bant', 0],
    [null, 'meddpicc', null],
    ['', 'meddpicc', null],
  ])('below 5,000: an amount of %j is ruled by %s', (stored, framework, rule) => {
    expect(ruled(small, amount(stored))).toMatchObject({ framework, rule });
  });

  test('an amount that was not read is unknown', () => {
    expect(ruled(small, aDeal())).toMatchObject({ framework: 'meddpicc' });
  });

  test.each([
    ['all', '4000', 'newbusiness', 0],
    ['all', '4000', 'renewal', null],
    ['all', '6000', 'newbusiness', null],
    ['all', null, 'newbusiness', null],
    ['any', '4000', 'renewal', 0],
    ['any', '6000', 'newbusiness', 0],
    ['any', null, 'newbusiness', 0],
    ['any', '6000', 'renewal', null],
  ] as const)('%s of two: amount %j and type %j', (match, stored, dealtype, rule) => {
    const rules = [{ framework: 'bant', when: { match, conditions: [below(5_000), isNew] } }];
    expect(ruled({ rules }, aDeal({ properties: { amount: stored, dealtype } }))).toMatchObject({ rule });
  });
});

describe('rulingOf() by stages', () => {
  const stagesOf = (stages: { from?: string; to?: string }) =>
    ['discovery', 'evaluation', 'proposal', 'commit', 'won', 'lost', 'gone', null].filter(
      (stageId) => ruled({ rules: [{ framework: 'bant', stages }] }, aDeal({ stageId })).rule === 0,
    );

  test.each([
    [
      'from one to another, both included',
      { from: 'evaluation', to: 'commit' },
      ['evaluation', 'proposal', 'commit'],
    ],
    ['one only', { from: 'proposal', to: 'proposal' }, ['proposal']],
    ['from one on', { from: 'commit' }, ['commit', 'won', 'lost']],
    ['up to one', { to: 'evaluation' }, ['discovery', 'evaluation']],
    [
      'without an end: any, known or not',
      {},
      ['discovery', 'evaluation', 'proposal', 'commit', 'won', 'lost', 'gone', null],
    ],
    ['the wrong way round: none', { from: 'commit', to: 'discovery' }, []],
    ['from one that is gone: none', { from: 'gone' }, []],
    ['up to one that is gone: none', { to: 'gone' }, []],
  ])('%s', (_name, stages, matched) => {
    expect(stagesOf(stages)).toEqual(matched);
  });

  test('of a pipeline that the account no longer has, no stage lies in a range', () => {
    const rules = [{ framework: 'bant', stages: { from: 'discovery' } }];
    expect(ruled({ rules }, aDeal({ pipeline: null }))).toMatchObject({ framework: 'meddic', rule: null });
  });

  test('both stages and conditions must hold', () => {
    const pipeline: Input = {
      rules: [
        { framework: 'bant', stages: { from: 'proposal' }, when: { match: 'all', conditions: [isNew] } },
      ],
    };
    const ruleOf = (stageId: string, dealtype: string) =>
      ruled(pipeline, aDeal({ stageId, properties: { dealtype } })).rule;
    expect(ruleOf('proposal', 'newbusiness')).toBe(0);
    expect(ruleOf('evaluation', 'newbusiness')).toBeNull();
    expect(ruleOf('proposal', 'renewal')).toBeNull();
  });
});

describe('rulingOf() of several rules', () => {
  test('the first that matches decides, and every one that matches is told', () => {
    const rules = [
      { framework: 'spin', stages: { from: 'commit' } },
      { framework: 'bant', stages: { from: 'evaluation' } },
      { framework: 'neat' },
    ];
    expect(ruled({ rules }, aDeal())).toEqual({ framework: 'bant', rule: 1, matching: [1, 2] });
    expect(ruled({ rules }, aDeal({ stageId: 'commit' }))).toEqual({
      framework: 'spin',
      rule: 0,
      matching: [0, 1, 2],
    });
  });

  test.each([
    ['is retired', 'ours'],
    ['is not whole', 'broken'],
    ['is not enabled', 'sandler'],
    ['is gone', 'gone'],
  ])('a rule whose framework %s is passed over', (_name, framework) => {
    const rules = [{ framework }, { framework: 'bant' }];
    const ownFrameworks = {
      ours: { label: 'Ours', copyOf: 'bant', retired: true },
      broken: { label: 'Broken', copyOf: 'gone' },
    };
    expect(ruled({ rules }, aDeal(), { ownFrameworks })).toEqual({
      framework: 'bant',
      rule: 1,
      matching: [1],
    });
  });

  test('an own framework rules without being enabled', () => {
    const ownFrameworks = { ours: { label: 'Ours', copyOf: 'bant' } };
    expect(ruled({ rules: [{ framework: 'ours' }] }, aDeal(), { ownFrameworks })).toMatchObject({
      framework: 'ours',
    });
  });
});

describe('milestoneIn()', () => {
  const rulebook = rulebookOf(
    settingsWith({ pipelines: { enterprise: { milestones: { evaluation: 'commit', won: 'commit' } } } }),
    1,
  );
  test.each([
    ['as ops say', 'evaluation', 'commit'],
    ['else by its place among the open ones', 'discovery', 'discovery'],
    ['else by its place, the last one', 'commit', 'commit'],
    ['nothing for a closed stage, whatever ops say', 'won', null],
    ['nothing for a stage that is gone', 'gone', null],
  ])('is %s', (_name, stageId, milestone) => {
    expect(milestoneIn(rulebook, enterprise, stageId)).toBe(milestone);
  });
});

describe('ruleProperties()', () => {
  test('names each property once, whichever pipeline asks for it', () => {
    const rule = (...conditions: Condition[]) => ({
      framework: 'bant',
      when: { match: 'any' as const, conditions },
    });
    const settings = settingsWith({
      pipelines: {
        one: { rules: [rule(below(1), isNew)] },
        other: { rules: [{ framework: 'bant' }, rule(below(9))] },
      },
    });
    expect(ruleProperties(settings)).toEqual(['amount', 'dealtype']);
  });
});
