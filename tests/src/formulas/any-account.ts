import fc from 'fast-check';
import { frameworks, milestones, roles } from '../../../src/frameworks';
import type { FormulaAccount } from '../../../src/formulas';
import type { Pipeline } from '../../../src/hubspot';
import { belowExpectationValues, levelValues } from '../../../src/qualification';
import { rulebookOf, settingsSchema, type AccountDealProperty, type Rulebook } from '../../../src/settings';
import { aChoice, aDealProperty } from '../../builders/account-facts';
import { anyConditionOf } from '../../builders/any-rules';

/** An account with settings that it could have saved. */
export interface DrawnAccount {
  readonly rulebook: Rulebook;
  readonly account: FormulaAccount & { readonly pipelines: readonly Pipeline[] };
}

/** Ids and option values as HubSpot would take them, and as nobody should give them. */
export const oddWords = [
  "it's",
  'back\\slash',
  '"quoted"',
  "'",
  "\\'",
  'a b',
  'åäö',
  "''",
  'if x then y',
  '%s',
];

const choices = ['a', 'b', 'c', ...oddWords];
const truths = ['true', 'false'];

/** What ops made: properties that rules ask about, and properties that criteria are kept in. */
const properties: readonly AccountDealProperty[] = [
  aDealProperty({ name: 'amount' }),
  aDealProperty({ name: 'amount_in_home_currency' }),
  aDealProperty({ name: 'employees' }),
  aChoice('deal_currency_code', 'USD', 'SEK'),
  aChoice('segment', ...choices),
  { ...aChoice('regions', ...choices), fieldType: 'checkbox' },
  { ...aChoice('partner', ...truths), type: 'bool', fieldType: 'booleancheckbox' },
  aDealProperty({ name: 'remark', type: 'string', fieldType: 'text' }),
  aChoice('own_select', '0', '1', '2', '3', 'na', ...oddWords),
  { ...aChoice('own_radio', 'low', 'high', ...oddWords), fieldType: 'radio' },
  { ...aChoice('own_truth', ...truths), type: 'bool', fieldType: 'booleancheckbox' },
  { ...aChoice('own_yes_no', ...truths), fieldType: 'booleancheckbox' },
];
const oneCurrency = properties.filter(
  ({ name }) => name !== 'deal_currency_code' && name !== 'amount_in_home_currency',
);
export const mappable = properties.filter(({ name }) => name.startsWith('own_'));
const optionsOf = ({ options }: AccountDealProperty) => options.map(({ value }) => value);

