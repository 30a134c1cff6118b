import type { MiddlewareHandler } from 'hono';
import { applyFault } from './faults';
import type { Controls } from './controls';
import type { Portal } from '../http/portal';
import { identify, isLimited } from '../http/caller';
import type { ApiEnv } from '../http/context';
import { burstLimitReached, searchLimitReached } from '../../model/refusals/errors';

const SEARCH_PATH = /\/search$/;

/** Every call to HubSpot's API passes here: who calls, what goes wrong on purpose, how much is left. */
export function gate(portal: Portal, controls: Controls): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const caller = identify(portal.seed, c.req.raw.headers, portal.clock.now());
    c.set('caller', caller);
    if (isLimited(caller)) {
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
