import { z } from 'zod';
import {
  faultSettingSchema,
  limitsSchema,
  loggedRequestSchema,
  savedViewsSchema,
  sessionSchema,
  type Fault,
  type SavedView,
} from '../../../wire';
import { createSend } from './send';

const send = createSend(null);
const requestsSchema = z.object({ results: z.array(loggedRequestSchema) });
/** As many log lines as the page keeps; older ones are the server's to forget. */
export const loggedRequestsKept = 500;

/** The workbench's own routes, beside HubSpot's API. */
export const workbench = {
  session: () => send(sessionSchema, { method: 'GET', path: '/workbench/session' }),
  views: (objectType: string) =>
    send(savedViewsSchema, { method: 'GET', path: `/workbench/views/${objectType}` }),
  /** Replaces all saved views of the object type. */
  saveViews: (objectType: string, views: readonly SavedView[]) =>
    send(z.unknown(), { method: 'PUT', path: `/workbench/views/${objectType}`, body: { views } }),
  fault: () => send(faultSettingSchema, { method: 'GET', path: '/workbench/fault' }),
  setFault: (fault: Fault) => send(z.unknown(), { method: 'PUT', path: '/workbench/fault', body: { fault } }),
  limits: () => send(limitsSchema, { method: 'GET', path: '/workbench/limits' }),
  /** The newest first. */
  requests: async () => {
    const answer = await send(requestsSchema, {
      method: 'GET',
      path: `/workbench/requests?limit=${loggedRequestsKept}`,
    });
    return answer.ok ? { ok: true as const, value: answer.value.results } : answer;
  },
};
