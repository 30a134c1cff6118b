import { z } from 'zod';
import {
  createHubSpotClient,
  patientRetry,
  quickRetry,
  type ClientEvent,
  type HubSpotClientOptions,
  type RetryPolicy,
} from '../../../../src/hubspot';
import { withoutWaits } from '../without-waits';
import { fakeHttpServer, type FakeAnswer, type FakeHttpServer } from './fake-http-server';

const fine: FakeAnswer = { status: 200, body: { id: '1' } };
const secondly: FakeAnswer = { status: 429, body: { message: 'x', policyName: 'SECONDLY' } };
const tenSecondly: FakeAnswer = { status: 429, body: { message: 'x', policyName: 'TEN_SECONDLY_ROLLING' } };
const daily: FakeAnswer = { status: 429, body: { message: 'x', policyName: 'DAILY' } };
const broken: FakeAnswer = { status: 502, body: '<html>' };
const locked: FakeAnswer = { status: 423, body: {} };
const moving: FakeAnswer = { status: 477, body: {} };
const cut: FakeAnswer = {};

/** Successes that are none. */
const brokenAnswers = [
  ['an empty answer', { status: 200 }],
  ['a page', { status: 200, body: '<html></html>', contentType: 'text/html' }],
  ['a page that says to be JSON', { status: 200, body: '<html></html>' }],
  ['JSON that says to be a page', { ...fine, contentType: 'text/html; charset=utf-8' }],
  ['half of its JSON', { status: 200, body: '{"id":"1' }],
  ['an answer that is cut off', { ...fine, half: true }],
] as const satisfies readonly (readonly [string, FakeAnswer])[];

let server: FakeHttpServer | undefined;
afterEach(async () => {
  await server?.close();
});

async function clientOf(answers: readonly FakeAnswer[], options: Partial<HubSpotClientOptions> = {}) {
  const started = await fakeHttpServer(answers);
  server = started;
  const client = createHubSpotClient({ token: 'secret', origin: started.origin, ...options });
  const schema = z.object({ id: z.string() });
  return {
    seen: started.seen,
    read: () => client.request({ method: 'GET', path: '/crm/x', schema }),
    write: () => client.request({ method: 'PATCH', path: '/crm/x', body: { a: 1 }, schema }),
    client,
  };
}

test('request() sends token, query and body, and parses the answer', async () => {
  const { client, seen } = await clientOf([fine]);
  const schema = z.object({ id: z.string().transform(Number) });
  const body = { inputs: [] };
  expect(
    await client.request({ method: 'POST', path: '/crm/x', query: { limit: '5' }, body, schema }),
  ).toEqual({ id: 1 });
  expect(seen).toEqual([{ method: 'POST', url: '/crm/x?limit=5', authorization: 'Bearer secret', body }]);
});

test('request() reads an empty answer as null', async () => {
  const { client } = await clientOf([{ status: 204 }]);
  expect(await client.request({ method: 'DELETE', path: '/crm/x', schema: z.null() })).toBeNull();
});

test('request() refuses an answer of another shape and says where', async () => {
  const { read } = await clientOf([{ status: 200, body: { id: 7 } }]);
  const refusal = read();
  await expect(refusal).rejects.toMatchObject({ code: 'unexpected', status: 200 });
  await expect(refusal).rejects.toThrow(/not what its documentation says.* at id/);
});

describe('quickRetry, for functions', () => {
  test.each([
    ['reads again after a secondly limit', [secondly, fine], 2],
    ['reads again after a server error', [broken, fine], 2],
    ['reads again after a cut connection', [cut, fine], 2],
    ['reads at most three times', [broken, broken, fine], 3],
  ] as const)('%s', async (_, answers, calls) => {
    const { read, seen } = await clientOf(answers, { retry: withoutWaits(quickRetry) });
    expect(await read()).toEqual({ id: '1' });
    expect(seen).toHaveLength(calls);
  });

  test.each([
    ['gives up after three reads', [broken, broken, broken, fine], 'unavailable', 3],
    ['never waits for a ten-secondly limit', [tenSecondly, fine], 'rate-limited', 1],
    ['never waits for a daily limit', [daily, fine], 'rate-limited', 1],
    ['does not ask again for what is not there', [{ status: 404, body: {} }, fine], 'not-found', 1],
  ] as const)('%s', async (_, answers, code, calls) => {
    const { read, seen } = await clientOf(answers, { retry: withoutWaits(quickRetry) });
    await expect(read()).rejects.toMatchObject({ code });
    expect(seen).toHaveLength(calls);
  });

  test.each([
    ['a server error', broken],
    ['a cut connection', cut],
    ['a limit', secondly],
  ] as const)('never repeats a write after %s', async (_, answer) => {
    const { write, seen } = await clientOf([answer, fine], { retry: withoutWaits(quickRetry) });
    await expect(write()).rejects.toMatchObject({ name: 'HubSpotError' });
    expect(seen).toHaveLength(1);
  });

  test('leaves a function time for one read and one write', () => {
    expect(quickRetry.totalMs * 2).toBeLessThan(10_000);
  });
});

