import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@hubspot/api-client';
import * as z from 'zod';
import { deadlineMs, noteWrite, timeLeftMs } from '../../deadline';
import { parseJson } from '../../parse-json';
import type { HubSpotError } from './hubspot-error';
import { quickRetry, type RetryPolicy } from './retry-policy';
import { brokenAnswer, outOfTime, toHubSpotError } from './to-hubspot-error';

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

/** Who has less begins no write: one that is cut off may have arrived or not, and HubSpot takes up to a second for a large one. */
export const LEAST_TIME_TO_WRITE_MS = 2_000;

/** HubSpot's API behind HubSpot's own client: its auth, base path and transport; our checks, retries and parsing. */
export function createHubSpotClient(options: HubSpotClientOptions): HubSpotClient {
  const sdk = new Client({ accessToken: options.token, basePath: options.origin.replace(/\/+$/, '') });
  const policy = options.retry ?? quickRetry;
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;

  async function attempt<T>(request: HubSpotRequest<T>, deadline: number): Promise<T> {
    await options.waitForTurn?.();
    refuseWithoutTime(request);
    options.onEvent?.({ kind: 'sent', method: request.method, path: request.path });
    // AbortSignal.timeout() refuses a fraction of a millisecond.
    const limitMs = Math.max(1, Math.floor(Math.min(timeoutMs, deadline - performance.now())));
    return parseAnswer(await within(limitMs, () => send(sdk, request)), request);
  }

  return {
    async request(request) {
      const { attempted, writes } = attemptOf(request);
      const deadline = Math.min(performance.now() + policy.totalMs, deadlineMs());
      for (let retry = 1; ; retry += 1) {
        const takeBack = writes ? noteWrite() : undefined;
        try {
          return await attempt(request, deadline);
        } catch (error) {
          const because = toHubSpotError(error, attempted, writes);
          if (!because.mayHaveTakenEffect) takeBack?.();
          const delayMs = retry > policy.retries ? null : policy.delayMs(because, !writes, retry);
          if (delayMs === null || performance.now() + delayMs >= deadline) throw because;
          options.onEvent?.({ kind: 'waiting', delayMs, because });
          await sleep(delayMs);
        }
      }
    },
  };
}

/** What an error says of the call. What may be repeated writes nothing. */
function attemptOf({ method, path, repeatable = method === 'GET' }: HubSpotRequest<unknown>) {
  return { attempted: `${method} ${path}`, writes: !repeatable };
}

/** Refuses to begin what cannot be done before the caller must answer. */
function refuseWithoutTime(request: HubSpotRequest<unknown>): void {
  const { attempted, writes } = attemptOf(request);
  if (timeLeftMs() < (writes ? LEAST_TIME_TO_WRITE_MS : 1)) throw outOfTime(attempted, writes);
}

interface Answer {
  readonly status: number;
  readonly contentType: string | null;
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
  const { status, headers } = response;
  return { status, contentType: headers.get('content-type'), text: await response.text() };
}

function parseAnswer<T>(answer: Answer, request: HubSpotRequest<T>): T {
  const { status, text } = answer;
  // A proxy in between answers HTML now and then: then the status is all there is to go by.
  const body = text === '' ? null : parseJson(text);
  if (status < 200 || status > 299) throw new UnsuccessfulAnswer(status, body);
  const parsed = request.schema.safeParse(body);
  const fault = faultOf(answer, body, parsed.success);
  if (fault !== null) throw brokenAnswer(attemptOf(request), status, fault);
  if (parsed.success) return parsed.data;
  const surprise = z.prettifyError(parsed.error).replace(/\s+/g, ' ');
  throw new UnsuccessfulAnswer(status, {
    message: `HubSpot's answer is not what its documentation says: ${surprise}`,
  });
}

/** How a success came broken, as what goes through proxies may; null for one that is whole. */
function faultOf({ contentType, text }: Answer, body: unknown, isExpected: boolean): string | null {
  if (text === '') return isExpected ? null : 'the answer is empty';
  // What is on the way may send a page of its own.
  if (/\bhtml\b/i.test(contentType ?? '')) return `the answer is ${contentType}, not JSON`;
  return body === undefined ? 'the answer is not whole: its JSON cannot be read' : null;
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
