import fc from 'fast-check';
import { formulaSet, namedProperty, type FormulaAccount, type Spelling } from '../../../src/formulas';
import { frameworks, milestones, roles, type Framework } from '../../../src/frameworks';
import {
  assess,
  belowExpectationValues,
  levelProperty,
  levelValues,
  type QualificationFacts,
} from '../../../src/qualification';
import { rulebookOf, rulingOf, type AccountDealProperty, type Rulebook } from '../../../src/settings';
import { anyDeal } from '../../builders/any-framework';
import { anyPipelineSettings, anyRuledDeal, thePipeline } from '../../builders/any-rules';
import { settingsWith } from '../../builders/settings';
import { calculated, figuresOf, rulingIn } from './figures-of';

const RUNS = Number(process.env['FORMULA_RUNS'] ?? 200);
// Before every answer that is drawn: nothing is out of date, which formulas do not tell.
const asOf = new Date('2020-01-01');

const stages = milestones.map((milestone) => ({ id: `at_${milestone}`, probability: null, closed: false }));
const account: FormulaAccount = { pipelines: [{ id: 'sales', stages }], currency: 'USD', properties: [] };
const settings = settingsWith({
  pipelines: { sales: { milestones: Object.fromEntries(milestones.map((each) => [`at_${each}`, each])) } },
});

const anyStandards = fc.record({
  thresholds: fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([one, other]) => ({ strong: Math.max(one, other), developing: Math.min(one, other) })),
  belowExpectation: fc.constantFrom(...belowExpectationValues),
});
type Standards = Rulebook['standards'];

/** An account in which one framework rules every deal. */
function ruledBy(framework: Framework, standards: Standards): Rulebook {
  const { id } = framework;
  const only = { ...settings, defaultFramework: id, enabledFrameworks: [id] };
  return { ...rulebookOf(settings, 1), settings: only, standards, frameworks: [framework] };
}

function storedDeal({ id }: Framework, { answers, milestone, people }: QualificationFacts) {
  const levels = Object.entries(answers).map(([criterionId, { level }]) => {
    return [levelProperty(id, criterionId), level] as const;
  });
  const named = roles.map((role) => [namedProperty(role), people.includes(role) ? '1' : null] as const);
  const dealstage = milestone === null ? null : `at_${milestone}`;
  return { ...Object.fromEntries([...levels, ...named]), pipeline: 'sales', dealstage };
}

function assessed(framework: Framework, facts: QualificationFacts, standards: Standards) {
  const { score, completeness, standing, stageReady } = assess(framework, facts, asOf, standards);
  const figure = (each: typeof score) => (each.kind === 'scored' ? each.percent : null);
  return {
    score: figure(score),
    completeness: figure(completeness),
    band: standing?.band ?? null,
    ready: stageReady,
  };
}

function isEqual(framework: Framework, facts: QualificationFacts, standards: Standards, spelling: Spelling) {
  const set = formulaSet(ruledBy(framework, standards), account, { spelling });
  expect(figuresOf(set, storedDeal(framework, facts))).toEqual(assessed(framework, facts, standards));
}

describe('formulaSet() makes of any deal what assess() makes of it', () => {
  test('under any framework: weights of 0, products, people, expectations of all kinds', () => {
    const anyZeros = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    holds(fc.tuple(anyDeal, anyStandards, anyZeros), ([{ framework, facts }, standards, zeros]) => {
      const criteria = framework.criteria.map((criterion, index) =>
        zeros[index] === true ? { ...criterion, weight: 0 } : criterion,
      );
      isEqual({ ...framework, criteria }, facts, standards, 'full');
    });
  });

  test('with an option that nobody knows left out, in the short spelling', () => {
    holds(fc.tuple(anyDeal, anyStandards), ([{ framework, facts }, standards]) => {
      const answers = Object.entries(facts.answers).filter(([, { level }]) => level !== 'from an import');
      isEqual(framework, { ...facts, answers: Object.fromEntries(answers) }, standards, 'short');
    });
  });

  test.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'under %s',
    (_id, framework) => {
      const anyLevel = fc.constantFrom(null, ...levelValues);
      const anyFacts = fc.record({
        answers: fc.record(
          Object.fromEntries(
            framework.criteria.map(({ id }) => [
              id,
              anyLevel.map((level) => ({ level, evidence: '', at: null, by: null })),
            ]),
          ),
        ),
        milestone: fc.constantFrom(null, ...milestones),
        people: fc.subarray([...roles]),
      });
      const anySpelling = fc.constantFrom<Spelling>('full', 'short');
      holds(fc.tuple(anyFacts, anyStandards, anySpelling), ([facts, standards, spelling]) => {
        isEqual(framework, facts, standards, spelling);
      });
    },
  );
});

describe('the framework that formulas find', () => {
  const aProperty = (name: string, type: string, fieldType: string): AccountDealProperty => ({
    name,
    label: name,
    type,
    fieldType,
    readOnly: false,
    options: [],
  });
  const ruled: FormulaAccount = {
    pipelines: [thePipeline],
    currency: 'USD',
    properties: [aProperty('amount', 'number', 'number'), aProperty('dealtype', 'enumeration', 'checkbox')],
  };

  test('is the one that rulingOf() finds', () => {
    holds(fc.tuple(anyPipelineSettings, anyRuledDeal), ([sales, facts]) => {
      const rulebook = rulebookOf(
        settingsWith({ enabledFrameworks: ['bant', 'neat', 'spin', 'meddic'], pipelines: { sales } }),
        1,
      );
      const { amount = null, dealtype = null } = facts.properties;
      // HubSpot keeps numbers in a number property, and only its options in a choice.
      if (amount !== null && amount !== '' && !Number.isFinite(Number(amount))) return;
      const deal = { amount, dealtype, pipeline: facts.pipelineId, dealstage: facts.stageId };
      const set = formulaSet(rulebook, ruled);
      if (set.unsayable.length > 0) return;
      const pipeline = facts.pipelineId === thePipeline.id ? thePipeline : null;
      expect(rulingIn(set, calculated(set, deal))).toBe(
        rulingOf(rulebook, { ...facts, pipeline }).framework.id,
      );
    });
  });
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: RUNS });
}
