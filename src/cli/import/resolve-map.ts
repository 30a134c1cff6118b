import type { AccountProperty, Pipeline } from '../../hubspot';
import { dealProperty } from '../../qualification';
import type { AccountSnapshot } from './account-snapshot';
import { IMPORT_KEY_PROPERTY } from './import-key';
import type { ImportMap, PropertySource } from './import-map';
import { didYouMean } from '../../texts';
import { ownerByAgent, type OwnerMatching } from './owner-matching';
import { fixedValue, textValue } from './property-value';
import type { PropertyRule } from './property-rule';

export interface StagePlace {
  readonly pipeline: string;
  readonly stage: string;
}

/** A map whose every name is known to exist in the account. */
export interface ResolvedMap {
  readonly map: ImportMap;
  readonly timeZone: string;
  /** The account's, an ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  readonly stages: ReadonlyMap<string, StagePlace>;
  readonly owners: OwnerMatching;
  readonly dealRules: readonly PropertyRule[];
  readonly companyRules: readonly PropertyRule[];
}

export type MapResolution = { readonly resolved: ResolvedMap } | { readonly problems: readonly string[] };

/** Looks every pipeline, stage, owner and property of the map up in the account. */
export function resolveMap(map: ImportMap, account: AccountSnapshot): MapResolution {
  const stages = Object.entries(map.stage.values).map(([written, wanted]) => ({
    written,
    place: findStage(`stage.values.${written}`, wanted, account.pipelines),
  }));
  const owners = ownerByAgent(map.owner?.emails ?? {}, account);
  const dealRules = findRules('properties', map.properties, account.dealProperties);
  const companyRules = findRules(
    'company.details.properties',
    map.company?.details?.properties ?? {},
    account.companyProperties,
  );
  const problems = [
    ...stages.flatMap(({ place }) => (typeof place === 'string' ? [place] : [])),
    ...owners.problems,
    ...dealRules.problems,
    ...companyRules.problems,
  ];
  if (problems.length > 0) return { problems };
  return {
    resolved: {
      map,
      timeZone: account.timeZone,
      currency: account.currency,
      stages: new Map(
        stages.flatMap(({ written, place }) => (typeof place === 'string' ? [] : [[written, place]])),
      ),
      owners: owners.matching,
      dealRules: dealRules.rules,
      companyRules: companyRules.rules,
    },
  };
}

/** A pipeline and a stage by label or id; a text says why there is none. */
function findStage(path: string, wanted: StagePlace, pipelines: readonly Pipeline[]): StagePlace | string {
  const pipeline = pipelines.find((each) => isNamed(each, wanted.pipeline));
  if (pipeline === undefined) {
    const labels = pipelines.map(({ label }) => label);
    return `${path}.pipeline: the account has no deal pipeline "${wanted.pipeline}".${didYouMean(wanted.pipeline, labels)}`;
  }
  const stage = pipeline.stages.find((each) => isNamed(each, wanted.stage));
  if (stage !== undefined) return { pipeline: pipeline.id, stage: stage.id };
  const labels = pipeline.stages.map(({ label }) => label);
  const hint = didYouMean(wanted.stage, labels);
  return `${path}.stage: pipeline "${pipeline.label}" has no stage "${wanted.stage}".${hint === '' ? ` It has: ${labels.join(', ')}.` : hint}`;
}

function isNamed({ id, label }: { readonly id: string; readonly label: string }, name: string): boolean {
  return id === name || label.trim().toLowerCase() === name.trim().toLowerCase();
}

/** Set by the import itself, from the map's own settings. */
const RESERVED: Readonly<Record<string, string>> = {
  dealname: 'name',
  pipeline: 'stage',
  dealstage: 'stage',
  hubspot_owner_id: 'owner',
  [IMPORT_KEY_PROPERTY]: 'key',
};

function findRules(
  path: string,
  sources: Readonly<Record<string, PropertySource>>,
  properties: readonly AccountProperty[],
): { readonly rules: PropertyRule[]; readonly problems: string[] } {
  const found = Object.entries(sources).map(([name, source]) => {
    const property = properties.find((each) => each.name === name);
    const names = properties.map((each) => each.name);
    const problem =
      property === undefined
        ? `the account has no such property.${didYouMean(name, names)}`
        : objectionTo(property, source);
    return { property, source, problem: problem === null ? null : `${path}.${name}: ${problem}` };
  });
  return {
    rules: found.flatMap(({ property, source }) => (property === undefined ? [] : [{ property, source }])),
    problems: found.flatMap(({ problem }) => (problem === null ? [] : [problem])),
  };
}

// Who answered when, and by which framework, an older system may know; how a deal stands it does not.
const { framework, assessedAt, assessedBy, ...figures } = dealProperty;
const FIGURES: readonly string[] = Object.values(figures);

function objectionTo(property: AccountProperty, source: PropertySource): string | null {
  const setting = RESERVED[property.name];
  if (setting !== undefined) return `set it with "${setting}" of the map.`;
  if (FIGURES.includes(property.name))
    return 'Plumbline works this out of the answers: import those, then run plumbline score --all --write.';
  if (property.modificationMetadata?.readOnlyValue === true) return 'HubSpot sets this property itself.';
  const needed = kindNeededBy(property);
  if (needed !== null && source.as !== needed && source.as !== 'fixed') {
    return `the property is of type ${property.type}: use "as": "${needed}".`;
  }
  return objectionToValues(property, source);
}

/** A value that the map itself gives must be one the property takes: better said once than for every row. */
function objectionToValues(property: AccountProperty, source: PropertySource): string | null {
  const table = source.as === 'text' ? Object.values(source.values ?? {}) : [];
  const given = source.as === 'fixed' ? [source.value] : table;
  for (const value of given.filter((each) => each !== '')) {
    // In which zone a day begins does not matter to whether it is one.
    const parsed = source.as === 'fixed' ? fixedValue(value, property, 'UTC') : textValue(value, property);
    if (!parsed.ok) return `"${value}": ${parsed.problem}`;
  }
  return null;
}

function kindNeededBy({ type }: AccountProperty): PropertySource['as'] | null {
  if (type === 'number') return 'amount';
  return type === 'date' || type === 'datetime' ? 'date' : null;
}
