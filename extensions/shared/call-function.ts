import { hubspot, type JsonValue } from '@hubspot/ui-extensions';
import type { FunctionContract } from '../../src/protocol/contract';
import type { Failure } from '../../src/protocol/failure';

/**
 * One of the app's functions, to be called with its request. It never rejects: what goes wrong on the way is a failure too.
 *
 * @example
 * const open = calling(openQualificationContract);
 * const reply = await open({ dealId: '101' });
 */
export function calling<Request extends JsonValue, Reply>({
  name,
  reply,
}: FunctionContract<Request, Reply>): (request: Request) => Promise<Reply | Failure> {
  return async (request) => {
    let value: unknown;
    // HubSpot rejects, without saying why, when a function crashed or ran out of time, or the browser is offline.
    try {
      value = await hubspot.serverless(name, { parameters: request });
    } catch (error) {
      return localFailure('unavailable', error instanceof Error ? error.message : String(error));
    }
    const parsed = reply.safeParse(value);
    return parsed.success
      ? parsed.data
      : localFailure('unexpected', `Reply not understood: ${parsed.error.message}`);
  };
}

function localFailure(code: 'unavailable' | 'unexpected', message: string): Failure {
  return { ok: false, code, message, details: [], correlationId: null };
}
