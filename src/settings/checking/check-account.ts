import { nearestName } from '../../texts';
import { checkRulesInOrder } from './check-rules';
import { isTruthValue } from '../ruling/condition';
import { errorAt, noteAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import type { Mapping } from '../schema/own-schema';
import {
  numberOperators,
  optionOperators,
  type Condition,
  type PipelineSettings,
  type Rule,
} from '../schema/rule-schema';
import type { Settings } from '../schema/settings-schema';

/** What settings are checked against. */
export interface AccountFacts {
  readonly pipelines: readonly {
    readonly id: string;
    readonly label: string;
    /** In the pipeline's order. */
    readonly stages: readonly { readonly id: string; readonly label: string; readonly closed: boolean }[];
  }[];
  readonly properties: readonly AccountDealProperty[];
}

/** A deal property of the account. */
export interface AccountDealProperty {
  readonly name: string;
  readonly label: string;
  /** HubSpot's: `number`, `enumeration`, `bool`, `string`, `date`, `datetime`. */
  readonly type: string;
  /** HubSpot's: `checkbox` takes several options at once. */
  readonly fieldType: string;
  readonly readOnly: boolean;
  /** Whether HubSpot itself defines it, for a purpose of its own. */
  readonly hubspotDefined?: boolean | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Whatever settings name that the account does not have, or has in a form that does not do. */
export function checkAgainstAccount(settings: Settings, account: AccountFacts): readonly SettingsIssue[] {
  return [
    ...Object.entries(settings.pipelines).flatMap(([id, pipeline]) => checkPipeline(id, pipeline, account)),
    ...Object.entries(settings.mappings).flatMap(([frameworkId, criteria]) =>
      Object.entries(criteria).flatMap(([id, mapping]) =>
        checkMapping(['mappings', frameworkId, id], mapping, account),
      ),
    ),
  ];
}

function checkPipeline(
  id: string,
  { rules, milestones }: PipelineSettings,
  account: AccountFacts,
): readonly SettingsIssue[] {
  const path: SettingsPath = ['pipelines', id];
  const pipeline = account.pipelines.find((each) => each.id === id);
  if (pipeline === undefined) return [errorAt(path, 'noPipeline', id, ...nearest(id, account.pipelines))];
  const { stages } = pipeline;
  const stageIds = stages.map((stage) => stage.id);
  const checkStage = (at: SettingsPath, stageId: string) =>
    stages.some((stage) => stage.id === stageId)
      ? []
      : [errorAt(at, 'noStage', stageId, ...nearest(stageId, stages), pipeline.label)];
  return [
    ...Object.keys(milestones).flatMap((stageId) => checkStage([...path, 'milestones', stageId], stageId)),
    ...rules.flatMap((rule, index) => [
      ...Object.entries(rule.stages ?? {}).flatMap(([end, stageId]) =>
        checkStage([...path, 'rules', index, 'stages', end], stageId),
      ),
      ...checkRange([...path, 'rules', index, 'stages'], rule, stages),
      ...(rule.when?.conditions ?? []).flatMap((condition, place) =>
        checkCondition([...path, 'rules', index, 'when', 'conditions', place], condition, account),
      ),
    ]),
    ...checkRulesInOrder([...path, 'rules'], rules, stageIds),
  ];
}

function checkRange(
  path: SettingsPath,
  { stages }: Rule,
  known: AccountFacts['pipelines'][number]['stages'],
): readonly SettingsIssue[] {
  const at = (stageId: string | undefined) => known.findIndex(({ id }) => id === stageId);
  const [from, to] = [at(stages?.from), at(stages?.to)];
  if (from < 0 || to < 0 || from <= to) return [];
  return [errorAt(path, 'stagesFall', known[from]?.label ?? '', known[to]?.label ?? '')];
}

function checkCondition(
  path: SettingsPath,
  condition: Condition,
  { properties }: AccountFacts,
): readonly SettingsIssue[] {
  const property = properties.find(({ name }) => name === condition.property);
  if (property === undefined) return [noProperty([...path, 'property'], condition.property, properties)];
  const { type, label } = property;
  if (isOneOf(condition.is, numberOperators) && type !== 'number')
    return [errorAt([...path, 'is'], 'notComparable', label, condition.is)];
  if (!isOneOf(condition.is, optionOperators)) return [];
  if (type !== 'enumeration' && type !== 'bool')
    return [errorAt([...path, 'is'], 'noChoice', label, condition.is)];
  return 'values' in condition ? checkOptions(path, condition.values, property) : [];
}

function checkOptions(
  path: SettingsPath,
  values: readonly string[],
  { type, options }: AccountDealProperty,
): readonly SettingsIssue[] {
  // HubSpot keeps the options of some properties elsewhere (owners, pipelines) and lists none.
  if (options.length === 0) return [];
  return values.flatMap((value, index) => {
    // A yes or no is the same in whichever letters a file has it.
    const given = type === 'bool' && isTruthValue(value) ? value.toLowerCase() : value;
    return checkOption([...path, 'values', index], given, options);
  });
}

function checkMapping(
  path: SettingsPath,
  { property: name, levels }: Mapping,
  { properties }: AccountFacts,
): readonly SettingsIssue[] {
  const at = [...path, 'property'];
  const property = properties.find((each) => each.name === name);
  if (property === undefined) return [noProperty(at, name, properties)];
  const unfit = whyUnfit(property);
  if (unfit !== null) return [errorAt(at, unfit, property.label, property.type)];
  const { options } = property;
  return [
    ...Object.keys(levels).flatMap((value) => checkOption([...path, 'levels', value], value, options)),
    ...options.flatMap(({ value, label }) =>
      Object.hasOwn(levels, value) ? [] : [noteAt([...path, 'levels'], 'noLevelFor', label)],
    ),
  ];
}

/** What an issue says of a property that cannot hold a criterion's level. */
type Unfit = 'noOptions' | 'severalAtOnce' | 'readOnly' | 'ofHubSpot';

/**
 * Why a property cannot hold a criterion's level; null when it can. HubSpot's own mean something else: who chose a level there
 * would move the deal, change what its amount is worth, or its forecast.
 */
export function whyUnfit({ type, fieldType, readOnly, hubspotDefined }: AccountDealProperty): Unfit | null {
  if (type !== 'enumeration' && type !== 'bool') return 'noOptions';
  if (fieldType === 'checkbox') return 'severalAtOnce';
  if (hubspotDefined === true) return 'ofHubSpot';
  return readOnly ? 'readOnly' : null;
}

function noProperty(
  path: SettingsPath,
  name: string,
  properties: readonly AccountDealProperty[],
): SettingsIssue {
  const known = properties.map((property) => ({ id: property.name, label: property.label }));
  return errorAt(path, 'noProperty', name, ...nearest(name, known));
}

function checkOption(
  path: SettingsPath,
  given: string,
  options: AccountDealProperty['options'],
): readonly SettingsIssue[] {
  if (options.some(({ value }) => value === given)) return [];
  const known = options.map(({ value, label }) => ({ id: value, label }));
  return [errorAt(path, 'noOption', given, ...nearest(given, known))];
}

/** People write the name they see: the id it belongs to is what they meant, said with the name where that is another. */
function nearest(
  given: string,
  known: readonly { readonly id: string; readonly label: string }[],
): [id: string | null, label: string | null] {
  const names = known.flatMap(({ id, label }) => [id, label]);
  const name = nearestName(given, names);
  const found = known.find(({ id, label }) => id === name || label === name);
  if (found === undefined) return [null, null];
  return [found.id, found.id === found.label ? null : found.label];
}

function isOneOf(word: string, words: readonly string[]): boolean {
  return words.includes(word);
}
