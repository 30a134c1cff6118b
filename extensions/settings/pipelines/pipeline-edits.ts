import { findFramework, type Milestone } from '../../../src/frameworks';
import {
  entryOf,
  type Condition,
  type PipelineSettings,
  type Rule,
  type Settings,
} from '../../../src/settings';
import { withEntry } from '../section/with-entry';

const nothingSet: PipelineSettings = { rules: [], milestones: {} };

/** What is set for a pipeline. */
export function pipelineIn({ pipelines }: Settings, id: string): PipelineSettings {
  return entryOf(pipelines, id) ?? nothingSet;
}

/** Sets what is set for a pipeline; nothing set leaves no trace. A built-in framework that it names anew is enabled. */
export function withPipeline(settings: Settings, id: string, pipeline: PipelineSettings): Settings {
  const before = namedBy(pipelineIn(settings, id));
  const anew = namedBy(pipeline).filter((framework) => !before.includes(framework));
  const next = anew.reduce(withEnabled, settings);
  const { framework, rules, milestones } = pipeline;
  if (framework === undefined && rules.length === 0 && Object.keys(milestones).length === 0)
    return withoutPipeline(next, id);
  return { ...next, pipelines: { ...next.pipelines, [id]: pipeline } };
}

export function withoutPipeline(settings: Settings, id: string): Settings {
  return { ...settings, pipelines: withEntry(settings.pipelines, id, undefined) };
}

/** Sets the account's default; a built-in framework that is not enabled is. */
export function withDefaultFramework(settings: Settings, framework: string): Settings {
  return { ...withEnabled(settings, framework), defaultFramework: framework };
}

/** @param framework null: the account's default. */
export function withFramework(pipeline: PipelineSettings, framework: string | null): PipelineSettings {
  const { framework: _before, ...rest } = pipeline;
  return framework === null ? rest : { ...rest, framework };
}

/** @param milestone null: as the stage's probability or place says. */
export function withMilestone(
  pipeline: PipelineSettings,
  stageId: string,
  milestone: Milestone | null,
): PipelineSettings {
  return { ...pipeline, milestones: withEntry(pipeline.milestones, stageId, milestone ?? undefined) };
}

/** Adds a rule for every deal, which changes nothing until it is given another framework: it has that of the rest. */
export function withNewRule(pipeline: PipelineSettings, defaultFramework: string): PipelineSettings {
  const { framework = defaultFramework, rules } = pipeline;
  return { ...pipeline, rules: [...rules, { framework }] };
}

/** @param places Forward, or backward when negative; there must be a rule. */
export function withRuleMoved(pipeline: PipelineSettings, index: number, places: number): PipelineSettings {
  const rest = pipeline.rules.toSpliced(index, 1);
  return { ...pipeline, rules: rest.toSpliced(index + places, 0, ...pipeline.rules.slice(index, index + 1)) };
}

/** @param stageId null: the range is open at this end. */
export function withStage(rule: Rule, end: 'from' | 'to', stageId: string | null): Rule {
  const { stages: { [end]: _before, ...others } = {}, ...rest } = rule;
  const stages = stageId === null ? others : { ...others, [end]: stageId };
  return Object.keys(stages).length === 0 ? rest : { ...rest, stages };
}

/** Sets the conditions of a rule; without any it is for every deal of its stages. */
export function withConditions(rule: Rule, conditions: readonly Condition[]): Rule {
  const { when, ...rest } = rule;
  if (conditions.length === 0) return rest;
  return { ...rest, when: { match: when?.match ?? 'all', conditions: [...conditions] } };
}

/** @param match Whether all of the conditions must hold, or one; a rule without conditions stays as it is. */
export function withMatch(rule: Rule, match: 'all' | 'any'): Rule {
  return rule.when === undefined ? rule : { ...rule, when: { ...rule.when, match } };
}

function namedBy({ framework, rules }: PipelineSettings): readonly string[] {
  return [...(framework === undefined ? [] : [framework]), ...rules.map((rule) => rule.framework)];
}

function withEnabled(settings: Settings, framework: string): Settings {
  const { enabledFrameworks, ownFrameworks } = settings;
  const isBuiltIn = findFramework(framework) !== undefined && !(framework in ownFrameworks);
  if (!isBuiltIn || enabledFrameworks.includes(framework)) return settings;
  return { ...settings, enabledFrameworks: [...enabledFrameworks, framework] };
}
