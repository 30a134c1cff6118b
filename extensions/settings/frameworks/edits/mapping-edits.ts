import type { AccountDealProperty, Mapping, Settings } from '../../../../src/settings';
import type { CriterionAt } from './criterion-at';
import { withEntry } from '../../section/with-entry';

/** Keeps a criterion in a property of the account, none of whose options stands for a level yet; null: in Plumbline's own. */
export function withMapping(
  settings: Settings,
  at: CriterionAt,
  property: AccountDealProperty | null,
): Settings {
  if (property === null) return mapped(settings, at, undefined);
  const levels = Object.fromEntries(property.options.map(({ value }) => [value, null] as const));
  return mapped(settings, at, { property: property.name, levels });
}

/** Says which level an option of a mapped property stands for, null for none; undefined forgets an option that is gone. */
export function withOptionLevel(
  settings: Settings,
  at: CriterionAt & { readonly option: string },
  level: Mapping['levels'][string] | undefined,
): Settings {
  const mapping = settings.mappings[at.frameworkId]?.[at.criterionId];
  if (mapping === undefined) return settings;
  return mapped(settings, at, { ...mapping, levels: withEntry(mapping.levels, at.option, level) });
}

function mapped(
  settings: Settings,
  { frameworkId, criterionId }: CriterionAt,
  mapping: Mapping | undefined,
): Settings {
  const criteria = withEntry(settings.mappings[frameworkId] ?? {}, criterionId, mapping);
  const isEmpty = Object.keys(criteria).length === 0;
  return { ...settings, mappings: withEntry(settings.mappings, frameworkId, isEmpty ? undefined : criteria) };
}
