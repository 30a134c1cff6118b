import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@hubspot/api-client';
import pRetry from 'p-retry';
import * as z from 'zod';
import { API_FAMILY, pathsOf, type ApiFamily, type HubSpotPaths } from './api-version';
import type { HubSpotError } from './hubspot-error';
import { createRequestPacer, type Pace } from './request-pacer';
import { quickRetry, type RetryPolicy } from './retry-policy';
import { toHubSpotError } from './to-hubspot-error';

export interface HubSpotClientOptions {
  readonly token: string;
  /** Where the API is, without a path: `https://api.hubapi.com`. */
  readonly origin: string;
  readonly family?: ApiFamily;
  /** For one attempt. */
  readonly timeoutMs?: number;
  /** Without it: quickRetry, which suits a function that must answer within seconds. */
  readonly retry?: RetryPolicy;
  readonly pace?: Pace;
  /** Told of every attempt and every wait before another, so that a command can count and say so. */
  readonly onEvent?: (event: ClientEvent) => void;
}

export type ClientEvent =
  | { readonly kind: 'sent'; readonly method: HttpMethod; readonly path: string }
  | { readonly kind: 'waiting'; readonly delayMs: number; readonly because: HubSpotError };

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface HubSpotRequest<T> {
  readonly method: HttpMethod;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Whether trying again could do something twice. Without it a GET is a read and everything else a write. */
  readonly effect?: 'read' | 'write';
  /** What the answer must look like; an empty answer is parsed as null. */
  readonly schema: z.ZodType<T>;
}

export interface HubSpotClient {
  readonly paths: HubSpotPaths;
  /** Makes one call. Throws HubSpotError for everything that is not a success of the expected shape. */
  request<T>(request: HubSpotRequest<T>): Promise<T>;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** HubSpot's API behind HubSpot's own client: its auth, base path and transport; our checks, retries and parsing. */
export function createHubSpotClient(options: HubSpotClientOptions): HubSpotClient {
  const sdk = new Client({ accessToken: options.token, basePath: options.origin.replace(/\/+$/, '') });
  const retry = options.retry ?? quickRetry;
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const waitForTurn = options.pace === undefined ? () => Promise.resolve() : createRequestPacer(options.pace);

  async function attempt<T>(request: HubSpotRequest<T>, attempted: string, deadline: number): Promise<T> {
    await waitForTurn();
    options.onEvent?.({ kind: 'sent', method: request.method, path: request.path });
    // AbortSignal.timeout() refuses a fraction of a millisecond.
    const limitMs = Math.max(1, Math.floor(Math.min(timeoutMs, deadline - performance.now())));
    try {
      return parseAnswer(await within(limitMs, () => send(sdk, request)), request.schema);
    } catch (error) {
      throw toHubSpotError(error, attempted);
    }
  }

  return {
    paths: pathsOf(options.family ?? API_FAMILY),
    request: (request) => {
      const attempted = `${request.method} ${request.path}`;
      const deadline = performance.now() + retry.totalMs;
      const effect = request.effect ?? (request.method === 'GET' ? 'read' : 'write');
      return pRetry(() => attempt(request, attempted, deadline), {
        retries: retry.retries,
        minTimeout: 0,
        maxTimeout: 0,
        onFailedAttempt: async ({ error, attemptNumber }) => {
          const because = toHubSpotError(error, attempted);
          const delayMs = retry.delayMs(because, effect, attemptNumber);
          if (delayMs === null || performance.now() + delayMs >= deadline) throw because;
          if (attemptNumber > retry.retries) throw because;
          options.onEvent?.({ kind: 'waiting', delayMs, because });
          await sleep(delayMs);
        },
      });
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** `apiRequest` resolves whatever the status and leaves the body unread. */
async function send(sdk: Client, request: HubSpotRequest<unknown>): Promise<Answer> {
  const response = await sdk.apiRequest({
    method: request.method,
    path: request.path,
    ...(request.query === undefined ? {} : { qs: request.query }),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return { status: response.status, text: await response.text() };
}

function parseAnswer<T>({ status, text }: Answer, schema: z.ZodType<T>): T {
  const body = parseJson(text);
  if (status < 200 || status > 299) throw new UnsuccessfulAnswer(status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const surprise = z.prettifyError(parsed.error).replace(/\s+/g, ' ');
  throw new UnsuccessfulAnswer(status, {
    message: `HubSpot's answer is not what its documentation says: ${surprise}`,
  });
}

class UnsuccessfulAnswer extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`HubSpot answered ${status}`);
  }
}

/** A proxy in between answers HTML now and then: then the status is all there is to go by. */
function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** HubSpot's client takes no signal, so its answer is abandoned, not cancelled, when the time is up. */
async function within<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(limitMs);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      const message = `there was no answer within ${Math.round(limitMs)} ms`;
      reject(new DOMException(message, 'TimeoutError'));
    });
  });
  return Promise.race([work(), aborted]);
}
