import { isLiveName } from '../../formulas';
import type { Rulebook } from '../../settings';
import { readAccount } from '../account/account';
import { readCalculatedLimit, type Usage } from '../account/account-limits';
import { pipelineInSettings } from '../account/named-by-settings';
import { listPipelines } from '../account/pipelines';
import type { AccountProperty } from '../account/properties';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';

/** What of an account its formulas depend on, besides its properties; or why it could not be read. */
export type FoundForFormulas =
  | {
      readonly kind: 'found';
      readonly pipelines: readonly ReturnType<typeof pipelineInSettings>[];
      /** ISO code; null when HubSpot does not say. */
      readonly currency: string | null;
      /** Of calculated properties; null when HubSpot does not say. */
      readonly limit: Usage | null;
    }
  | { readonly kind: 'unread'; readonly error: HubSpotError };

/** Whether HubSpot is to keep figures itself. */
export function asksForFormulas({ settings }: Rulebook): boolean {
  return settings.figures !== 'stored';
}

/** Whether an account has calculated properties of ours already. */
export function hasFormulas(properties: readonly AccountProperty[]): boolean {
  return properties.some(({ name }) => isLiveName(name));
}

/** Reads it: three calls, at once. */
export async function findForFormulas(client: HubSpotClient): Promise<FoundForFormulas> {
  try {
    const [pipelines, account, limit] = await Promise.all([
      listPipelines(client, 'deals'),
      readAccount(client),
      readCalculatedLimit(client),
    ]);
    const currency = account.companyCurrency ?? null;
    return { kind: 'found', pipelines: pipelines.map(pipelineInSettings), currency, limit };
  } catch (error) {
    // Nothing else of provisioning needs this.
    if (error instanceof HubSpotError) return { kind: 'unread', error };
    throw error;
  }
}
