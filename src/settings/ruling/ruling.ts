import type { Framework, Milestone } from '../../frameworks';
import { stageMilestones, type Stage } from '../../qualification';
import { entryOf } from '../schema/entry';
import { meets } from './condition';
import { frameworkIn, usableFrameworks, type Rulebook } from './rulebook';
import type { PipelineSettings, Rule } from '../schema/rule-schema';
import type { Settings } from '../schema/settings-schema';

/** A pipeline as the rules need it: its stages in order, the closed ones included. */
export interface RuledPipeline {
  readonly id: string;
  readonly stages: readonly (Stage & { readonly closed: boolean })[];
}

/** What the choice of a framework depends on. */
export interface RulingFacts {
  /** Null for a deal without a pipeline, or in one the account no longer has. */
  readonly pipeline: RuledPipeline | null;
  readonly pipelineId: string | null;
  readonly stageId: string | null;
  /** Values of deal properties; `amount` is the one in the account's currency. Null and absent are unknown. */
  readonly properties: Readonly<Record<string, string | null>>;
}

/** Which framework rules a deal, and why. */
export interface Ruling {
  readonly framework: Framework;
  /** The rule of its pipeline that decided; null when none matched. */
  readonly rule: number | null;
  /** Every rule that matched, the deciding one first. */
  readonly matching: readonly number[];
}

/**
 * The framework that rules a deal: that of the first rule of its pipeline that matches, else the pipeline's own, else the
 * account's default. A rule whose framework no longer exists or may not be used is passed over.
 */
export function rulingOf(rulebook: Rulebook, facts: RulingFacts): Ruling {
  const pipeline = pipelineSettings(rulebook.settings, facts.pipelineId);
  const usable = usableFrameworks(rulebook);
  const find = (id: string | undefined) => usable.find((framework) => framework.id === id);
  const matching = pipeline.rules.flatMap((rule, index) => {
    const framework = matches(rule, facts) ? find(rule.framework) : undefined;
    return framework === undefined ? [] : [{ index, framework }];
  });
  const [first] = matching;
  const defaultId = rulebook.settings.defaultFramework;
  return {
    framework: first?.framework ?? find(pipeline.framework) ?? find(defaultId) ?? lastResort(rulebook),
    rule: first?.index ?? null,
    matching: matching.map(({ index }) => index),
  };
}

/** Whether a rule matches a deal: its stage lies in the range, and its properties meet the conditions. */
export function matches({ stages, when }: Rule, facts: RulingFacts): boolean {
  if (stages !== undefined && !isInRange(stages, facts)) return false;
  if (when === undefined) return true;
  const met = (condition: (typeof when.conditions)[number]) =>
    meets(condition, entryOf(facts.properties, condition.property) ?? null);
  return when.match === 'all' ? when.conditions.every(met) : when.conditions.some(met);
}

/** What a stage stands for: as ops say, else by its win probability or its place. Null for an unknown or closed stage. */
export function milestoneIn(
  { settings }: Rulebook,
  pipeline: RuledPipeline,
  stageId: string,
): Milestone | null {
  const open = pipeline.stages.filter(({ closed }) => !closed);
  if (!open.some(({ id }) => id === stageId)) return null;
  const said = entryOf(pipelineSettings(settings, pipeline.id).milestones, stageId);
  return said ?? stageMilestones(open).get(stageId) ?? null;
}

/** The deal properties that rules look at, in any pipeline. */
export function ruleProperties({ pipelines }: Settings): readonly string[] {
  const conditions = Object.values(pipelines).flatMap(({ rules }) =>
    rules.flatMap(({ when }) => when?.conditions ?? []),
  );
  return [...new Set(conditions.map(({ property }) => property))];
}

const nothingSaid: PipelineSettings = { rules: [], milestones: {} };

function pipelineSettings({ pipelines }: Settings, id: string | null): PipelineSettings {
  return (id === null ? undefined : entryOf(pipelines, id)) ?? nothingSaid;
}

function isInRange({ from, to }: NonNullable<Rule['stages']>, { pipeline, stageId }: RulingFacts): boolean {
  if (from === undefined && to === undefined) return true;
  const order = pipeline?.stages.map(({ id }) => id) ?? [];
  const at = stageId === null ? -1 : order.indexOf(stageId);
  const first = from === undefined ? 0 : order.indexOf(from);
  const last = to === undefined ? order.length - 1 : order.indexOf(to);
  return at >= 0 && first >= 0 && at >= first && at <= last;
}

// Checked settings name a default that may be used; those that somebody edited in the store may not.
function lastResort(rulebook: Rulebook): Framework {
  const { settings, frameworks } = rulebook;
  const [usable] = usableFrameworks(rulebook);
  const found = usable ?? frameworkIn(rulebook, settings.defaultFramework) ?? frameworks[0];
  if (found === undefined) throw new Error('There is no framework at all.');
  return found;
}
