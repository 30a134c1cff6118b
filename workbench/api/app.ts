import { Hono } from 'hono';
import { accountInfoRoutes } from './account-info';
import { batchAssociationRoutes } from './associations/batch-routes';
import { labelRoutes } from './associations/label-routes';
import { recordAssociationRoutes } from './associations/routes';
import type { Controls } from './control/controls';
import { ConnectionCut } from './control/faults';
import { controlRoutes } from './control/routes';
import type { ApiApp, ApiContext, ApiEnv } from './http/context';
import { ApiError, internalError, resourceNotFound } from './http/errors';
import { gate } from './http/gate';
import { DATED } from './http/routes';
import { limitRoutes } from './limits/routes';
import { objectRoutes } from './objects/routes';
import { ownerRoutes } from './owners/routes';
import { pipelineRoutes } from './pipelines/routes';
import type { Portal } from './portal';
import { propertyRoutes } from './properties/routes';
import { schemaRoutes } from './schemas/routes';

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

/** Paths that are HubSpot's API; those of them without a route get HubSpot's 404, not the page. */
export const apiPrefixes = [
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
  schemaRoutes(app, `/crm-object-schemas/${DATED}/schemas`, portal);
  accountInfoRoutes(app, `/account-info/${DATED}`, portal);
}

function refusal(c: ApiContext, error: ApiError): Response {
  return c.json(error.body(c.var.correlationId), error.httpStatus);
}
