import { settingsInForce, type SettingsInForce } from '../../configuring';
import { createSettingsStore, planAccount, type AccountPlan, type HubSpotClient } from '../../hubspot';
import { dealProperty } from '../../qualification';
import { checkAccount } from './check-account';
import { checkApp } from './check-app';
import { checkDeals } from './check-deals';
import { checkFormulas, keepsLiveFigures } from './check-formulas';
import { checkLiveFigures } from './check-live-figures';
import { checkScopes } from './check-scopes';
import { checkStoredSettings } from './check-settings';
import { found, type Finding } from './finding';

/** Looks at everything an account needs; about 25 calls, some more where HubSpot keeps figures, writes nothing. */
export async function examine(client: HubSpotClient, now: () => Date): Promise<readonly Finding[]> {
  const scopes = await found('scopes', () => checkScopes(client));
  const others = await found('settings', async () => {
    const inForce = await settingsInForce(createSettingsStore(client));
    const settings = await found('settings', () => checkStoredSettings(client, inForce));
    return [...settings, ...(await examineAccount(client, inForce, now))];
  });
  return [...scopes, ...others];
}

function examineAccount(
  client: HubSpotClient,
  inForce: SettingsInForce,
  now: () => Date,
): Promise<readonly Finding[]> {
  const { rulebook } = inForce;
  return found('properties', async () => {
    const plan = await planAccount(client, rulebook);
    const account = [...checkAccount(plan), ...checkFormulas(plan.formulas, rulebook)];
    // HubSpot refuses a search for a property that is not there, and that it is not is said already.
    if (lacksFigures(plan)) return account;
    const live = keepsLiveFigures(plan.formulas)
      ? await found('figures', () => checkLiveFigures(client, inForce, now))
      : [];
    const deals = await found('deals', () => checkDeals(client, rulebook));
    return [...account, ...live, ...deals, ...(await found('app', () => checkApp(client)))];
  });
}

function lacksFigures({ properties }: AccountPlan): boolean {
  const figures: readonly string[] = Object.values(dealProperty);
  return properties.create.some(({ name }) => figures.includes(name));
}
