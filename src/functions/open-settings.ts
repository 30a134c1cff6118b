import { openSettings } from '../configuring';
import { openSettingsContract } from '../protocol/open-settings';
import { serve } from './serve';

export { settingsRead as scopes } from './scopes';

/** The settings that hold, read afresh, and what of the account they can name. */
export const main = serve(openSettingsContract, async (_request, ports) => ({
  ok: true,
  ...(await openSettings(ports)),
}));
