import type { TokenSeed } from '../../../account';
import type { LoggedRequest } from '../../../wire';
import type { ApiApp } from '../http/context';
import { bearerOf } from '../http/identify';
import type { Portal } from '../http/portal';
import type { RequestLog } from './request-log';

interface Logged {
  readonly app: ApiApp;
  readonly portal: Portal;
  readonly log: RequestLog;
}

/** Answers a request and puts it in the request log, unless it only controls or fills the workbench. */
export async function loggedFetch(request: Request, { app, portal, log }: Logged): Promise<Response> {
  const token = bearerOf(portal.seed, request.headers);
  const url = new URL(request.url);
  if (token?.kind === 'setup' || url.pathname.startsWith('/workbench/')) return app.fetch(request);
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
    caller: callerOf(token),
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

function callerOf(token: TokenSeed | undefined): LoggedRequest['caller'] {
  if (!token) return { kind: 'none', name: '' };
  const { kind, name } = token;
  // Filling the account is not logged, but the log knows no such caller.
  return { kind: kind === 'setup' ? 'integration' : kind, name };
}
