import { Model } from 'survey-core';
import type { Criterion, Framework, Milestone } from '../../../src/frameworks';
import { expectedLevel } from '../../../src/qualification';
import { flatFacts, staleBefore, type BenchDeal } from '../assessment-deals';
import type { Verdict } from './verdict';

const models = new Map<string, Model>();

/**
 * survey-core: a question a criterion, and calculated values for the figures and for what can be said of each, in a model
 * that is built once for each framework and milestone and given the answers of one deal after the other.
 */
export function withSurvey(deal: BenchDeal): Verdict {
  const { framework } = deal;
  const model = modelOf(framework, deal.facts.milestone);
  model.data = Object.fromEntries(Object.entries(flatFacts(deal)).filter(([, value]) => value !== 'open'));
  const score: unknown = model.getVariable('score');
  const completeness: unknown = model.getVariable('completeness');
  const ready: unknown = model.getVariable('ready');
  const ids = framework.criteria.map(({ id }) => id);
  return {
    score: typeof score === 'number' ? score : null,
    completeness: typeof completeness === 'number' ? completeness : null,
    stageReady: ready === 'yes' || ready === 'no' ? ready : 'no_expectation',
    gaps: ids.filter((id) => model.getVariable(`gap_${id}`) === true),
    stale: ids.filter((id) => model.getVariable(`stale_${id}`) === true),
  };
}

function modelOf(framework: Framework, milestone: Milestone | null): Model {
  const key = `${framework.id} ${milestone}`;
  const known = models.get(key);
  if (known !== undefined) return known;
  const model = new Model({
    elements: framework.criteria.map(({ id, label }) => ({
      type: 'radiogroup',
      name: id,
      title: label.en,
      choices: [0, 1, 2, 3, 'na'],
    })),
    calculatedValues: [
      ...figuresOf(framework),
      ...framework.criteria.flatMap((criterion) => [
        {
          name: `stale_${criterion.id}`,
          expression: ifAnswered(criterion.id, `{${criterion.id}_at} < ${staleBefore(framework)}`),
        },
        { name: `gap_${criterion.id}`, expression: gapExpression(criterion, milestone) },
      ]),
      { name: 'ready', expression: readyExpression(framework, milestone) },
    ],
  });
  models.set(key, model);
  return model;
}

interface CalculatedValue {
  readonly name: string;
  readonly expression: string;
}

function figuresOf({ criteria, factors }: Framework): readonly CalculatedValue[] {
  const groups = factors?.map((ids) => criteria.filter(({ id }) => ids.includes(id))) ?? [criteria];
  const parts = groups.flatMap((group, index) => [
    {
      name: `weight_${index}`,
      expression: group.map(({ id, weight }) => ifApplies(id, `${weight}`)).join(' + '),
    },
    {
      name: `earned_${index}`,
      expression: group.map(({ id, weight }) => ifAnswered(id, `{${id}} * ${weight}`)).join(' + '),
    },
  ]);
  const powers = groups.map((_, index) => {
    const share = `({earned_${index}} / {weight_${index}} / 3) ^ ({weight_${index}} / {weight})`;
    return `iif({weight_${index}} > 0, ${share}, 1)`;
  });
  return [
    ...parts,
    { name: 'weight', expression: groups.map((_, index) => `{weight_${index}}`).join(' + ') },
    { name: 'applicable', expression: criteria.map(({ id }) => ifApplies(id, '1')).join(' + ') },
    { name: 'answered', expression: criteria.map(({ id }) => ifAnswered(id, '1')).join(' + ') },
    {
      name: 'score',
      expression: `iif({weight} > 0 and {answered} > 0, ${percent(powers.join(' * '))}, 'none')`,
    },
    {
      name: 'completeness',
      expression: `iif({weight} > 0, ${percent('{answered} / {applicable}')}, 'none')`,
    },
  ];
}

function gapExpression(criterion: Criterion, milestone: Milestone | null): string {
  const { id } = criterion;
  const expected = expectedLevel(criterion, milestone);
  return expected === null
    ? `{${id}} empty`
    : `{${id}} empty or ({${id}} <> 'na' and ({${id}} < ${expected} or {stale_${id}} = true))`;
}

function readyExpression({ criteria }: Framework, milestone: Milestone | null): string {
  const expecting = criteria.filter((criterion) => expectedLevel(criterion, milestone) !== null);
  if (expecting.length === 0) return "'none'";
  const short = expecting.map(({ id }) => `{gap_${id}}`).join(' or ');
  const applicable = expecting.map(({ id }) => ifApplies(id, '1')).join(' + ');
  return `iif(${short}, 'no', iif(${applicable} > 0, 'yes', 'none'))`;
}

function ifApplies(id: string, value: string): string {
  return `iif({${id}} = 'na', 0, ${value})`;
}

function ifAnswered(id: string, value: string): string {
  return `iif({${id}} empty or {${id}} = 'na', 0, ${value})`;
}

function percent(share: string): string {
  return `round((${share}) * 100 + 0.000000001)`;
}
