import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Framework, Milestone } from '../../../src/frameworks';
import { expectedLevel } from '../../../src/qualification';
import { flatFacts, staleBefore, type BenchDeal } from '../assessment-deals';
import { percent, type Verdict } from './verdict';

const engines = new Map<string, Engine>();
const kinds = ['answered', 'open', 'below', 'stale'] as const;
type Kind = (typeof kinds)[number];

/**
 * json-rules-engine: a rule for each thing that can be said of a criterion, in an engine that is built once for each framework
 * and milestone; the figures are summed from its events.
 */
export async function withRulesEngine(deal: BenchDeal): Promise<Verdict> {
  const { framework, facts } = deal;
  const flat = flatFacts(deal);
  const { events } = await engineOf(framework, facts.milestone).run(flat);
  const said: Record<Kind, Set<unknown>> = {
    answered: new Set(),
    open: new Set(),
    below: new Set(),
    stale: new Set(),
  };
  for (const { type, params } of events) {
    const kind = kinds.find((each) => each === type);
    if (kind !== undefined) said[kind].add(params?.['id']);
  }
  const applicable = framework.criteria.filter(({ id }) => said.answered.has(id) || said.open.has(id));
  const isExpected = (criterion: Framework['criteria'][number]) =>
    expectedLevel(criterion, facts.milestone) !== null;
  const gaps = applicable.filter((criterion) => {
    const { id } = criterion;
    return said.open.has(id) || said.below.has(id) || (said.stale.has(id) && isExpected(criterion));
  });
  return {
    score: said.answered.size === 0 ? null : scoreFrom(framework, applicable, flat),
    completeness: applicable.length === 0 ? null : percent(said.answered.size / applicable.length),
    stageReady: gaps.some(isExpected) ? 'no' : applicable.some(isExpected) ? 'yes' : 'no_expectation',
    gaps: gaps.map(({ id }) => id),
    stale: applicable.filter(({ id }) => said.stale.has(id)).map(({ id }) => id),
  };
}

function scoreFrom(
  { criteria, factors }: Framework,
  applicable: Framework['criteria'],
  flat: ReturnType<typeof flatFacts>,
): Verdict['score'] {
  let total = 0;
  for (const { weight } of applicable) total += weight;
  let product = 1;
  for (const ids of factors ?? [criteria.map(({ id }) => id)]) {
    let weight = 0;
    let earned = 0;
    for (const criterion of applicable) {
      if (!ids.includes(criterion.id)) continue;
      const level = flat[criterion.id];
      weight += criterion.weight;
      if (typeof level === 'number') earned += criterion.weight * level;
    }
    if (weight > 0) product *= (earned / weight / 3) ** (weight / total);
  }
  return total === 0 ? null : percent(product);
}

function engineOf(framework: Framework, milestone: Milestone | null): Engine {
  const key = `${framework.id} ${milestone}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const stale = staleBefore(framework);
  const rules = framework.criteria.flatMap((criterion): RuleProperties[] => {
    const { id } = criterion;
    const expected = expectedLevel(criterion, milestone) ?? 0;
    const answered = { fact: id, operator: 'greaterThanInclusive', value: 0 };
    const old = { fact: `${id}_at`, operator: 'lessThan', value: stale };
    const below = { fact: id, operator: 'lessThan', value: expected };
    const open = { fact: id, operator: 'equal', value: 'open' };
    const rule = (type: Kind, ...all: (typeof answered | typeof open)[]) => ({
      conditions: { all },
      event: { type, params: { id } },
    });
    return [
      rule('answered', answered),
      rule('open', open),
      rule('stale', answered, old),
      ...(expected > 0 ? [rule('below', below)] : []),
    ];
  });
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engines.set(key, engine);
  return engine;
}
