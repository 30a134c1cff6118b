import type { AccountProperty } from '../account/properties';

/** Why HubSpot does not take a value of a property: it is gone or archived, nobody may set it, or it has no such option. */
export type WhyUnstorable = 'property-missing' | 'read-only' | 'option-missing';

type Known = Pick<AccountProperty, 'name' | 'options' | 'externalOptions' | 'modificationMetadata'>;

/** Why HubSpot would not take one of these values, as the account defines its properties; null when nothing speaks against it. */
export function whyUnstorable(
  properties: Readonly<Record<string, string>>,
  known: readonly Known[],
): WhyUnstorable | null {
  const reasons = Object.entries(properties).map(([name, value]) => whyValueUnstorable(name, value, known));
  return reasons.find((why) => why !== null) ?? null;
}

/** Those of the values that HubSpot would take. */
export function storableOf(
  properties: Readonly<Record<string, string>>,
  known: readonly Known[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => whyValueUnstorable(name, value, known) === null),
  );
}

function whyValueUnstorable(name: string, value: string, known: readonly Known[]): WhyUnstorable | null {
  const property = known.find((each) => each.name === name);
  if (property === undefined) return 'property-missing';
  if (property.modificationMetadata?.readOnlyValue === true) return 'read-only';
  // HubSpot keeps the options of some properties elsewhere (owners, pipelines) and lists none.
  if (property.options.length === 0 || property.externalOptions === true || value === '') return null;
  const options = new Set(property.options.map((option) => option.value));
  return value.split(';').every((option) => options.has(option)) || options.has(value)
    ? null
    : 'option-missing';
}
