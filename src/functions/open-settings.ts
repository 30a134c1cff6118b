import {
  openSettingsContract,
  type OpenSettingsReply,
  type OpenSettingsRequest,
} from '../protocol/open-settings';
import { readStoredSettings } from '../settings';
import type { Dependencies } from '../judging/ports';
import { inForceFrom } from '../configuring/settings-in-force';
import { serve } from './serve';
import { settingsAccount } from '../configuring/settings-account';
import { issuesOnWire, noteOf } from './settings-on-wire';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** The settings that hold, read afresh, and what of the account they can name. */
export async function openSettings(
  _request: OpenSettingsRequest,
  dependencies: Dependencies,
): Promise<OpenSettingsReply> {
  const { settings } = dependencies;
  const [newest, account] = await Promise.all([settings.load(), settingsAccount(dependencies)]);
  const { rulebook, problem } = await inForceFrom(newest, settings);
  const read = newest === null ? null : readStoredSettings(newest.payload);
  return {
    ok: true,
    newest: newest === null ? null : noteOf(newest),
    settings: rulebook.settings,
    revision: rulebook.revision,
    problem:
      problem === null || read === null || read.kind === 'read'
        ? null
        : { kind: read.kind, issues: issuesOnWire(read.issues) },
    account,
  };
}

export const main = serve(openSettingsContract, openSettings);
