import {
  readRevisionContract,
  type ReadRevisionReply,
  type ReadRevisionRequest,
} from '../protocol/read-revision';
import { pathWords, readStoredSettings } from '../settings';
import type { Dependencies } from '../judging/ports';
import { failure } from './failure';
import { serve } from './serve';
import { noteOf } from './settings-on-wire';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** The settings of an earlier revision. */
export async function readRevision(
  { revision }: ReadRevisionRequest,
  { settings }: Dependencies,
): Promise<ReadRevisionReply> {
  const stored = await settings.read(revision);
  if (stored === null) return failure('revision-gone', `Revision ${revision} is not kept.`);
  const read = readStoredSettings(stored.payload);
  if (read.kind === 'read') return { ok: true, note: noteOf(stored), settings: read.settings };
  const details = read.issues.map(({ path, message }) => `${pathWords(path)}: ${message.en}`);
  return failure('revision-gone', `Revision ${revision} cannot be read: ${details.join('; ')}`, details);
}

export const main = serve(readRevisionContract, readRevision);
