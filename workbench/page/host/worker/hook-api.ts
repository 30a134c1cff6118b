import type { RemoteCallable } from '@remote-ui/rpc';
import type { PageSide } from '../protocol';
import { unwrap } from './unwrap';

/** Enough of a `Response` for the SDK's hooks, which only ever call `json()`. */
interface ResponseLike {
  json(): Promise<unknown>;
}

async function responseLike(answer: Promise<unknown>): Promise<ResponseLike> {
  const body = await answer;
  return { json: () => Promise.resolve(body) };
}

/** The part of `hsWorkerAPI` that the SDK's data hooks fetch through; what the page answers, the SDK validates. */
export function createHookApi(page: RemoteCallable<PageSide>) {
  return {
    fetchCrmProperties: (names: unknown, onUpdate: unknown, options: unknown) =>
      responseLike(unwrap(page.fetchCrmProperties(names, onUpdate, options))),
    fetchAssociations: (request: unknown, options: unknown) =>
      responseLike(unwrap(page.fetchAssociations(request, options))),
    fetchCrmSearch: (request: unknown, options: unknown) =>
      responseLike(unwrap(page.fetchCrmSearch(request, options))),
    formatCrmProperties: (request: unknown) => responseLike(unwrap(page.formatCrmProperties(request))),
    fetchHubSpotApi: (request: unknown) =>
      Promise.reject(
        new Error(
          `fetchHubSpotApi is experimental and the workbench does not offer it (asked for ${JSON.stringify(request)}). ` +
            'Use a hook, an action or a serverless function.',
        ),
      ),
  };
}
