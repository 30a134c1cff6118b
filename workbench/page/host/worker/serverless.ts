import type { RemoteCallable } from '@remote-ui/rpc';
import { errorMessage } from '../error-message';
import type { PageSide } from '../protocol';
import { unwrap } from './unwrap';

/** `hubspot.serverless(name, options)`: the function's own return value, or a rejection with HubSpot's general text. */
export function createServerless(page: RemoteCallable<PageSide>) {
  return (name: unknown, options: unknown): Promise<unknown> => unwrap(page.runFunction(name, options));
}

/** The deprecated `runServerlessFunction({ name, parameters })`, which never rejects: its answer has a status. */
export function createServerlessRunner(page: RemoteCallable<PageSide>) {
  return async (params: unknown) => {
    const name = typeof params === 'object' && params !== null && 'name' in params ? params.name : undefined;
    try {
      return { status: 'SUCCESS', response: await unwrap(page.runFunction(name, params)) };
    } catch (error) {
      return { status: 'ERROR', message: errorMessage(error) };
    }
  };
}
