import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@hubspot/api-client';
import * as z from 'zod';
import { deadlineMs, noteWriteBegun, timeLeftMs } from '../../deadline';
import { parseJson } from '../../parse-json';
import { outOfTime, type HubSpotError } from './hubspot-error';
import { quickRetry, type RetryPolicy } from './retry-policy';
import { toHubSpotError } from './to-hubspot-error';

export interface HubSpotClientOptions {
  readonly token: string;
  /** Where the API is, without a path: `https://api.hubapi.com`. */
  readonly origin: string;
  /** For one attempt. */
  readonly timeoutMs?: number;
  /** Without it: quickRetry, which suits a function that must answer within seconds. */
  readonly retry?: RetryPolicy;
  /**
   * Every attempt waits for it. A long job keeps below HubSpot's burst limit with it, because the limit is the app's: a job that
   * uses all of it makes every card fail meanwhile.
   */
  readonly waitForTurn?: () => Promise<void>;
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
  /** Whether making the call again can do no harm. Without it only a GET may be repeated. */
  readonly repeatable?: boolean;
  /** What the answer must look like; an empty answer is parsed as null. */
  readonly schema: z.ZodType<T>;
}

export interface HubSpotClient {
  /** Makes one call. Throws HubSpotError for everything that is not a success of the expected shape. */
  request<T>(request: HubSpotRequest<T>): Promise<T>;
}

const DEFAULT_TIMEOUT_MS = 30_000;

// A write that is cut off may have arrived or not; HubSpot takes up to a second for a large one.
const LEAST_TIME_TO_WRITE_MS = 2_000;

/** HubSpot's API behind HubSpot's own client: its auth, base path and transport; our checks, retries and parsing. */
export function createHubSpotClient(options: HubSpotClientOptions): HubSpotClient {
  const sdk = new Client({ accessToken: options.token, basePath: options.origin.replace(/\/+$/, '') });
  const policy = options.retry ?? quickRetry;
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;

  async function attempt<T>(request: HubSpotRequest<T>, deadline: number): Promise<T> {
    await options.waitForTurn?.();
    beginInTime(request);
    options.onEvent?.({ kind: 'sent', method: request.method, path: request.path });
    // AbortSignal.timeout() refuses a fraction of a millisecond.
    const limitMs = Math.max(1, Math.floor(Math.min(timeoutMs, deadline - performance.now())));
    return parseAnswer(await within(limitMs, () => send(sdk, request)), request.schema);
  }

  return {
    async request(request) {
      const attempted = describe(request);
      const deadline = Math.min(performance.now() + policy.totalMs, deadlineMs());
      const repeatable = isRead(request);
      for (let retry = 1; ; retry += 1) {
        try {
          return await attempt(request, deadline);
        } catch (error) {
          const because = toHubSpotError(error, attempted);
          const delayMs = retry > policy.retries ? null : policy.delayMs(because, repeatable, retry);
          if (delayMs === null || performance.now() + delayMs >= deadline) throw because;
          options.onEvent?.({ kind: 'waiting', delayMs, because });
          await sleep(delayMs);
        }
      }
    },
  };
}

function describe({ method, path }: HubSpotRequest<unknown>): string {
  return `${method} ${path}`;
}

function isRead({ method, repeatable = method === 'GET' }: HubSpotRequest<unknown>): boolean {
  return repeatable;
}

/** Refuses to begin what cannot be done before the caller must answer. */
function beginInTime(request: HubSpotRequest<unknown>): void {
  const write = !isRead(request);
  if (timeLeftMs() < (write ? LEAST_TIME_TO_WRITE_MS : 1)) throw outOfTime(describe(request));
  if (write) noteWriteBegun();
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
  // A proxy in between answers HTML now and then: then the status is all there is to go by.
  const body = text === '' ? null : parseJson(text);
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
