import { saveSettings } from '../configuring';
import { saveSettingsContract } from '../protocol/save-settings';
import { failure } from './failure';
import { serve } from './serve';

export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.custom.read',
  'crm.objects.custom.write',
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
  'crm.schemas.deals.write',
] as const;

/** Saves settings as a new revision, whole or not at all. */
export const main = serve(saveSettingsContract, async (request, ports) => {
  const outcome = await saveSettings(request, ports);
  if (outcome.kind === 'newer')
    return failure('settings-newer', 'A newer Plumbline wrote the settings: update this one first.');
  if (outcome.kind !== 'conflict') return { ok: true, outcome };
  return outcome.settings === null
    ? failure('settings-unreadable', 'What somebody else saved meanwhile cannot be read.')
    : { ok: true, outcome };
});
