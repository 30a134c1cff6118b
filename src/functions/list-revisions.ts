import { listRevisionsContract } from '../protocol/list-revisions';
import { serve } from './serve';

export { settingsRead as scopes } from './scopes';

/** Who saved the settings when, newest first. */
export const main = serve(listRevisionsContract, async (_request, { settings }) => ({
  ok: true,
  revisions: await settings.list(),
}));
