import { calculationSettingSchema, faultSettingSchema, savedViewsSchema } from '../../../wire';
import { resolveType } from '../../model/state/resolve-type';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { limitParameter, pathParameter } from '../http/query';
import { route } from '../http/route';
import type { Controls } from './controls';
import { eventStream } from './event-stream';
import { requireLocal } from './local-only';
import type { RateLimiter } from './rate-limiter';
import { sessionOf } from './session';

/** The routes that HubSpot does not have (`workbench/wire.ts`). */
export function controlRoutes(app: ApiApp, portal: Portal, controls: Controls): void {
  const { log } = controls;
  app.use('/workbench/*', async (c, next) => {
    requireLocal(c.req.raw);
    await next();
  });
  route(app, '/workbench/session', { GET: (c) => c.json(sessionOf(portal.seed)) });
  route(app, '/workbench/requests', {
    GET: (c) => c.json({ results: log.newest(limitParameter(c, { fallback: 100, max: 500 })) }),
  });
  route(app, '/workbench/requests/stream', { GET: () => eventStream(log) });
  route(app, '/workbench/changes/stream', { GET: () => eventStream(controls.changes) });
  route(app, '/workbench/limits', { GET: (c) => c.json(usageOf(portal, controls.limiter)) });
  route(app, '/workbench/fault', {
    GET: (c) => c.json({ fault: controls.fault }),
    PUT: (c) => setFault(c, controls),
  });
  route(app, '/workbench/calculation', {
    GET: (c) => c.json(calculationOf(portal)),
    PUT: (c) => setCalculation(c, portal),
  });
  route(app, '/workbench/views/:objectType', {
    GET: (c) => c.json({ views: viewsOf(c, portal) }),
    PUT: (c) => setViews(c, portal),
  });
}

/** The calls of the account's app, or of its first program when it has none that is called so. */
function usageOf({ seed }: Portal, limiter: RateLimiter) {
  const app =
    seed.tokens.find(({ kind }) => kind === 'app') ?? seed.tokens.find(({ kind }) => kind === 'integration');
  return limiter.usage(app?.token ?? '');
}

async function setFault(c: ApiContext, controls: Controls): Promise<Response> {
  const { fault } = await readBody(c, faultSettingSchema);
  controls.fault = fault;
  return c.json({ fault });
}

function calculationOf({ recalculator, calculated }: Portal) {
  return { delayMs: recalculator.delayMs, ...calculated };
}

async function setCalculation(c: ApiContext, portal: Portal): Promise<Response> {
  const { recalculator, calculated } = portal;
  const { delayMs = recalculator.delayMs, ...rules } = await readBody(c, calculationSettingSchema);
  portal.calculated = {
    properties: rules.properties ?? calculated.properties,
    formulaCharacters: rules.formulaCharacters ?? calculated.formulaCharacters,
    spelling: rules.spelling ?? calculated.spelling,
  };
  recalculator.setDelay(delayMs);
  return c.json(calculationOf(portal));
}

function viewsTypeOf(c: ApiContext, portal: Portal): string {
  return resolveType(portal.state, pathParameter(c, 'objectType')).objectType.objectTypeId;
}

function viewsOf(c: ApiContext, portal: Portal) {
  return portal.state.views.get(viewsTypeOf(c, portal)) ?? [];
}

async function setViews(c: ApiContext, portal: Portal): Promise<Response> {
  const { views } = await readBody(c, savedViewsSchema);
  portal.store.commit([{ kind: 'views', type: viewsTypeOf(c, portal), views }]);
  return c.json({ views });
}
