import { Hono } from 'hono';
import { ApiError, internalError, resourceNotFound } from './model/refusals/errors';
import { accountInfoRoutes } from './routes/account/account-info-routes';
import { limitRoutes } from './routes/account/limit-routes';
import { ownerRoutes } from './routes/account/owner-routes';
import { tokenRoutes } from './routes/account/token-routes';
import { userRoutes } from './routes/account/user-routes';
import { batchAssociationRoutes } from './routes/associations/batch-association-routes';
import { labelRoutes } from './routes/associations/label-routes';
import { recordAssociationRoutes } from './routes/associations/record-association-routes';
import { controlRoutes } from './routes/control/control-routes';
import type { Controls } from './routes/control/controls';
import { ConnectionCut } from './routes/control/faults';
import { gate } from './routes/control/gate';
import type { ApiApp, ApiContext, ApiEnv } from './routes/http/context';
import type { Portal } from './routes/http/portal';
import { DATED } from './routes/http/route';
import { objectRoutes } from './routes/objects/object-routes';
import { pipelineRoutes } from './routes/pipelines/pipeline-routes';
import { propertyRoutes } from './routes/properties/property-routes';
import { schemaRoutes } from './routes/schemas/schema-routes';

const CORRELATION_HEADER = 'x-hubspot-correlation-id';

/** All routes: one engine under HubSpot's older paths and its dated ones, and the control routes beside them. */
export function buildApp(portal: Portal, controls: Controls): ApiApp {
  const app = new Hono<ApiEnv>();
  app.use('*', async (c, next) => {
    c.set('correlationId', crypto.randomUUID());
    c.header(CORRELATION_HEADER, c.var.correlationId);
    await next();
    if (c.res.headers.get('content-type') === 'application/json')
      c.res.headers.set('content-type', 'application/json;charset=utf-8');
  });
  controlRoutes(app, portal, controls);
  tokenRoutes(app, portal);
  for (const prefix of apiPrefixes) app.use(`${prefix}*`, gate(portal, controls));
  olderPaths(app, portal);
  datedPaths(app, portal);
  app.notFound((c) => refusal(c, resourceNotFound()));
  app.onError((error, c) => {
    if (error instanceof ConnectionCut) throw error;
    if (error instanceof ApiError) return refusal(c, error);
    console.error(`${c.req.method} ${c.req.path} (${c.var.correlationId})`, error);
    return refusal(c, internalError());
  });
  return app;
}

/** Paths of HubSpot's API as it was before `/crm/v3`, such as `/deals/v1/deal/1`: nothing answers to them any more. */
const OLDER_API = /^(\/[\w-]+)+\/v\d+(\/|$)/;

/** Whether a path is HubSpot's API: without a route it gets HubSpot's 404, not the page. */
export function isApiPath(pathname: string): boolean {
  return OLDER_API.test(pathname) || apiPrefixes.some((prefix) => pathname.startsWith(prefix));
}

const apiPrefixes = [
  '/crm/',
  '/crm-object-schemas/',
  '/account-info/',
  '/automation/',
  '/app-webhooks/',
  '/cms/',
  '/communication-preferences/',
  '/conversations/',
  '/events/',
  '/files/',
  '/marketing/',
  '/oauth/',
  '/settings/v3/',
  '/settings/users/',
  '/webhooks/',
];

function olderPaths(app: ApiApp, portal: Portal): void {
  recordAssociationRoutes(app, '/crm/v4/objects', portal, { lists: true });
  batchAssociationRoutes(app, '/crm/v4/associations', portal);
  labelRoutes(app, '/crm/v4/associations', portal);
  objectRoutes(app, '/crm/v3/objects', portal);
  propertyRoutes(app, '/crm/v3/properties', portal);
  pipelineRoutes(app, '/crm/v3/pipelines', portal);
  ownerRoutes(app, '/crm/v3/owners', portal);
  limitRoutes(app, '/crm/v3/limits', portal);
  userRoutes(app, '/settings/v3/users', portal);
  schemaRoutes(app, '/crm-object-schemas/v3/schemas', portal);
  schemaRoutes(app, '/crm/v3/schemas', portal);
  accountInfoRoutes(app, '/account-info/v3', portal);
}

function datedPaths(app: ApiApp, portal: Portal): void {
  recordAssociationRoutes(app, `/crm/objects/${DATED}`, portal, { lists: false });
  batchAssociationRoutes(app, `/crm/associations/${DATED}`, portal);
  labelRoutes(app, `/crm/associations/${DATED}`, portal);
  objectRoutes(app, `/crm/objects/${DATED}`, portal);
  propertyRoutes(app, `/crm/properties/${DATED}`, portal);
  pipelineRoutes(app, `/crm/pipelines/${DATED}`, portal);
  ownerRoutes(app, `/crm/owners/${DATED}`, portal);
  limitRoutes(app, `/crm/limits/${DATED}`, portal);
  userRoutes(app, `/settings/users/${DATED}`, portal);
  schemaRoutes(app, `/crm-object-schemas/${DATED}/schemas`, portal);
  accountInfoRoutes(app, `/account-info/${DATED}`, portal);
}

function refusal(c: ApiContext, error: ApiError): Response {
  return c.json(error.body(c.var.correlationId), error.httpStatus);
}
