import {
  listFormerOwners,
  listOwners,
  listPipelines,
  listProperties,
  readAccount,
  type AccountProperty,
  type HubSpotClient,
  type Owner,
  type Pipeline,
} from '../../hubspot';
import type { ImportMap } from './import-map';

/** What an import has to know of the account before it can understand a row. */
export interface AccountSnapshot {
  readonly timeZone: string;
  /** An ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  readonly dealProperties: readonly AccountProperty[];
  /** Empty when the map gives companies nothing but a name. */
  readonly companyProperties: readonly AccountProperty[];
  readonly pipelines: readonly Pipeline[];
  /** Empty when the map assigns no owners. */
  readonly owners: readonly Owner[];
  /** Owners who are deactivated: HubSpot gives them no deals. */
  readonly formerOwners: readonly Owner[];
}

/** Reads it, in as many calls as the map needs. */
export async function readAccountSnapshot(client: HubSpotClient, map: ImportMap): Promise<AccountSnapshot> {
  const { timeZone, companyCurrency } = await readAccount(client);
  return {
    timeZone,
    currency: companyCurrency ?? null,
    dealProperties: await listProperties(client, 'deals'),
    companyProperties: map.company?.details === undefined ? [] : await listProperties(client, 'companies'),
    pipelines: await listPipelines(client, 'deals'),
    owners: map.owner === undefined ? [] : await listOwners(client),
    formerOwners: map.owner === undefined ? [] : await listFormerOwners(client),
  };
}
