import { newestOf } from '../configuring';
import { settingsRevisionContract } from '../protocol/settings-revision';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** Which settings were saved last: an open card asks now and then, and reads its deal again when they are new to it. */
export const main = serve(settingsRevisionContract, async (_request, { rulebooks }) => ({
  ok: true,
  revision: newestOf(await rulebooks.current()),
}));
