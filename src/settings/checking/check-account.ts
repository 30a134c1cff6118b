import { nearestName } from '../../texts';
import { checkRulesInOrder } from './check-rules';
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
  if (pipeline === undefined)
    return [unknown(path, 'deal pipeline', 'ingen affärspipeline', id, account.pipelines)];
  const { stages } = pipeline;
  const checkStage = (at: SettingsPath, stageId: string) =>
    stages.some((stage) => stage.id === stageId)
      ? []
      : [unknown(at, `stage of ${pipeline.label}`, `inget steg i ${pipeline.label}`, stageId, stages)];
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
    ...checkRulesInOrder(
      [...path, 'rules'],
      rules,
      stages.map((stage) => stage.id),
    ),
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
  return [
    errorAt(
      path,
      `This rule never matches: "${known[from]?.label ?? ''}" comes after "${known[to]?.label ?? ''}".`,
      `Den här regeln träffar aldrig: "${known[from]?.label ?? ''}" kommer efter "${known[to]?.label ?? ''}".`,
    ),
  ];
}

function checkCondition(
  path: SettingsPath,
  condition: Condition,
  { properties }: AccountFacts,
): readonly SettingsIssue[] {
  const property = properties.find(({ name }) => name === condition.property);
  if (property === undefined)
    return [
      unknown(
        [...path, 'property'],
        'deal property',
        'ingen affärsegenskap',
        condition.property,
        named(properties),
      ),
    ];
  const { type, label } = property;
  if (isOneOf(condition.is, numberOperators) && type !== 'number')
    return [
      errorAt(
        [...path, 'is'],
        `"${label}" is no number, so "${condition.is}" cannot be asked of it.`,
        `"${label}" är inget tal, så "${condition.is}" går inte att fråga.`,
      ),
    ];
  if (!isOneOf(condition.is, optionOperators)) return [];
  if (type !== 'enumeration' && type !== 'bool')
    return [
      errorAt(
        [...path, 'is'],
        `"${label}" has no options to choose from, so "${condition.is}" cannot be asked of it.`,
        `"${label}" har inga alternativ att välja bland, så "${condition.is}" går inte att fråga.`,
      ),
    ];
  return 'values' in condition ? checkOptions(path, condition.values, property) : [];
}

function checkOptions(
  path: SettingsPath,
  values: readonly string[],
  { options }: AccountDealProperty,
): readonly SettingsIssue[] {
  // HubSpot keeps the options of some properties elsewhere (owners, pipelines) and lists none.
  if (options.length === 0) return [];
  return values.flatMap((value, index) =>
    options.some((option) => option.value === value)
      ? []
      : [unknown([...path, 'values', index], 'option', 'inget alternativ', value, options.map(asNamed))],
  );
}

function checkMapping(
  path: SettingsPath,
  { property: name, levels }: Mapping,
  { properties }: AccountFacts,
): readonly SettingsIssue[] {
  const at = [...path, 'property'];
  const property = properties.find((each) => each.name === name);
  if (property === undefined)
    return [unknown(at, 'deal property', 'ingen affärsegenskap', name, named(properties))];
  const unfit = whyUnfit(property);
  if (unfit !== null) return [errorAt(at, ...unfit)];
  const { options } = property;
  return [
    ...Object.keys(levels).flatMap((value) =>
      options.some((option) => option.value === value)
        ? []
        : [unknown([...path, 'levels', value], 'option', 'inget alternativ', value, options.map(asNamed))],
    ),
    ...options.flatMap(({ value, label }) =>
      Object.hasOwn(levels, value)
        ? []
        : [
            noteAt(
              [...path, 'levels'],
              `The option "${label}" stands for no level: a deal that has it counts as not answered.`,
              `Alternativet "${label}" står inte för någon nivå: en affär med det räknas som obesvarad.`,
            ),
          ],
    ),
  ];
}

/** Why a property cannot hold a criterion's level, in both languages; null when it can. */
export function whyUnfit(property: AccountDealProperty): readonly [en: string, sv: string] | null {
  const { label, type, fieldType, readOnly } = property;
  if (type !== 'enumeration' && type !== 'bool')
    return [
      `"${label}" has no options to stand for levels: its type is ${type}.`,
      `"${label}" har inga alternativ som kan stå för nivåer: dess typ är ${type}.`,
    ];
  if (fieldType === 'checkbox')
    return [
      `"${label}" takes several options at once, and a criterion has one level.`,
      `"${label}" tar flera alternativ på en gång, och ett kriterium har en nivå.`,
    ];
  if (readOnly) return [`"${label}" cannot be written.`, `"${label}" går inte att skriva till.`];
  return null;
}

function unknown(
  path: SettingsPath,
  en: string,
  sv: string,
  given: string,
  known: readonly { readonly id: string; readonly label: string }[],
): SettingsIssue {
  const near = nearest(given, known);
  return errorAt(
    path,
    `The account has no ${en} "${given}".${near === null ? '' : ` Did you mean ${near}?`}`,
    `Kontot har ${sv} "${given}".${near === null ? '' : ` Menade du ${near}?`}`,
  );
}

/** People write the name they see: the id it belongs to is what they meant. */
function nearest(
  given: string,
  known: readonly { readonly id: string; readonly label: string }[],
): string | null {
  const name = nearestName(
    given,
    known.flatMap(({ id, label }) => [id, label]),
  );
  const found = known.find(({ id, label }) => id === name || label === name);
  if (found === undefined) return null;
  return found.id === found.label ? `"${found.id}"` : `"${found.id}" (${found.label})`;
}

function named(properties: readonly AccountDealProperty[]) {
  return properties.map(({ name, label }) => ({ id: name, label }));
}

function asNamed({ value, label }: { readonly value: string; readonly label: string }) {
  return { id: value, label };
}

function isOneOf(word: string, words: readonly string[]): boolean {
  return words.includes(word);
}
