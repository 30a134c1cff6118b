import * as fc from 'fast-check';
import {
  pipelineIn,
  withConditions,
  withDefaultFramework,
  withFramework,
  withMatch,
  withMilestone,
  withNewRule,
  withoutPipeline,
  withPipeline,
  withRuleMoved,
  withStage,
} from '../../../../extensions/settings/pipelines/pipeline-edits';
import {
  defaultSettings,
  readSettings,
  type Condition,
  type PipelineSettings,
  type Rule,
} from '../../../../src/settings';
import { anySettings } from '../../../builders/any-settings';

const nothing: PipelineSettings = { rules: [], milestones: {} };
const known: Condition = { property: 'amount', is: 'known' };
const small: Condition = { property: 'amount', is: 'less_than', value: 5_000 };

describe('withPipeline()', () => {
  test('sets what is set for one pipeline and leaves the others', () => {
    const before = withPipeline(defaultSettings, 'one', { ...nothing, framework: 'bant' });
    const after = withPipeline(before, 'two', { ...nothing, framework: 'neat' });
    expect(after).toEqual({
      ...defaultSettings,
      pipelines: { one: { ...nothing, framework: 'bant' }, two: { ...nothing, framework: 'neat' } },
    });
  });

  test('leaves no trace of a pipeline for which nothing is set', () => {
    const before = withPipeline(defaultSettings, 'one', { ...nothing, framework: 'bant' });
    expect(withPipeline(before, 'one', nothing)).toEqual(defaultSettings);
  });

  test.each<[string, PipelineSettings]>([
    ['itself', { ...nothing, framework: 'meddpicc' }],
    ['in a rule', { ...nothing, rules: [{ framework: 'meddpicc' }] }],
  ])('enables a built-in framework that it names %s', (_where, pipeline) => {
    expect(withPipeline(defaultSettings, 'one', pipeline).enabledFrameworks).toEqual([
      ...defaultSettings.enabledFrameworks,
      'meddpicc',
    ]);
  });

  test('does not enable again what it named before', () => {
    const before = withPipeline(defaultSettings, 'one', { ...nothing, framework: 'meddpicc' });
    const disabled = { ...before, enabledFrameworks: ['meddic'] };
    const after = withPipeline(disabled, 'one', {
      ...pipelineIn(disabled, 'one'),
      milestones: { a: 'commit' },
    });
    expect(after.enabledFrameworks).toEqual(['meddic']);
  });

  test.each([['ours'], ['nowhere']])('does not enable %s, which is not built in', (framework) => {
    const own = { ...defaultSettings, ownFrameworks: { ours: { label: 'Ours', retired: false } } };
    const after = withPipeline(own, 'one', { ...nothing, framework });
    expect(after.enabledFrameworks).toEqual(defaultSettings.enabledFrameworks);
  });

  test('makes settings that can be read, of any settings and any pipeline of theirs', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (settings, { pipelines }) => {
        const next = Object.entries(pipelines).reduce(
          (before, [id, pipeline]) => withPipeline(before, id, pipeline),
          settings,
        );
        expect(readSettings(next)).toEqual({ kind: 'read', settings: next, notes: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('withoutPipeline()', () => {
  test('leaves the others', () => {
    const two = { one: nothing, two: { ...nothing, framework: 'bant' } };
    expect(withoutPipeline({ ...defaultSettings, pipelines: two }, 'one').pipelines).toEqual({
      two: two.two,
    });
  });
});

describe('withDefaultFramework()', () => {
  test.each([
    ['neat', defaultSettings.enabledFrameworks],
    ['spiced', [...defaultSettings.enabledFrameworks, 'spiced']],
  ])('takes %s, which is enabled then', (framework, enabledFrameworks) => {
    expect(withDefaultFramework(defaultSettings, framework)).toEqual({
      ...defaultSettings,
      defaultFramework: framework,
      enabledFrameworks,
    });
  });
});

describe('withFramework()', () => {
  test.each<[string | null, PipelineSettings]>([
    ['bant', { ...nothing, framework: 'bant' }],
    [null, nothing],
  ])('%p', (framework, expected) => {
    expect(withFramework({ ...nothing, framework: 'neat' }, framework)).toEqual(expected);
  });
});

describe('withMilestone()', () => {
  test.each([
    ['commit', { a: 'commit', b: 'discovery' }],
    [null, { b: 'discovery' }],
  ] as const)('%p', (milestone, expected) => {
    const before: PipelineSettings = { ...nothing, milestones: { a: 'proposal', b: 'discovery' } };
    expect(withMilestone(before, 'a', milestone).milestones).toEqual(expected);
  });
});

describe('withNewRule()', () => {
  test('adds a rule for every deal, by the framework that rules the rest anyway', () => {
    expect(withNewRule(nothing, 'meddic').rules).toEqual([{ framework: 'meddic' }]);
    const own = { ...nothing, framework: 'neat', rules: [{ framework: 'bant' }] };
    expect(withNewRule(own, 'meddic').rules).toEqual([{ framework: 'bant' }, { framework: 'neat' }]);
  });
});

describe('withRuleMoved()', () => {
  const pipeline = { ...nothing, rules: ['a', 'b', 'c'].map((framework) => ({ framework })) };
  test.each([
    [0, 1, 'bac'],
    [1, 1, 'acb'],
    [1, -1, 'bac'],
    [2, -1, 'acb'],
  ])('of place %d by %d', (index, places, expected) => {
    const { rules } = withRuleMoved(pipeline, index, places);
    expect(rules.map(({ framework }) => framework).join('')).toBe(expected);
  });
});

describe('withStage()', () => {
  test.each<[Rule['stages'], 'from' | 'to', string | null, Rule['stages']]>([
    [undefined, 'from', 'a', { from: 'a' }],
    [undefined, 'to', 'b', { to: 'b' }],
    [{ from: 'a' }, 'to', 'b', { from: 'a', to: 'b' }],
    [{ from: 'a', to: 'b' }, 'from', 'c', { from: 'c', to: 'b' }],
    [{ from: 'a', to: 'b' }, 'to', null, { from: 'a' }],
    [{ from: 'a' }, 'from', null, undefined],
    [undefined, 'from', null, undefined],
  ])('of %p: %s %p', (before, end, stageId, expected) => {
    const rule = { framework: 'bant', ...(before === undefined ? {} : { stages: before }) };
    const after = { framework: 'bant', ...(expected === undefined ? {} : { stages: expected }) };
    expect(withStage(rule, end, stageId)).toStrictEqual(after);
  });
});

describe('withConditions()', () => {
  test('makes a rule that all of them must hold for', () => {
    const rule = withConditions({ framework: 'bant' }, [known]);
    expect(rule).toEqual({ framework: 'bant', when: { match: 'all', conditions: [known] } });
  });

  test('keeps whether all must hold or one', () => {
    const rule = withConditions({ framework: 'bant', when: { match: 'any', conditions: [known] } }, [small]);
    expect(rule.when).toEqual({ match: 'any', conditions: [small] });
  });

  test('without one makes a rule for every deal', () => {
    const rule: Rule = { framework: 'bant', when: { match: 'any', conditions: [known] } };
    expect(withConditions(rule, [])).toStrictEqual({ framework: 'bant' });
  });
});

describe('withMatch()', () => {
  test('says whether all must hold or one', () => {
    const rule: Rule = { framework: 'bant', when: { match: 'all', conditions: [known, small] } };
    expect(withMatch(rule, 'any').when).toEqual({ match: 'any', conditions: [known, small] });
  });

  test('changes nothing of a rule without conditions', () => {
    expect(withMatch({ framework: 'bant' }, 'any')).toEqual({ framework: 'bant' });
  });
});
