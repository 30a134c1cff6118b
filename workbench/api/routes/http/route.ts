import { methodNotAllowed } from '../../model/refusals/errors';
import type { ApiApp, Handler } from './context';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Puts handlers on a path; any other method there gets HubSpot's 405. Paths are matched in the order of these calls. */
export function route(app: ApiApp, path: string, handlers: Partial<Record<Method, Handler>>): void {
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
  app.all(path, () => {
    throw methodNotAllowed();
  });
}

/** The dated versions that HubSpot supports now. */
export const DATED = ':version{2026-0[39]}';
