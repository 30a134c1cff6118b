import { settingsInForce } from '../../configuring';
import { createSettingsStore, planAccount, type AccountPlan, type HubSpotClient } from '../../hubspot';
import { dealProperty } from '../../qualification';
import type { Rulebook } from '../../settings';
import { checkAccount } from './check-account';
import { checkApp } from './check-app';
import { checkDeals } from './check-deals';
import { checkScopes } from './check-scopes';
import { checkStoredSettings } from './check-settings';
import { found, type Finding } from './finding';

/** Looks at everything an account needs; about 25 calls, writes nothing. */
export async function examine(client: HubSpotClient): Promise<readonly Finding[]> {
  const scopes = await found('scopes', () => checkScopes(client));
  const others = await found('settings', async () => {
    const inForce = await settingsInForce(createSettingsStore(client));
    const settings = await found('settings', () => checkStoredSettings(client, inForce));
    return [...settings, ...(await examineAccount(client, inForce.rulebook))];
  });
  return [...scopes, ...others];
}

function examineAccount(client: HubSpotClient, rulebook: Rulebook): Promise<readonly Finding[]> {
  return found('properties', async () => {
    const plan = await planAccount(client, rulebook);
    const account = checkAccount(plan);
    // HubSpot refuses a search for a property that is not there, and that it is not is said already.
    if (lacksFigures(plan)) return account;
    const deals = await found('deals', () => checkDeals(client, rulebook));
    return [...account, ...deals, ...(await found('app', () => checkApp(client)))];
  });
}

function lacksFigures({ properties }: AccountPlan): boolean {
  const figures: readonly string[] = Object.values(dealProperty);
  return properties.create.some(({ name }) => figures.includes(name));
}
