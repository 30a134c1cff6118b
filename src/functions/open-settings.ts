import { openSettings } from '../configuring';
import { openSettingsContract } from '../protocol/open-settings';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** The settings that hold, read afresh, and what of the account they can name. */
export const main = serve(openSettingsContract, async (_request, ports) => ({
  ok: true,
  ...(await openSettings(ports)),
}));
