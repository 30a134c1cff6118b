import type { MiddlewareHandler } from 'hono';
import type { TokenSeed } from '../../../account';
import { burstLimitReached, searchLimitReached } from '../../model/refusals/errors';
import type { ApiEnv } from '../http/context';
import { identify } from '../http/identify';
import type { Portal } from '../http/portal';
import type { Controls } from './controls';
import { applyFault } from './faults';

/** HubSpot counts and limits what programs send, not what its own pages do. */
const limitedKinds: readonly TokenSeed['kind'][] = ['app', 'integration'];
const SEARCH_PATH = /\/search$/;

/** Every call to HubSpot's API passes here: who calls, what goes wrong on purpose, how much is left. */
export function gate(portal: Portal, controls: Controls): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const startedAt = Date.now();
    const caller = identify(portal.seed, c.req.raw.headers, startedAt);
    c.set('caller', caller);
    c.set('startedAt', startedAt);
    if (limitedKinds.includes(caller.token.kind)) {
      const { token } = caller.token;
      const isSearch = c.req.method === 'POST' && SEARCH_PATH.test(c.req.path);
      const allowed = isSearch ? controls.limiter.takeSearch() : controls.limiter.takeCall(token);
      if (!isSearch)
        for (const [name, value] of Object.entries(controls.limiter.headers(token))) c.header(name, value);
      await applyFault(controls.fault);
      if (!allowed) throw isSearch ? searchLimitReached() : burstLimitReached();
    }
    await next();
  };
}
