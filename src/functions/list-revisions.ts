import {
  listRevisionsContract,
  type ListRevisionsReply,
  type ListRevisionsRequest,
} from '../protocol/list-revisions';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';
import { noteOf } from './settings-on-wire';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** Who saved the settings when, newest first. */
export async function listRevisions(
  _request: ListRevisionsRequest,
  { settings }: Dependencies,
): Promise<ListRevisionsReply> {
  return { ok: true, revisions: (await settings.list()).map(noteOf) };
}

export const main = serve(listRevisionsContract, listRevisions);
