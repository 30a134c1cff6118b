import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openHubSpot } from '../../workbench/api';
import { demoAccount } from '../../workbench/demo/account';
import { root } from '../../workbench/root';
import type { SimulatedTime } from './simulated-time';

/** A call of the code under test, as it arrived. */
export interface ArrivedCall {
  /** The process that makes it: the origin it was given. */
  readonly from: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly text: string;
}

/** What happens to calls on their way; `send` has HubSpot do it. */
export type OnTheWay = (call: ArrivedCall, send: (body?: string) => Promise<Response>) => Promise<Response>;

/** An account's API within this process, reached by `fetch()`, in simulated time. */
export interface SimulatedHubSpot {
  readonly origin: string;
  readonly token: string;
  readonly appToken: string;
  /** Of somebody whom HubSpot does not limit. */
  readonly unlimitedToken: string;
  /** What the code under test asked, in order. */
  readonly calls: ArrivedCall[];
  onTheWay: OnTheWay;
  /** The same account for another process. */
  readonly forProcess: (name: string) => SimulatedHubSpot;
  /** Does something as somebody else, whose calls nothing befalls. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** With a folder: keeps the account there, to be opened from. */
  readonly close: (keepIn?: string) => Promise<void>;
}

// An answer of HubSpot's takes about so long.
const LATENCY_MS = 60;

const manifest = z
  .object({ scopes: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')));
const account = demoAccount(Object.keys(manifest.scopes));
const tokenNamed = (kind: string) => account.tokens.find((each) => each.kind === kind)?.token ?? '';
const setupToken = tokenNamed('setup');

// The workbench waits for the disk at every write, as it should; a folder in memory, where the system has one, has no disk.
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const open = new Map<string, (request: Request) => Promise<Response>>();
let opened = 0;

/** Lets `fetch()` reach simulated accounts until the answer is called. */
export function fetchSimulated(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = open.get(new URL(request.url).host.replace(/^\w+\.(?=account-)/, ''));
    return answer === undefined ? fetch(input, init) : unlessAborted(request.signal, answer(request));
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** Opens an account, a copy of the one that `from` holds where it is given. */
export async function openSimulatedHubSpot(time: SimulatedTime, from?: string): Promise<SimulatedHubSpot> {
  const dataDir = mkdtempSync(join(inMemory, 'plumbline-faults-'));
  if (from !== undefined) cpSync(from, dataDir, { recursive: true });
  const hubspot = await openHubSpot({ dataDir, account });
  opened += 1;
  const host = `account-${opened}.test`;
  const answer = (request: Request) => time.during(() => hubspot.fetch(request));

  const simulated: SimulatedHubSpot = {
    origin: `https://${host}`,
    token: tokenNamed('integration'),
    appToken: tokenNamed('app'),
    unlimitedToken: setupToken,
    calls: [],
    onTheWay: (_, send) => send(),
    forProcess: (name) => ({ ...simulated, origin: `https://${name}.${host}` }),
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${setupToken}`, 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const response = await answer(new Request(`https://${host}${path}`, init));
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      const answered: unknown = text === '' ? null : JSON.parse(text);
      return answered;
    },
    async close(keepIn) {
      open.delete(host);
      await hubspot.close();
      if (keepIn !== undefined) cpSync(dataDir, keepIn, { recursive: true });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  open.set(host, async (request) => {
    const text = await request.text();
    await time.pass(LATENCY_MS);
    const { pathname, origin: from } = new URL(request.url);
    const call = {
      from,
      method: request.method,
      path: pathname,
      text,
      body: text === '' ? null : JSON.parse(text),
    };
    simulated.calls.push(call);
    return simulated.onTheWay(call, (body = text) => answer(withBody(request, body)));
  });
  return simulated;
}

function withBody({ url, method, headers }: Request, body: string): Request {
  return new Request(url, body === '' ? { method, headers } : { method, headers, body });
}

async function unlessAborted<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
  answer.catch(() => undefined);
  aborted.catch(() => undefined);
  return Promise.race([answer, aborted]);
}
