import type { CrmProperties } from '../../host/contract';
import type { Listeners } from '../api/listeners';

/** Tells listeners which properties of one record changed in this browser, and to what. */
export type PropertyChanges = Listeners<CrmProperties>;

/** The properties of `after` that differ from `before`, and those that are gone, as null. An empty value counts as null. */
export function changedProperties(before: CrmProperties, after: CrmProperties): CrmProperties {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => (before[name] || null) !== (after[name] || null));
  return Object.fromEntries(changed.map((name) => [name, after[name] || null]));
}
