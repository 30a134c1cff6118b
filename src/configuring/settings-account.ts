import type { AccountProperty } from '../hubspot';
import type { AccountDealProperty, AccountFacts } from '../settings';
import type { ConfiguringPorts } from './ports';

/** What of an account its settings can name. */
export interface SettingsAccount extends AccountFacts {
  /** ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  readonly pipelines: readonly (AccountFacts['pipelines'][number] & {
    readonly stages: readonly (AccountFacts['pipelines'][number]['stages'][number] & {
      /** Of winning, 0 to 1; null when the account gives none. */
      readonly probability: number | null;
    })[];
  })[];
}

/** The pipelines and properties that settings can name. */
export async function settingsAccount({
  pipelines,
  account,
  dealProperties,
}: Pick<ConfiguringPorts, 'pipelines' | 'account' | 'dealProperties'>): Promise<SettingsAccount> {
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
    properties: properties.map(asSettingsNameIt),
  };
}

function asSettingsNameIt(property: AccountProperty): AccountDealProperty {
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
