import fc from 'fast-check';
import {
  numberOperators,
  optionOperators,
  presenceOperators,
  type Condition,
  type PipelineSettings,
  type Rule,
  type RuledPipeline,
  type RulingFacts,
} from '../../src/settings';

// A small world, so that rules often match, overlap and contradict each other.
const properties = ['amount', 'dealtype'] as const;
const options = ['a', 'b', 'c'];
const stageIds = ['s1', 's2', 's3', 'won'];
const frameworkIds = ['bant', 'neat', 'spin', 'meddic'];

/** A pipeline of three open stages and a closed one. */
export const thePipeline: RuledPipeline = {
  id: 'sales',
  stages: stageIds.map((id) => ({ id, probability: null, closed: id === 'won' })),
};

/** A condition of every kind, that asks of these properties and compares with these values. */
export function anyConditionOf(
  property: fc.Arbitrary<string>,
  value: fc.Arbitrary<number>,
  values: fc.Arbitrary<string[]>,
): fc.Arbitrary<Condition> {
  return fc.oneof(
    fc.record({ property, is: fc.constantFrom(...numberOperators), value }),
    fc.record({ property, is: fc.constantFrom(...optionOperators), values }),
    fc.record({ property, is: fc.constantFrom(...presenceOperators) }),
  );
}
const anyCondition = anyConditionOf(
  fc.constantFrom(...properties),
  fc.integer({ min: 0, max: 3 }),
  fc.subarray(options, { minLength: 1 }),
);
const anyStage = fc.constantFrom(...stageIds, 'gone');

/** A rule of that pipeline; now and then its stages are gone or the wrong way round. */
export const anyRule: fc.Arbitrary<Rule> = fc.record(
  {
    framework: fc.constantFrom(...frameworkIds),
    stages: fc.record({ from: anyStage, to: anyStage }, { requiredKeys: [] }),
    when: fc.record({
      match: fc.constantFrom('all', 'any'),
      conditions: fc.array(anyCondition, { minLength: 1, maxLength: 3 }),
    }),
  },
  { requiredKeys: ['framework'] },
);

export const anyRules: fc.Arbitrary<readonly Rule[]> = fc.array(anyRule, { maxLength: 5 });

/** What ops say of that pipeline. */
export const anyPipelineSettings: fc.Arbitrary<PipelineSettings> = fc.record(
  {
    framework: fc.constantFrom(...frameworkIds),
    rules: anyRules.map((rules) => [...rules]),
    milestones: fc.constant({}),
  },
  { requiredKeys: ['rules', 'milestones'] },
);

const anyStored = fc.constantFrom(null, '', ...'-1 0 1 1.5 2 3 4 a b c d a;b c;1'.split(' '));

/** A deal in that pipeline, in another, or in none; its stage may be gone. */
export const anyRuledDeal: fc.Arbitrary<RulingFacts> = fc.record({
  pipeline: fc.option(fc.constant(thePipeline), { freq: 6 }),
  pipelineId: fc.oneof(
    { weight: 8, arbitrary: fc.constant('sales') },
    { weight: 1, arbitrary: fc.constantFrom('other', null) },
  ),
  stageId: fc.option(anyStage, { freq: 8 }),
  properties: fc.record({ amount: anyStored, dealtype: anyStored }, { requiredKeys: [] }),
});
