import { dealProperty, evidenceProperty, levelProperty } from '../../../src/qualification';
import type { Rulebook } from '../../../src/settings';
import type { SettingsCatalogue, Language } from '../../../src/texts';
import type { Property } from './condition-form';
import type { Option } from './framework-options';

/**
 * The deal properties that rules can ask of, by label. Left out is what Plumbline makes of a deal, since it follows from the
 * framework and a rule about it would go in a circle; and the answers, which would bury the rest.
 */
export function askableProperties(
  properties: readonly Property[],
  { frameworks }: Rulebook,
  language: Language,
): readonly Property[] {
  const own = new Set<string>([
    ...Object.values(dealProperty),
    ...frameworks.flatMap(({ id, criteria }) =>
      criteria.flatMap((criterion) => [levelProperty(id, criterion.id), evidenceProperty(id, criterion.id)]),
    ),
  ]);
  return properties
    .filter(({ name }) => !own.has(name))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}

/** The properties to choose from; those of one label go by their name too. The chosen one is among them, even if it is gone. */
export function propertyOptions(
  properties: readonly Property[],
  chosen: Pick<Property, 'name' | 'label'>,
): readonly Option[] {
  const labels = properties.map(({ label }) => label);
  const isShared = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  const options = properties.map(({ name, label }) => ({
    value: name,
    label: isShared(label) ? `${label} (${name})` : label,
  }));
  return properties.some(({ name }) => name === chosen.name)
    ? options
    : [{ value: chosen.name, label: chosen.label }, ...options];
}

/** A property's options; yes and no of one that HubSpot lists none for but can only be that. */
export function optionsOf(property: Property | undefined, texts: SettingsCatalogue): Property['options'] {
  if (property === undefined) return [];
  if (property.type !== 'bool' || property.options.length > 0) return property.options;
  return [
    { value: 'true', label: texts.yes },
    { value: 'false', label: texts.no },
  ];
}
