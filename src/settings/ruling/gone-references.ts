import { entryOf } from '../schema/entry';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import type { Rule } from '../schema/rule-schema';
import type { Settings } from '../schema/settings-schema';

/** What is known of an account when one of its deals is judged. */
export interface KnownOfAccount {
  /** The deal's pipeline; null when the account has it no more. */
  readonly pipeline: {
    readonly label: string;
    readonly stages: readonly { readonly id: string }[];
  } | null;
  /** Whether the account defines a deal property. */
  readonly hasProperty: (name: string) => boolean;
}

/**
 * What settings say of a pipeline by things that HubSpot no longer has: the pipeline itself, its stages, properties of its rules.
 * By them its deals would be judged otherwise than ops meant. Options that are gone are none of these: deals keep the value.
 */
export function goneInPipeline(
  { pipelines }: Pick<Settings, 'pipelines'>,
  pipelineId: string,
  { pipeline, hasProperty }: KnownOfAccount,
): readonly SettingsIssue[] {
  const said = entryOf(pipelines, pipelineId);
  if (said === undefined) return [];
  const path: SettingsPath = ['pipelines', pipelineId];
  if (pipeline === null) return [errorAt(path, 'noPipeline', pipelineId, null, null)];
  const ids = new Set(pipeline.stages.map(({ id }) => id));
  const checkStage = (at: SettingsPath, id: string) =>
    ids.has(id) ? [] : [errorAt(at, 'noStage', id, null, null, pipeline.label)];
  return [
    ...Object.keys(said.milestones).flatMap((id) => checkStage([...path, 'milestones', id], id)),
    ...said.rules.flatMap((rule, index) => {
      const at = [...path, 'rules', index];
      return [
        ...Object.entries(rule.stages ?? {}).flatMap(([end, id]) => checkStage([...at, 'stages', end], id)),
        ...goneInConditions([...at, 'when', 'conditions'], rule, hasProperty),
      ];
    }),
  ];
}

function goneInConditions(
  path: SettingsPath,
  { when }: Rule,
  hasProperty: KnownOfAccount['hasProperty'],
): readonly SettingsIssue[] {
  return (when?.conditions ?? []).flatMap(({ property }, index) =>
    hasProperty(property) ? [] : [errorAt([...path, index, 'property'], 'noProperty', property, null, null)],
  );
}

/** The properties that a framework's criteria are mapped onto and HubSpot no longer has: their answers would look as if taken back. */
export function goneInMappings(
  { mappings }: Pick<Settings, 'mappings'>,
  frameworkId: string,
  hasProperty: KnownOfAccount['hasProperty'],
): readonly SettingsIssue[] {
  return Object.entries(entryOf(mappings, frameworkId) ?? {}).flatMap(([id, { property }]) =>
    hasProperty(property)
      ? []
      : [errorAt(['mappings', frameworkId, id, 'property'], 'noProperty', property, null, null)],
  );
}
