import { serve } from '@hono/node-server';
import * as z from 'zod';
import { openHubSpot } from '../../workbench/api';

const SETUP_TOKEN = 'bench-setup';
const APP_TOKEN = 'bench-app';

/** Somebody who can own the bench's deals. */
export const owner = {
  id: 1,
  ownerId: '11',
  email: 'bench@example.com',
  firstName: 'Ben',
  lastName: 'Chmark',
  role: 'rep',
  locale: 'en',
  teams: [],
  canSignIn: false,
} as const;

/** The stand-in on a port of its own, with a count of the requests it got. */
export async function openBenchApi(dataDir: string) {
  const hubSpot = await openHubSpot({
    dataDir,
    account: {
      portalId: 1,
      accountName: 'Bench',
      timeZone: 'UTC',
      currency: 'EUR',
      users: [owner],
      tokens: [
        { token: SETUP_TOKEN, name: 'Bench', kind: 'setup', scopes: 'all' },
        { token: APP_TOKEN, name: 'Plumbline', kind: 'app', scopes: 'all' },
      ],
    },
  });
  let requests = 0;
  const origin = await new Promise<{ origin: string; close: () => void }>((resolve) => {
    const server = serve(
      {
        hostname: '127.0.0.1',
        port: 0,
        fetch: (request) => {
          requests += 1;
          return hubSpot.fetch(request);
        },
      },
      ({ port }) => resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    );
  });

  return {
    requests: () => requests,
    /** A call with a token that no limit slows down; straight in, without the port. */
    async call(method: string, path: string, body?: unknown): Promise<unknown> {
      const init = {
        method,
        headers: { authorization: `Bearer ${SETUP_TOKEN}`, 'content-type': 'application/json' },
      };
      const withBody = body === undefined ? init : { ...init, body: JSON.stringify(body) };
      const response = await hubSpot.fetch(new Request(`http://127.0.0.1${path}`, withBody));
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      return answer;
    },
    /** Runs a function of the app with the environment HubSpot would give it. */
    async asApp<T>(act: () => Promise<T>): Promise<T> {
      process.env['HUBSPOT_API_ORIGIN'] = origin.origin;
      process.env['PRIVATE_APP_ACCESS_TOKEN'] = APP_TOKEN;
      return act();
    },
    async close(): Promise<void> {
      origin.close();
      await hubSpot.close();
    },
  };
}

/** The ids and total of a search's answer. */
export const searchAnswerSchema = z.object({
  total: z.number(),
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});
