import {
  settingsRevisionContract,
  type SettingsRevisionReply,
  type SettingsRevisionRequest,
} from '../protocol/settings-revision';
import { newestOf } from '../configuring/settings-in-force';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** Which settings were saved last: an open card asks now and then, and reads its deal again when they are new to it. */
export async function settingsRevision(
  _request: SettingsRevisionRequest,
  { rulebooks }: Dependencies,
): Promise<SettingsRevisionReply> {
  return { ok: true, revision: newestOf(await rulebooks.current()) };
}

export const main = serve(settingsRevisionContract, settingsRevision);
