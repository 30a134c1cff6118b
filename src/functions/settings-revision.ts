import { newestOf } from '../configuring';
import { settingsRevisionContract } from '../protocol/settings-revision';
import { serve } from './serve';

export { settingsRead as scopes } from './scopes';

/** Which settings were saved last: an open card asks now and then, and reads its deal again when they are new to it. */
export const main = serve(settingsRevisionContract, async (_request, { rulebooks }) => ({
  ok: true,
  revision: newestOf(await rulebooks.current()),
}));