describe.each(brokenAnswers)('after %s', (_, answer) => {
  test('request() reads again', async () => {
    const { read, seen } = await clientOf([answer, fine], { retry: withoutWaits(quickRetry) });
    expect(await read()).toEqual({ id: '1' });
    expect(seen).toHaveLength(2);
  });

  test('request() says, when it stays so, that HubSpot has a fault', async () => {
    const { read } = await clientOf([answer], { retry: withoutWaits(quickRetry) });
    await expect(read()).rejects.toMatchObject({ code: 'unavailable', mayHaveTakenEffect: false });
  });

  test('request() does not know whether a write took effect, and does not repeat it', async () => {
    const { write, seen } = await clientOf([answer, fine], { retry: withoutWaits(patientRetry) });
    await expect(write()).rejects.toMatchObject({ code: 'unavailable', mayHaveTakenEffect: true });
    expect(seen).toHaveLength(1);
  });
});

test('request() takes JSON that nobody calls a page', async () => {
  const { read } = await clientOf([{ ...fine, contentType: 'text/plain;charset=utf-8' }]);
  expect(await read()).toEqual({ id: '1' });
});

describe('patientRetry, for the command line', () => {
  test.each([
    ['waits out limits before it writes', [tenSecondly, secondly, fine]],
    ['waits out a lock before it writes', [locked, fine]],
    ['waits until the account is moved before it writes', [moving, fine]],
  ] as const)('%s', async (_, answers) => {
    const events: ClientEvent[] = [];
    const onEvent = (event: ClientEvent) => events.push(event);
    const { write, seen } = await clientOf(answers, { retry: withoutWaits(patientRetry), onEvent });
    expect(await write()).toEqual({ id: '1' });
    expect(seen).toHaveLength(answers.length);
    expect(events.filter(({ kind }) => kind === 'waiting')).toHaveLength(answers.length - 1);
  });

  test('waits ten seconds for a ten-secondly limit', async () => {
    const events: ClientEvent[] = [];
    const { write } = await clientOf([tenSecondly, fine], {
      onEvent: (event) => events.push(event),
      retry: { ...patientRetry, totalMs: 5_000 },
    });
    await expect(write()).rejects.toMatchObject({ rateLimit: 'ten-secondly' });
    expect(events).toHaveLength(1);
  });

  test.each([
    ['a daily limit', daily],
    ['a server error, which may have written', broken],
  ] as const)('does not write again after %s', async (_, answer) => {
    const { write, seen } = await clientOf([answer, fine], { retry: withoutWaits(patientRetry) });
    await expect(write()).rejects.toMatchObject({ name: 'HubSpotError' });
    expect(seen).toHaveLength(1);
  });

  test('reads again after four failures, not after five', async () => {
    const four = [broken, cut, broken, cut];
    const first = await clientOf([...four, fine], { retry: withoutWaits(patientRetry) });
    expect(await first.read()).toEqual({ id: '1' });
    await server?.close();
    const second = await clientOf([...four, broken, fine], { retry: withoutWaits(patientRetry) });
    await expect(second.read()).rejects.toMatchObject({ code: 'unavailable' });
  });
});

test('request() gives up when the time is over, and says after how long', async () => {
  const { read } = await clientOf([{ hang: true }], { timeoutMs: 50 });
  await expect(read()).rejects.toMatchObject({ code: 'timeout', reason: 'there was no answer within 50 ms' });
});

test('request() gives up when the time for all attempts is over, though one alone may take longer', async () => {
  const { read } = await clientOf([{ hang: true }], {
    timeoutMs: 5_000,
    retry: { ...quickRetry, totalMs: 50 },
  });
  await expect(read()).rejects.toMatchObject({
    code: 'timeout',
    reason: expect.stringMatching(/within \d\d ms$/),
  });
});

test('request() begins no retry that could not end in time', async () => {
  const retry: RetryPolicy = {
    retries: 5,
    totalMs: 60_000,
    delayMs: (_error, _repeatable, attempts) => (attempts === 1 ? 0 : 60_000),
  };
  const { read, seen } = await clientOf([broken], { retry });
  await expect(read()).rejects.toMatchObject({ code: 'unavailable' });
  expect(seen).toHaveLength(2);
});

test.each([
  ['a search, which says that it may be', true, 2],
  ['any other POST', undefined, 1],
] as const)('request() repeats a POST when it is %s', async (_name, repeatable, calls) => {
  const { client, seen } = await clientOf([broken, fine], { retry: withoutWaits(quickRetry) });
  const request = { method: 'POST', path: '/crm/x', schema: z.object({ id: z.string() }) } as const;
  await client.request(repeatable === undefined ? request : { ...request, repeatable }).catch(() => null);
  expect(seen).toHaveLength(calls);
});

test('request() waits for its turn, and sends nothing before', async () => {
  const order: string[] = [];
  const { read } = await clientOf([fine], {
    waitForTurn: () => Promise.resolve().then(() => void order.push('turn')),
    onEvent: ({ kind }) => order.push(kind),
  });
  await read();
  expect(order).toEqual(['turn', 'sent']);
});

test('request() says that nobody answers at the address', async () => {
  const started = await fakeHttpServer([fine]);
  await started.close();
  const client = createHubSpotClient({ token: 'secret', origin: started.origin });
  const asking = client.request({ method: 'GET', path: '/crm/x', schema: z.unknown() });
  await expect(asking).rejects.toMatchObject({ code: 'unavailable' });
  await expect(asking).rejects.toThrow('ECONNREFUSED');
});
