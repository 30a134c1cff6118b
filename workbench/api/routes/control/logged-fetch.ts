import type { LoggedRequest } from '../../../wire';
import type { ApiApp } from '../http/context';
import { type Bearer, bearerOf } from '../http/identify';
import type { Portal } from '../http/portal';
import type { RequestLog } from './request-log';

interface Logged {
  readonly app: ApiApp;
  readonly portal: Portal;
  readonly log: RequestLog;
}

/** Answers a request and puts it in the request log, unless it only controls or fills the workbench. */
export async function loggedFetch(request: Request, { app, portal, log }: Logged): Promise<Response> {
  const bearer = bearerOf(portal.seed, request.headers);
  const url = new URL(request.url);
  if (isFilling(bearer) || url.pathname.startsWith('/workbench/')) return app.fetch(request);
  const requestBody = (await request.clone().text()) || null;
  const started = performance.now();
  const entry = (
    status: number,
    responseBody: string | null,
    correlationId: string,
  ): Omit<LoggedRequest, 'id'> => ({
    at: new Date().toISOString(),
    method: request.method,
    path: url.pathname + url.search,
    status,
    durationMs: Math.round((performance.now() - started) * 10) / 10,
    caller: callerOf(bearer),
    requestBody,
    responseBody,
    correlationId,
  });
  try {
    const response = await app.fetch(request);
    const responseBody = (await response.clone().text()) || null;
    log.add(entry(response.status, responseBody, response.headers.get('x-hubspot-correlation-id') ?? ''));
    return response;
  } catch (error) {
    // Cut off: no answer, so no status; the log shows 0, as a browser's does.
    log.add(entry(0, null, ''));
    throw error;
  }
}

/** A setup's own calls. Those of the app's functions that it runs for the past name an instant, and are logged as its. */
function isFilling(bearer: Bearer | undefined): boolean {
  return bearer?.token.kind === 'setup' && bearer.instant === undefined;
}

function callerOf(bearer: Bearer | undefined): LoggedRequest['caller'] {
  if (!bearer) return { kind: 'none', name: '' };
  const { kind, name } = bearer.token;
  return { kind: kind === 'setup' ? 'integration' : kind, name };
}
