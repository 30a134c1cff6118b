import type { Property, PropertyGroup } from '../api/schemas';
import type { AccountSchema } from './account-schema';

export interface GroupedProperties {
  readonly group: Pick<PropertyGroup, 'name' | 'label'>;
  readonly properties: readonly Property[];
}

/**
 * The properties whose label or internal name holds `text`, by group and then by label; hidden properties and groups with
 * nothing in them are left out. An empty text finds all.
 */
export function groupProperties(schema: AccountSchema, text: string): readonly GroupedProperties[] {
  const needle = text.trim().toLowerCase();
  const found = [...schema.properties.values()].filter(
    ({ hidden, label, name }) => !hidden && (label.toLowerCase().includes(needle) || name.includes(needle)),
  );
  const byLabel = (a: Property, b: Property) => a.label.localeCompare(b.label);
  const known = new Set(schema.groups.map(({ name }) => name));
  return [...schema.groups, { name: '', label: 'Other' }]
    .map((group) => ({
      group,
      properties: found
        .filter(({ groupName }) => (known.has(groupName) ? groupName : '') === group.name)
        .sort(byLabel),
    }))
    .filter(({ properties }) => properties.length > 0);
}
