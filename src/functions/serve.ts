import { inspect } from 'node:util';
import * as z from 'zod/mini';
import { concealing } from '../conceal';
import { connectConfiguring, type ConfiguringPorts } from '../configuring';
import { mayHaveWritten, withinDeadline } from '../deadline';
import { createHubSpotClient, HUBSPOT_API_ORIGIN, HubSpotError, quickRetry, readToken } from '../hubspot';
import { connectJudging, type JudgingPorts } from '../judging';
import type { FunctionContract } from '../protocol/contract';
import type { Failure } from '../protocol/failure';
import { failure, hubSpotFailure } from './failure';

/** What HubSpot calls a function with; only the parameters are ours. */
interface FunctionContext {
  readonly parameters?: unknown;
  readonly secrets?: unknown;
}

/** What a handler needs from outside. */
export type Ports = JudgingPorts & ConfiguringPorts;

/** A value that nobody changes any more, as it may be sent. */
type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sent<T[Key]> }
    : T;

// HubSpot ends a function after 10 seconds, and starting it takes some of them.
const CALL_TIME = { ms: 7_500, graceMs: 300 };
const API_TIMEOUT_MS = 4_000;

/**
 * Turns a handler into a serverless entry: parse the parameters, call, reply. It never throws, since HubSpot would drop
 * the message on the way to the card; what is unexpected is logged once, here. It replies before HubSpot would end it.
 */
export function serve<Request, Reply>(
  { request: schema }: FunctionContract<Request, Reply>,
  handler: (request: Request, ports: Ports) => Promise<Sent<Reply> | Failure>,
  time = CALL_TIME,
): (context: FunctionContext) => Promise<Sent<Reply> | Failure> {
  const connect = connection();
  return async (context) => {
    const parsed = schema.safeParse(context.parameters);
    if (!parsed.success) return badRequest(parsed.error);
    const conceal = concealing([secretIn(context), process.env[TOKEN]]);
    const ended = await withinDeadline(time, async () => {
      try {
        const ports = connect(context);
        return 'ok' in ports ? ports : await handler(parsed.data, ports);
      } catch (error) {
        return failureOf(error, conceal);
      }
    });
    return ended.inTime ? ended.result : tooLate(ended.mayHaveWritten);
  };
}

/** Logs what went wrong, once, and says it in a reply; neither holds the token. */
function failureOf(error: unknown, conceal: (text: string) => string): Failure {
  if (error instanceof HubSpotError) {
    console.error(conceal(error.message));
    const said = hubSpotFailure(error);
    const concealed = { ...said, message: conceal(said.message), details: said.details.map(conceal) };
    // Whatever failed may follow on something that was written: then "not saved" would be wrong.
    return mayHaveWritten() ? { ...concealed, code: 'uncertain' } : concealed;
  }
  console.error(conceal(inspect(error)));
  return failure('unexpected', conceal(error instanceof Error ? error.message : String(error)));
}

const TOKEN = 'PRIVATE_APP_ACCESS_TOKEN';
const secretsSchema = z.object({ [TOKEN]: z.string() });

/** HubSpot's local runner gives a call its own secrets, and changes the environment under functions that run at once. */
function secretIn({ secrets }: FunctionContext): string | undefined {
  return secretsSchema.safeParse(secrets).data?.[TOKEN];
}

/** Connects with what HubSpot gives a function; a function that stays warm keeps the connection and what it remembers. */
function connection(): (context: FunctionContext) => Ports | Failure {
  let made: { readonly token: string; readonly origin: string; readonly to: Ports } | null = null;
  return (context) => {
    const given = secretIn(context) ?? process.env[TOKEN];
    if (given === undefined) throw new Error(`${TOKEN} is not set: HubSpot gives it to every app function.`);
    const read = readToken(given);
    if ('problem' in read) return cannotBeToken(read.problem);
    const { token } = read;
    const origin = process.env['HUBSPOT_API_ORIGIN'] ?? HUBSPOT_API_ORIGIN;
    if (made?.token !== token || made.origin !== origin) made = { token, origin, to: portsTo(token, origin) };
    return made.to;
  };
}

function cannotBeToken(problem: string): Failure {
  const message = `${TOKEN} cannot be an access token: ${problem}.`;
  console.error(message);
  return failure('unauthorized', message);
}

function portsTo(token: string, origin: string): Ports {
  const client = createHubSpotClient({ token, origin, timeoutMs: API_TIMEOUT_MS, retry: quickRetry });
  const configuring = connectConfiguring(client);
  return { ...configuring, ...connectJudging(client, configuring) };
}

/** HubSpot would end the function without a word. */
function tooLate(written: boolean): Failure {
  const message = written
    ? 'The call took too long; whether all of it was written is not known.'
    : 'The call took too long; nothing was written.';
  console.error(message);
  return failure(written ? 'uncertain' : 'out-of-time', message);
}

function badRequest(error: z.core.$ZodError): Failure {
  const issues = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return failure('bad-request', `The request is not valid: ${issues.join('; ')}`, issues);
}
