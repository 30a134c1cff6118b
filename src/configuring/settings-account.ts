import type { AccountProperty } from '../hubspot';
import type { AccountDealProperty } from '../settings';
import type { ConfiguringPorts } from './ports';

/** What of an account its settings can name. */
export type SettingsAccount = Awaited<ReturnType<typeof settingsAccount>>;

/** The pipelines and properties that settings can name. */
export async function settingsAccount({
  pipelines,
  account,
  dealProperties,
}: Pick<ConfiguringPorts, 'pipelines' | 'account' | 'dealProperties'>) {
  const [known, { companyCurrency }, properties] = await Promise.all([
    pipelines.list(),
    account.read(),
    dealProperties(),
  ]);
  return {
    /** ISO code; null when HubSpot does not say. */
    currency: companyCurrency ?? null,
    pipelines: known.map((pipeline) => ({
      ...pipeline,
      stages: pipeline.stages.map(({ displayOrder: _order, ...stage }) => stage),
    })),
    properties: properties.map(asSettingsNameIt),
  };
}

function asSettingsNameIt(property: AccountProperty): AccountDealProperty {
  const { name, label, type, fieldType, options, modificationMetadata, hubspotDefined } = property;
  return {
    name,
    label,
    type,
    fieldType,
    readOnly: modificationMetadata?.readOnlyValue ?? false,
    hubspotDefined: hubspotDefined ?? false,
    // Hidden ones too: deals may still hold them, and a mapping that names one must not become an error when it is hidden.
    options: options.map((option) => ({ value: option.value, label: option.label })),
  };
}
