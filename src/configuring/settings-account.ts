import { pipelineInSettings, propertyInSettings } from '../hubspot';
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
    pipelines: known.map(pipelineInSettings),
    properties: properties.map(propertyInSettings),
  };
}