const anyStageName = fc.constantFrom('s1', 's2', 's3', 'won', ...oddWords);
const pipelineIds = ['sales', "partner's", 'renewal\\2'];
const anyPipelines: fc.Arbitrary<Pipeline[]> = fc
  .array(
    fc.record({
      stages: fc.uniqueArray(anyStageName, { minLength: 1, maxLength: 7 }),
      probabilities: fc.array(fc.option(fc.integer({ min: 1, max: 99 })), { minLength: 7, maxLength: 7 }),
      closed: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((drawn) =>
    drawn.map(({ stages, probabilities, closed }, index) => ({
      id: pipelineIds[index] ?? '',
      label: 'Pipeline',
      stages: stages.map((name, place) => {
        const isClosed = place >= stages.length - closed;
        const probability = isClosed ? (place % 2 === 0 ? 0 : 100) : (probabilities[place] ?? null);
        return {
          // HubSpot's stage ids are of one pipeline only.
          id: `${name}${index}`,
          label: name,
          probability: probability === null ? null : probability / 100,
          closed: isClosed,
          displayOrder: place,
        };
      }),
    })),
  );

// Now and then with decimals; often alike, so that shares come out as halves.
const anyWeight = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0, 10, 20, 12.5, 0.1, 0.2, 33.3),
  fc.double({ min: 0, max: 1_000, noNaN: true }).map((weight) => Math.round(weight * 1e6) / 1e6),
);
const anyExpected = fc.dictionary(fc.constantFrom(...milestones), fc.constantFrom(0, 1, 2, 3), {
  maxKeys: 4,
});

const anyOwnFramework = fc.record(
  {
    label: fc.constant("Ops' own"),
    retired: fc.boolean(),
    criteria: fc
      .array(
        fc.record(
          { weight: anyWeight, expected: anyExpected, person: fc.constantFrom(...roles) },
          { requiredKeys: ['weight', 'expected'] },
        ),
        { minLength: 1, maxLength: 40, size: 'max' },
      )
      .map((drawn) =>
        drawn.map((about, index) => ({
          ...about,
          id: `c${index}`,
          label: 'It',
          counts: 'It counts',
          questions: ['Is it?'],
        })),
      ),
    factors: fc.constantFrom([['c0'], ['c1', 'c2']], [['c0', 'c3', 'c4']]),
  },
  { requiredKeys: ['label', 'criteria'] },
);

const anyCopy = fc.record({
  label: fc.constant('A copy'),
  copyOf: fc.constantFrom(...frameworks.map(({ id }) => id)),
  retired: fc.boolean(),
});

const anyAdjustment = (id: string) => {
  const criteria = frameworks.find((framework) => framework.id === id)?.criteria ?? [];
  const ids = fc.constantFrom(...criteria.map((criterion) => criterion.id));
  return fc.record({
    weights: fc.dictionary(ids, anyWeight, { maxKeys: 8 }),
    expected: fc.dictionary(ids, anyExpected, { maxKeys: 4 }),
  });
};

const anyMapping = fc.constantFrom(...mappable).chain((property) =>
  fc.record({
    property: fc.constant(property.name),
    // Options that stand for nothing, and such as ops did not name.
    levels: fc.dictionary(
      fc.constantFrom(...optionsOf(property)),
      fc.option(fc.constantFrom(...levelValues), { freq: 6 }),
      { minKeys: 1, maxKeys: 8 },
    ),
  }),
);

const conditionsOf = (name: string, values: readonly string[]) =>
  anyConditionOf(
    fc.constant(name),
    fc.constantFrom(-1, 0, 0.5, 1, 2.5, 1e6),
    fc.subarray([...values], { minLength: 1 }),
  );
// As checkAgainstAccount() lets them be: options of choices, numbers of numbers, presence of anything.
const anyCondition = fc.oneof(
  conditionsOf('segment', choices).filter(isOfChoice),
  conditionsOf('regions', choices).filter(isOfChoice),
  conditionsOf('partner', ['true', 'false', 'TRUE', 'False']).filter(isOfChoice),
  conditionsOf('own_yes_no', truths).filter(isOfChoice),
  conditionsOf('amount', ['1']).filter(isOfNumber),
  conditionsOf('employees', ['1']).filter(isOfNumber),
  conditionsOf('remark', ['1']).filter(({ is }) => is === 'known' || is === 'unknown'),
);
function isOfChoice({ is }: { readonly is: string }): boolean {
  return ['any_of', 'none_of', 'known', 'unknown'].includes(is);
}
function isOfNumber({ is }: { readonly is: string }): boolean {
  return is !== 'any_of' && is !== 'none_of';
}

const anyRule = (ids: readonly string[], stages: readonly string[]) => {
  const stage = fc.constantFrom(...stages);
  return fc.record(
    {
      framework: fc.constantFrom(...ids),
      stages: fc.record({ from: stage, to: stage }, { requiredKeys: [] }),
      when: fc.record({
        match: fc.constantFrom('all', 'any'),
        conditions: fc.array(anyCondition, { minLength: 1, maxLength: 4 }),
      }),
    },
    { requiredKeys: ['framework'] },
  );
};

const anyPipelineSettings = (ids: readonly string[], pipeline: Pipeline) => {
  const stages = pipeline.stages.map(({ id }) => id);
  return fc.record(
    {
      framework: fc.constantFrom(...ids),
      rules: fc.array(anyRule(ids, stages), { maxLength: 5 }),
      milestones: fc.dictionary(fc.constantFrom(...stages), fc.constantFrom(...milestones), { maxKeys: 4 }),
    },
    { requiredKeys: ['rules', 'milestones'] },
  );
};

/** Two ids of own frameworks, one of them like a word of HubSpot's language. */
const ownIds = ['month', 'own_2'];

const anyIds = fc.record({
  enabled: fc.subarray(
    frameworks.map(({ id }) => id),
    { minLength: 1, maxLength: 4 },
  ),
  own: fc.subarray(ownIds),
});

const anySettings = (pipelines: readonly Pipeline[]): fc.Arbitrary<unknown> =>
  anyIds.chain(({ enabled, own }) => {
    const ids = [...enabled, ...own];
    const recordOf = <T>(keys: readonly string[], valueOf: (key: string) => fc.Arbitrary<T>) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(key)] as const)), { requiredKeys: [] });
    const criteriaOf = (id: string) => frameworks.find((each) => each.id === id)?.criteria ?? [{ id: 'c0' }];
    return fc.record({
      enabledFrameworks: fc.constant([...enabled]),
      defaultFramework: fc.constantFrom(...ids),
      ownFrameworks: fc
        .tuple(...own.map(() => fc.oneof({ weight: 3, arbitrary: anyOwnFramework }, anyCopy)))
        .map((drawn) => Object.fromEntries(own.map((id, index) => [id, drawn[index]]))),
      adjustments: recordOf(enabled, anyAdjustment),
      mappings: recordOf(ids, (id) =>
        fc.dictionary(fc.constantFrom(...criteriaOf(id).map((each) => each.id)), anyMapping, { maxKeys: 4 }),
      ),
      pipelines: fc
        .tuple(...pipelines.map((pipeline) => fc.option(anyPipelineSettings(ids, pipeline), { freq: 5 })))
        .map((drawn) =>
          Object.fromEntries(
            pipelines.flatMap(({ id }, index) => {
              const settings = drawn[index] ?? null;
              return settings === null ? [] : [[id, settings] as const];
            }),
          ),
        ),
      thresholds: fc
        .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 100 }))
        .map(([one, other]) => ({ strong: Math.max(one, other), developing: Math.min(one, other) })),
      belowExpectation: fc.constantFrom(...belowExpectationValues),
    });
  });

/** Any account whose rules and mappings name what it has; some have one currency, and so no properties for others. */
export const anyAccount: fc.Arbitrary<DrawnAccount> = anyPipelines.chain((pipelines) =>
  fc.record({ settings: anySettings(pipelines), many: fc.boolean() }).map(({ settings, many }) => ({
    rulebook: rulebookOf(settingsSchema.parse(settings), 1),
    account: { pipelines, currency: 'USD', properties: many ? properties : oneCurrency },
    // A rulebook has the words of all frameworks: nobody could read a failure.
    [fc.toStringMethod]: () => JSON.stringify({ settings, many, pipelines }),
  })),
);
