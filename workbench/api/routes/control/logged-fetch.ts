import type { LoggedRequest } from '../../../wire';
import type { RequestLog } from './request-log';
import type { ApiApp } from '../http/context';
import type { Portal } from '../http/portal';

interface Logged {
  readonly app: ApiApp;
  readonly portal: Portal;
  readonly log: RequestLog;
}

/** Answers a request and puts it in the request log; the calls that fill and control the workbench are not logged. */
export async function loggedFetch(request: Request, { app, portal, log }: Logged): Promise<Response> {
  const caller = callerOf(portal, request);
  const url = new URL(request.url);
  if (caller === undefined || url.pathname.startsWith('/workbench/')) return app.fetch(request);
  const requestBody = (await request.clone().text()) || null;
  const started = performance.now();
  const entry = (
    status: number,
    responseBody: string | null,
    correlationId: string,
  ): Omit<LoggedRequest, 'id'> => ({
    at: new Date(portal.clock.now()).toISOString(),
    method: request.method,
    path: url.pathname + url.search,
    status,
    durationMs: Math.round((performance.now() - started) * 10) / 10,
    caller,
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

/** Undefined for a `setup` caller, whose calls are nobody's. */
function callerOf({ seed }: Portal, request: Request): LoggedRequest['caller'] | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const token = seed.tokens.find((candidate) => candidate.token === bearer);
  if (!token) return { kind: 'none', name: '' };
  return token.kind === 'setup' ? undefined : { kind: token.kind, name: token.name };
}
