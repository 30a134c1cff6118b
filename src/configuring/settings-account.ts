import type { AccountProperty } from '../hubspot';
import type { SettingsAccount } from '../protocol/open-settings';
import type { Dependencies } from '../judging/ports';

/** The pipelines and properties that settings can name. */
export async function settingsAccount({
  pipelines,
  account,
  dealProperties,
}: Pick<Dependencies, 'pipelines' | 'account' | 'dealProperties'>): Promise<SettingsAccount> {
  const [known, { companyCurrency }, properties] = await Promise.all([
    pipelines.list(),
    account.read(),
    dealProperties(),
  ]);
  return {
    currency: companyCurrency ?? null,
    pipelines: known.map(({ id, label, stages }) => ({
      id,
      label,
      stages: stages.map((stage) => ({
        id: stage.id,
        label: stage.label,
        closed: stage.closed,
        probability: stage.probability,
      })),
    })),
    properties: properties.map(propertyOnWire),
  };
}

function propertyOnWire(property: AccountProperty): SettingsAccount['properties'][number] {
  const { name, label, type, fieldType, options, modificationMetadata } = property;
  return {
    name,
    label,
    type,
    fieldType,
    readOnly: modificationMetadata?.readOnlyValue ?? false,
    // Hidden ones too: deals may still hold them, and a mapping that names one must not become an error when it is hidden.
    options: options.map((option) => ({ value: option.value, label: option.label })),
  };
}
