import type { Framework } from '../frameworks';
import { dealProperty } from '../qualification';
import {
  entryOf,
  milestoneIn,
  usableFrameworks,
  type AccountDealProperty,
  type Condition,
  type Rule,
  type RuledPipeline,
  type Rulebook,
} from '../settings';
import { isReadableName, type Branch, type Formula } from '../formula-language';
import { conditionFormula, kindOfProperty } from './condition-terms';
import { milestoneNumber } from './expectations';
import {
  allOf,
  anyOf,
  choice,
  equals,
  ifPresent,
  isClosed,
  isPresent,
  NEVER,
  number,
  text,
  textOf,
} from './terms';

/** What of an account the formulas depend on, besides its settings. */
export interface FormulaAccount {
  readonly pipelines: readonly RuledPipeline[];
  /** ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  /** Deal properties that rules may look at; one that is not among them is gone. */
  readonly properties: readonly AccountDealProperty[];
}

/** A condition of a rule as a formula; null for what formulas cannot say, and for a property that is gone. */
export function sayCondition(condition: Condition, account: FormulaAccount): Formula | null {
  const property = account.properties.find(({ name }) => name === condition.property);
  if (property === undefined || !isReadableName(property.name)) return null;
  return conditionFormula(condition, kindOfProperty(property), account);
}

/** The number of the deal's milestone: 1 for discovery to 6 for commit; 0 when it is closed or its stage is not known. */
export function milestoneFormula(rulebook: Rulebook, { pipelines }: FormulaAccount): Formula {
  const byMilestone = new Map<number, string[]>();
  for (const pipeline of pipelines) {
    for (const { id } of pipeline.stages) {
      const milestone = milestoneIn(rulebook, pipeline, id);
      if (milestone === null) continue;
      const stages = byMilestone.get(milestoneNumber(milestone)) ?? [];
      byMilestone.set(milestoneNumber(milestone), [...stages, id]);
    }
  }
  const branches = [...byMilestone]
    .toSorted(([one], [other]) => one - other)
    .map(([reached, stages]) => ({
      when: anyOf(stages.map((stage) => equals(textOf('dealstage'), stage))),
      then: number(reached),
    }));
  return choice([{ when: notPresent('dealstage'), then: number(0) }, ...branches], number(0));
}

/**
 * The id of the framework that rules the deal, as rulingOf() and frameworkOfDeal(): a closed deal keeps the one that it was judged by.
 */
export function frameworkFormula(rulebook: Rulebook, account: FormulaAccount): Formula {
  const judgedBy = textOf(dealProperty.framework);
  const kept = allOf([isClosed, isPresent(judgedBy)]);
  return choice([{ when: kept, then: judgedBy }], ruledBy(rulebook, account));
}

/** The frameworks that can rule a deal of these pipelines, or of none. */
export function rulingFrameworks(rulebook: Rulebook, account: FormulaAccount): readonly Framework[] {
  const ids = new Set(textsIn(ruledBy(rulebook, account)));
  return usableFrameworks(rulebook).filter(({ id }) => ids.has(id));
}

function ruledBy(rulebook: Rulebook, account: FormulaAccount): Formula {
  const usable = usableFrameworks(rulebook);
  const { settings } = rulebook;
  const isUsable = (id: string | undefined) => usable.some((framework) => framework.id === id);
  const fallback = isUsable(settings.defaultFramework) ? settings.defaultFramework : usable[0]?.id;
  const ofNoPipeline = text(fallback ?? settings.defaultFramework);
  const branches = account.pipelines.map((pipeline): Branch => {
    const { rules = [], framework } = entryOf(settings.pipelines, pipeline.id) ?? {};
    const rest = framework !== undefined && isUsable(framework) ? text(framework) : ofNoPipeline;
    const chosen = rules
      .filter((rule) => isUsable(rule.framework))
      .map((rule) => ({ when: ruleFormula(rule, pipeline, account), then: text(rule.framework) }))
      .filter(({ when }) => when.kind !== 'truth' || when.value);
    return { when: equals(textOf('pipeline'), pipeline.id), then: choice(chosen, rest) };
  });
  return choice([{ when: notPresent('pipeline'), then: ofNoPipeline }, ...branches], ofNoPipeline);
}

function ruleFormula({ stages, when }: Rule, pipeline: RuledPipeline, account: FormulaAccount): Formula {
  const parts: Formula[] = [];
  if (stages !== undefined) {
    const range = stageRange(stages, pipeline);
    if (range !== null) parts.push(range);
  }
  if (when !== undefined) {
    const conditions = when.conditions.map((condition) => sayCondition(condition, account) ?? NEVER);
    parts.push((when.match === 'all' ? allOf : anyOf)(conditions));
  }
  return allOf(parts);
}

/** The condition that a deal's stage lies in a range; null for one without ends. */
function stageRange({ from, to }: NonNullable<Rule['stages']>, { stages }: RuledPipeline): Formula | null {
  if (from === undefined && to === undefined) return null;
  const order = stages.map(({ id }) => id);
  const first = from === undefined ? 0 : order.indexOf(from);
  const last = to === undefined ? order.length - 1 : order.indexOf(to);
  const inRange = first < 0 ? [] : order.slice(first, last + 1);
  const stage = textOf('dealstage');
  return inRange.length === 0 ? NEVER : ifPresent(stage, anyOf(inRange.map((id) => equals(stage, id))));
}

const notPresent = (property: string): Formula => ({ kind: 'not', of: isPresent(textOf(property)) });

function textsIn(formula: Formula): readonly string[] {
  if (formula.kind === 'text') return [formula.value];
  if (formula.kind !== 'choice') return [];
  const { branches, otherwise } = formula;
  return [
    ...branches.flatMap(({ then }) => textsIn(then)),
    ...(otherwise === null ? [] : textsIn(otherwise)),
  ];
}
