import fc from 'fast-check';
import { approaches, repApproaches, signals } from '../../src/approach';
import { frameworks, milestones, roles, topics } from '../../src/frameworks';
import { belowExpectationValues, levelValues } from '../../src/qualification';
import { figureKeepers, settingsSchema, type Settings } from '../../src/settings';
import { languages } from '../../src/texts';
import { anyConditionOf } from './any-rules';

const builtIn = frameworks.map(({ id }) => id);

/** Texts as people write them and as they never would: what YAML takes for numbers and the like, quotes, line ends, emoji. */
const anyText = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...'on yes no null ~ true 12345 007 0x1F 1e3 1_000 .inf - *a &a !a %a @a `a {a [a | >'.split(' '),
        ...`" ' << = 1:30 2026-11-25`.split(' '),
        ...['- a', 'a: b', '# c', 'two\nlines', 'tab\there', 'Åsa 👍🏽'],
        ...['a'.repeat(300), `${'words '.repeat(30)}\n\n end`],
      ),
    },
  )
  .filter((text) => text.trim() !== '');
const anyName = anyText.map((text) => text.slice(0, 100)).filter((name) => name !== '__proto__');
const anyWords = fc.oneof(anyText, fc.record({ en: anyText, sv: anyText }));
const anyId = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const anyWeight = fc.double({ min: 0, max: 1_000, noNaN: true });
const anyPercent = fc.double({ min: 0, max: 100, noNaN: true });
const anyLevel = fc.constantFrom(0, 1, 2, 3);
const anyExpected = fc.dictionary(fc.constantFrom(...milestones), anyLevel, { maxKeys: 3 });
const anyDays = fc.integer({ min: 1, max: 3_650 });

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyCondition = anyConditionOf(anyName, anyNumber, fc.array(anyText, { minLength: 1, maxLength: 3 }));

const anyPipeline = (usable: readonly string[]) => {
  const framework = fc.constantFrom(...usable);
  const optional = { requiredKeys: ['framework'] } as const;
  const when = fc.record({
    match: fc.constantFrom('all', 'any'),
    conditions: fc.array(anyCondition, { minLength: 1, maxLength: 3 }),
  });
  const stages = fc.record({ from: anyName, to: anyName }, { requiredKeys: [] });
  return fc.record(
    {
      framework,
      rules: fc.array(fc.record({ framework, stages, when }, { requiredKeys: [...optional.requiredKeys] }), {
        maxLength: 3,
      }),
      milestones: fc.dictionary(anyName, fc.constantFrom(...milestones), { maxKeys: 3 }),
    },
    { requiredKeys: [] },
  );
};

const anyAdjustment = fc.record(
  {
    weights: fc.dictionary(anyId, anyWeight, { maxKeys: 3 }),
    expected: fc.dictionary(anyId, anyExpected, { maxKeys: 3 }),
    staleDays: anyDays,
  },
  { requiredKeys: [] },
);

const anyOwnCriterion = fc.record(
  {
    id: anyId,
    label: anyWords,
    counts: anyWords,
    levels: fc.record({ assumed: anyWords, stated: anyWords, proven: anyWords }, { requiredKeys: [] }),
    questions: fc.array(anyWords, { minLength: 1, maxLength: 3 }),
    misreading: anyWords,
    weight: anyWeight,
    expected: anyExpected,
    person: fc.constantFrom(...roles),
    topic: fc.constantFrom(...topics),
  },
  { requiredKeys: ['id', 'label', 'counts', 'questions'] },
);

const anyOwnFramework = fc.record(
  {
    label: anyText,
    copyOf: fc.constantFrom(...builtIn),
    retired: fc.boolean(),
    goodFor: anyWords,
    notFor: anyWords,
    staleDays: anyDays,
    factors: fc.array(fc.array(anyId, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    criteria: fc.uniqueArray(anyOwnCriterion, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['label', 'criteria'] },
);

const anyMapping = fc.record({
  property: anyName,
  levels: fc.dictionary(anyName, fc.option(fc.constantFrom(...levelValues)), { maxKeys: 4 }),
});

const anyEnd = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
const anyBand = fc.record({ startsAt: anyEnd, from: anyEnd, to: anyEnd, endsAt: anyEnd });
const anyApproach = fc.record(
  {
    currency: fc.stringMatching(/^[A-Z]{3}$/),
    weights: fc.dictionary(fc.constantFrom(...signals), anyWeight, { maxKeys: 3 }),
    bands: fc.dictionary(
      fc.constantFrom(...approaches),
      fc.record({ yearlyValue: anyBand, cycleDays: anyBand, contacts: anyBand }, { requiredKeys: [] }),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: [] },
);

const anyPositive = fc.double({ min: 0.01, max: 100, noNaN: true });
const anyRange = fc.record({ from: anyPositive, to: anyPositive });
const anyYardsticks = fc.record(
  {
    cacRatio: anyPositive,
    paybackMonths: fc.record({ best: anyPositive, good: anyPositive, concern: anyPositive }),
    middleDeal: anyRange,
    winRateLarge: anyRange,
  },
  { requiredKeys: [] },
);
const anyCost = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
const anyCosts = fc.record(
  {
    repPerMonth: anyCost,
    repPerMonthByApproach: fc.dictionary(fc.constantFrom(...repApproaches), anyPositive, { maxKeys: 2 }),
    marketingPerDeal: anyCost,
    grossMarginPercent: fc.option(anyPercent),
    monthlyChurnPercent: fc.option(anyPercent),
  },
  { requiredKeys: [] },
);

interface Frameworks {
  readonly enabled: readonly string[];
  readonly own: Readonly<Record<string, { readonly retired?: boolean }>>;
}

/**
 * Settings of a shape that the schema takes, in which every rule names a framework that may be used. What they say beyond that is
 * arbitrary: rules may contradict each other, weights be all 0, criteria and properties not exist.
 */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    enabled: fc.subarray(builtIn, { minLength: 1 }),
    own: fc.dictionary(
      anyId.map((id) => `own_${id}`),
      anyOwnFramework,
      { maxKeys: 2 },
    ),
  })
  .chain(settingsWith)
  .map((drawn) => settingsSchema.parse(drawn));

function settingsWith({ enabled, own }: Frameworks): fc.Arbitrary<object> {
  const usable = [...enabled, ...Object.keys(own).filter((id) => own[id]?.retired !== true)];
  return fc.record(
    {
      defaultFramework: fc.constantFrom(...usable),
      enabledFrameworks: fc.constant(enabled),
      pipelines: fc.dictionary(anyName, anyPipeline(usable), { maxKeys: 3 }),
      adjustments: fc.dictionary(fc.constantFrom(...builtIn), anyAdjustment, { maxKeys: 2 }),
      ownFrameworks: fc.constant(own),
      mappings: fc.dictionary(anyId, fc.dictionary(anyId, anyMapping, { maxKeys: 2 }), { maxKeys: 2 }),
      thresholds: fc.record({ strong: anyPercent, developing: anyPercent }),
      figures: fc.constantFrom(...figureKeepers),
      language: fc.constantFrom(...languages),
      belowExpectation: fc.constantFrom(...belowExpectationValues),
      approach: anyApproach,
      costs: anyCosts,
      yardsticks: anyYardsticks,
    },
    { requiredKeys: ['defaultFramework', 'enabledFrameworks', 'ownFrameworks'] },
  );
}
