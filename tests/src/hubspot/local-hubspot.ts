import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { z } from 'zod';
import {
  createHubSpotClient,
  createSettingsStore,
  quickRetry,
  type HubSpotClient,
} from '../../../src/hubspot';
import { settingsSchema, type Settings } from '../../../src/settings';
import { openHubSpot } from '../../../workbench/api';
import { demoAccount } from '../../../workbench/demo/account';
import { midMarket } from '../../../workbench/demo/pipelines';
import { withoutWaits } from './without-waits';

export interface TestHubSpot {
  readonly origin: string;
  /** Of an app with the limits of any app. */
  readonly token: string;
  /** Of the app itself, which may do what its scopes say and no more. */
  readonly appToken: string;
  /** Of somebody without limits: a client that never waits soon searches six times in a second. */
  readonly unlimitedToken: string;
  /** Calls the API as somebody else, without limits; fails unless the answer is a success. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Called for every request before it is answered; what it answers is sent instead. */
  intercept: (request: Request, send: () => Promise<Response>) => Promise<Response>;
  /** Answers calls that match, `POST /crm/objects/2026-09/deals`, with this instead, and leaves them undone. */
  readonly answerWith: (matches: RegExp, status: number, body?: object) => void;
  readonly answerForItself: () => void;
  /** A client that never waits before it tries again; without a token it is that of an app with the limits of any app. */
  readonly client: (token?: string) => HubSpotClient;
  /** What such clients sent, `POST /crm/objects/2026-09/deals`. */
  readonly sent: string[];
  readonly close: () => Promise<void>;
}

/** Saves settings as the next revision, as ops would; only what differs from the built-in ones. */
export async function saveSettings(
  { origin, token }: Pick<TestHubSpot, 'origin' | 'token'>,
  settings: Partial<Settings>,
): Promise<void> {
  const store = createSettingsStore(createHubSpotClient({ origin, token }));
  const expectedRevision = (await store.load())?.revision ?? 0;
  const payload = JSON.stringify(settingsSchema.parse(settings));
  const outcome = await store.save({
    expectedRevision,
    payload,
    changedBy: 'ops@example.com',
    summary: 'for a test',
    at: new Date(),
  });
  if (!outcome.saved) throw new Error('Somebody else saved settings in the middle of the test');
}

// The workbench waits for the disk at every write, as it should; a folder in memory, where the system has one, has no disk.
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A 403 is HubSpot's for a scope, unless a test says otherwise. */
function refusalBody(status: number): object {
  return status === 403 ? { message: 'no', category: 'MISSING_SCOPES' } : { message: 'no' };
}

/** The workbench's API on a port, with the demo account's people and its pipeline "Mid-market", and no records. */
export async function openTestHubSpot(appScopes: readonly string[] = []): Promise<TestHubSpot> {
  const dataDir = mkdtempSync(join(inMemory, 'plumbline-hubspot-'));
  const account = demoAccount(appScopes);
  const hubspot = await openHubSpot({ dataDir, account });
  const tokenNamed = (kind: string) => account.tokens.find((each) => each.kind === kind)?.token ?? '';
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = { authorization: `Bearer ${tokenNamed('setup')}`, 'content-type': 'application/json' };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await hubspot.fetch(new Request(`http://localhost${path}`, init));
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  const itself: TestHubSpot['intercept'] = async (_, send) => send();
  const test = { intercept: itself };
  const fetch = (request: Request) => test.intercept(request, () => hubspot.fetch(request));
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(listening));
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  await call('POST', '/crm/v3/pipelines/deals', {
    label: midMarket.label,
    displayOrder: 1,
    pipelineId: midMarket.id,
    stages: midMarket.stages.map(({ id, label, probability }, displayOrder) => {
      return { stageId: id, label, displayOrder, metadata: { probability: String(probability) } };
    }),
  });
  const [origin, token] = [`http://127.0.0.1:${port}`, tokenNamed('integration')];
  const sent: string[] = [];
  return Object.assign(test, {
    ...{ origin, token, sent, call },
    appToken: tokenNamed('app'),
    unlimitedToken: tokenNamed('setup'),
    answerWith: (matches: RegExp, status: number, body: object = refusalBody(status)) => {
      test.intercept = async ({ method, url }, send) =>
        matches.test(`${method} ${new URL(url).pathname}`) ? Response.json(body, { status }) : send();
    },
    answerForItself: () => {
      test.intercept = itself;
    },
    client: (as = token) =>
      createHubSpotClient({
        origin,
        token: as,
        retry: withoutWaits(quickRetry),
        onEvent: (event) => {
          if (event.kind === 'sent') sent.push(`${event.method} ${event.path}`);
        },
      }),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // A call that nobody waits for any more would keep its connection, and the test, for seconds.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await hubspot.close();
      rmSync(dataDir, { recursive: true });
    },
  });
}
