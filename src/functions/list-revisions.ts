import { listRevisionsContract } from '../protocol/list-revisions';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** Who saved the settings when, newest first. */
export const main = serve(listRevisionsContract, async (_request, { settings }) => ({
  ok: true,
  revisions: await settings.list(),
}));
