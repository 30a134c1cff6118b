import type * as z from 'zod/mini';
import { connectConfiguring, type ConfiguringPorts } from '../configuring';
import { createHubSpotClient, HUBSPOT_API_ORIGIN, HubSpotError, quickRetry } from '../hubspot';
import { connectJudging, type JudgingPorts } from '../judging';
import type { FunctionContract } from '../protocol/contract';
import type { Failure } from '../protocol/failure';
import { failure, hubSpotFailure } from './failure';

/** What HubSpot calls a function with; only the parameters are ours. */
interface FunctionContext {
  readonly parameters?: unknown;
}

/** What a handler needs from outside. */
export type Ports = JudgingPorts & ConfiguringPorts;

/** A value that nobody changes any more, as it may be sent. */
type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sent<T[Key]> }
    : T;

// HubSpot ends a function after 10 seconds; the reply must be out before that, with room for a slow start.
const API_TIMEOUT_MS = 4_000;

/**
 * Turns a handler into a serverless entry: parse the parameters, call, reply. It never throws, since HubSpot would drop
 * the message on the way to the card; what is unexpected is logged once, here.
 */
export function serve<Request, Reply>(
  { request: schema }: FunctionContract<Request, Reply>,
  handler: (request: Request, ports: Ports) => Promise<Sent<Reply> | Failure>,
): (context: FunctionContext) => Promise<Sent<Reply> | Failure> {
  const ports = connection();
  return async (context) => {
    const parsed = schema.safeParse(context.parameters);
    if (!parsed.success) return badRequest(parsed.error);
    try {
      return await handler(parsed.data, ports());
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
function connection(): () => Ports {
  let made: { readonly token: string; readonly origin: string; readonly to: Ports } | null = null;
  return () => {
    const token = process.env['PRIVATE_APP_ACCESS_TOKEN'];
    if (token === undefined)
      throw new Error('PRIVATE_APP_ACCESS_TOKEN is not set: HubSpot gives it to every app function.');
    const origin = process.env['HUBSPOT_API_ORIGIN'] ?? HUBSPOT_API_ORIGIN;
    if (made?.token !== token || made.origin !== origin) made = { token, origin, to: portsTo(token, origin) };
    return made.to;
  };
}

function portsTo(token: string, origin: string): Ports {
  const client = createHubSpotClient({ token, origin, timeoutMs: API_TIMEOUT_MS, retry: quickRetry });
  const configuring = connectConfiguring(client);
  return { ...configuring, ...connectJudging(client, configuring) };
}

function badRequest(error: z.core.$ZodError): Failure {
  const issues = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return failure('bad-request', `The request is not valid: ${issues.join('; ')}`, issues);
}
