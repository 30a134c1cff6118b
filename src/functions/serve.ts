import type * as z from 'zod/mini';
import { createHubSpotClient, HUBSPOT_API_ORIGIN, HubSpotError, quickRetry } from '../hubspot';
import type { FunctionContract } from '../protocol/contract';
import type { Failure } from '../protocol/failure';
import { connectFunctions, type Dependencies } from '../judging/ports';
import { failure, hubSpotFailure } from './failure';

/** What HubSpot calls a function with; only the parameters are ours. */
interface FunctionContext {
  readonly parameters?: unknown;
}

// HubSpot ends a function after 10 seconds; the reply must be out before that, with room for a slow start.
const API_TIMEOUT_MS = 4_000;

/**
 * Turns a handler into a serverless entry: parse the parameters, call, reply. It never throws, since HubSpot would drop
 * the message on the way to the card; what is unexpected is logged once, here.
 */
export function serve<Request, Reply>(
  { request: schema }: FunctionContract<Request, Reply>,
  handler: (request: Request, dependencies: Dependencies) => Promise<Reply | Failure>,
): (context: FunctionContext) => Promise<Reply | Failure> {
  const dependencies = connection();
  return async (context) => {
    const parsed = schema.safeParse(context.parameters);
    if (!parsed.success) return badRequest(parsed.error);
    try {
      return await handler(parsed.data, dependencies());
    } catch (error) {
      if (error instanceof HubSpotError) {
        console.error(error.message);
        return hubSpotFailure(error);
      }
      console.error(error);
      return failure('unexpected', error instanceof Error ? error.message : String(error));
    }
  };
}

/** Connects with what HubSpot gives a function; a function that stays warm keeps the connection and what it remembers. */
function connection(): () => Dependencies {
  let made: { readonly token: string; readonly origin: string; readonly to: Dependencies } | null = null;
  return () => {
    const token = process.env['PRIVATE_APP_ACCESS_TOKEN'];
    if (token === undefined)
      throw new Error('PRIVATE_APP_ACCESS_TOKEN is not set: HubSpot gives it to every app function.');
    const origin = process.env['HUBSPOT_API_ORIGIN'] ?? HUBSPOT_API_ORIGIN;
    if (made?.token !== token || made.origin !== origin) made = { token, origin, to: connect(token, origin) };
    return made.to;
  };
}

function connect(token: string, origin: string): Dependencies {
  return connectFunctions(
    createHubSpotClient({ token, origin, timeoutMs: API_TIMEOUT_MS, retry: quickRetry }),
  );
}

function badRequest(error: z.core.$ZodError): Failure {
  const issues = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return failure('bad-request', `The request is not valid: ${issues.join('; ')}`, issues);
}
