import * as z from 'zod/mini';
import { noteWrite } from '../../../src/deadline';
import { main as name } from '../../../src/functions/name-person';
import { main as open } from '../../../src/functions/open-qualification';
import { main as save } from '../../../src/functions/save-answers';
import { serve } from '../../../src/functions/serve';
import { defineFunction } from '../../../src/protocol/contract';
import { fakeHttpServer, type FakeAnswer, type FakeHttpServer } from '../hubspot/client/fake-http-server';

/** An API that gives these answers in turn, and the last one ever after. */
async function anApi(...answers: readonly FakeAnswer[]) {
  const server = await fakeHttpServer(answers);
  running.push(server);
  return server;
}
const asked = ({ seen }: FakeHttpServer) => seen.map(({ authorization, url }) => `${authorization} ${url}`);

function connectTo({ origin }: { readonly origin: string }, token = 'token'): void {
  process.env['HUBSPOT_API_ORIGIN'] = origin;
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = token;
}

const running: FakeHttpServer[] = [];
let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  logged.mockRestore();
  for (const server of running.splice(0)) await server.close();
  delete process.env['HUBSPOT_API_ORIGIN'];
  delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
});

const pipelineCount = defineFunction({
  name: 'pipeline_count',
  request: z.object({}),
  reply: { count: z.number() },
});

describe('serve() turns what HubSpot says into a reply', () => {
  const unscoped = {
    message: "This app hasn't been granted all required scopes to make this call.",
    errors: [{ message: 'One or more …', context: { requiredGranularScopes: ['crm.objects.deals.read'] } }],
  };
  const undefinedProperty = {
    message: 'Property "qual_score" does not exist',
    errors: [{ code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['qual_score'] } }],
  };
  test.each([
    [
      403,
      { ...unscoped, status: 'error', correlationId: 'c-1', category: 'MISSING_SCOPES' },
      { code: 'missing-scope', details: ['crm.objects.deals.read'], correlationId: 'c-1' },
    ],
    [401, { status: 'error', category: 'INVALID_AUTHENTICATION', message: 'no' }, { code: 'unauthorized' }],
    [429, { status: 'error', message: 'x', policyName: 'TEN_SECONDLY_ROLLING' }, { code: 'rate-limited' }],
    [400, { status: 'error', ...undefinedProperty }, { code: 'not-provisioned', details: ['qual_score'] }],
    [
      403,
      { status: 'error', category: 'FORBIDDEN', message: 'This account is suspended.' },
      { code: 'forbidden', details: ['This account is suspended.'] },
    ],
    [403, '<html>Access denied</html>', { code: 'blocked' }],
    [429, { status: 'error', message: 'x', policyName: 'DAILY' }, { code: 'daily-limit' }],
    [409, { status: 'error', message: 'taken', category: 'CONFLICT' }, { code: 'refused' }],
    [500, { status: 'error', message: 'internal error' }, { code: 'unavailable' }],
    [200, { nonsense: true }, { code: 'unexpected' }],
  ])('status %d', async (status, body, expected) => {
    connectTo(await anApi({ status, body }));
    expect(await open({ parameters: { dealId: '101' } })).toMatchObject({ ok: false, ...expected });
    expect(logged).toHaveBeenCalledTimes(1);
  });

  test('an API that is down', async () => {
    connectTo({ origin: 'http://127.0.0.1:9' });
    expect(await open({ parameters: { dealId: '101' } })).toMatchObject({ ok: false, code: 'unavailable' });
  });
});

describe('serve() replies before HubSpot ends the function', () => {
  const within = (ms: number, work: () => Promise<{ ok: true; count: number }>) =>
    serve(pipelineCount, work, { ms, graceMs: 0 })({ parameters: {} });
  const never = () => new Promise<never>(() => undefined);

  test('when a handler does not end', async () => {
    connectTo({ origin: 'http://127.0.0.1:9' });
    expect(await within(1, never)).toMatchObject({ code: 'out-of-time' });
    expect(logged).toHaveBeenCalledTimes(1);
  });

  test('and says that something may have been written when a write was begun', async () => {
    connectTo({ origin: 'http://127.0.0.1:9' });
    const writes = () => {
      noteWrite();
      return never();
    };
    expect(await within(1, writes)).toMatchObject({ code: 'uncertain' });
  });

  test('and does not say that nothing was saved when HubSpot refuses a call after a write', async () => {
    connectTo(await anApi({ status: 429, body: { status: 'error', message: 'x' } }));
    const main = serve(pipelineCount, async (_request, { pipelines }) => {
      noteWrite();
      return { ok: true, count: (await pipelines.list()).length };
    });
    expect(await main({ parameters: {} })).toMatchObject({ code: 'uncertain' });
  });

  test('and begins no write without the time for it', async () => {
    const account = await anApi({ status: 200, body: {} });
    connectTo(account);
    const main = serve(
      pipelineCount,
      async (_request, { deals }) => {
        await deals.write('7', { qual_score: '1' });
        return { ok: true, count: 1 };
      },
      { ms: 1_000, graceMs: 60_000 },
    );
    expect(await main({ parameters: {} })).toMatchObject({ code: 'out-of-time' });
    expect(asked(account)).toEqual([]);
  });
});

describe('serve() names what is wrong with a request', () => {
  test.each([
    ['no parameters', undefined, 'dealId'],
    ['an id that is no number', { dealId: '../contacts/1' }, 'dealId: a deal id is digits only'],
    ['something extra', { dealId: '1', properties: { amount: '1' } }, 'Unrecognized key'],
  ])('%s', async (_name, parameters, message) => {
    const reply = await open({ parameters: parameters ?? {} });
    expect(reply).toMatchObject({
      ok: false,
      code: 'bad-request',
      message: expect.stringContaining(message),
      details: [expect.stringContaining(message)],
    });
  });

  test.each([
    ['a wrong level', { criterionId: 'champion', level: { from: null, to: '4' } }, 'changes.0.level.to'],
    ['a property of its own choice', { criterionId: 'champion', property: 'amount' }, 'changes.0'],
  ])('%s', async (_name, change, path) => {
    const parameters = { dealId: '1', frameworkId: 'meddic', userEmail: 'a@b.se', changes: [change] };
    const reply = await save({ parameters });
    expect(reply).toMatchObject({ ok: false, code: 'bad-request', message: expect.stringContaining(path) });
  });

  test.each([
    ['anything but a contact id', { contactId: 'Ada' }, 'contactId: a contact id is digits only'],
    ['no contact id at all', { contactId: undefined }, 'contactId'],
    ['a role there is none of', { role: 'boss' }, 'role'],
  ])('%s', async (_name, about, words) => {
    const parameters = { dealId: '1', role: 'champion', contactId: '7', ...about };
    expect(await name({ parameters })).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining(words),
    });
  });

  test('a missing token, which HubSpot always gives', async () => {
    const reply = await open({ parameters: { dealId: '1' } });
    expect(reply).toMatchObject({
      code: 'unexpected',
      message: expect.stringContaining('PRIVATE_APP_ACCESS_TOKEN'),
    });
  });
});

describe('serve() keeps its connection, and what it remembers', () => {
  const listsPipelines = () =>
    serve(pipelineCount, async (_request, { pipelines }) => ({
      ok: true,
      count: (await pipelines.list()).length,
    }));
  const pipelines = '/crm/pipelines/2026-09/deals';
  const nothing = { status: 200, body: { results: [] } };

  test('while the token stays', async () => {
    const account = await anApi(nothing);
    connectTo(account, 'one');
    const main = listsPipelines();
    await main({ parameters: {} });
    expect(await main({ parameters: {} })).toEqual({ ok: true, count: 0 });
    expect(asked(account)).toEqual([`Bearer one ${pipelines}`]);
  });

  test('and connects anew with a new token, or to another place', async () => {
    const [first, second] = [await anApi(nothing), await anApi(nothing)];
    const main = listsPipelines();
    connectTo(first, 'one');
    await main({ parameters: {} });
    connectTo(first, 'two');
    await main({ parameters: {} });
    connectTo(second, 'two');
    await main({ parameters: {} });
    expect(asked(first)).toEqual([`Bearer one ${pipelines}`, `Bearer two ${pipelines}`]);
    expect(asked(second)).toEqual([`Bearer two ${pipelines}`]);
  });

  test('but not that HubSpot refused', async () => {
    connectTo(await anApi({ status: 400, body: { message: 'no' } }, nothing));
    const main = listsPipelines();
    expect(await main({ parameters: {} })).toMatchObject({ ok: false, code: 'refused' });
    expect(await main({ parameters: {} })).toEqual({ ok: true, count: 0 });
  });
});

describe('serve() and the token', () => {
  const pipelines = () =>
    serve(pipelineCount, async (_request, ports) => ({
      ok: true,
      count: (await ports.pipelines.list()).length,
    }));

  test('takes it from the secrets of the call before the environment', async () => {
    const account = await anApi({ status: 200, body: { results: [] } });
    connectTo(account, 'of-the-environment');
    await pipelines()({ parameters: {}, secrets: { PRIVATE_APP_ACCESS_TOKEN: 'of-the-call' } });
    expect(asked(account)).toEqual(['Bearer of-the-call /crm/pipelines/2026-09/deals']);
  });

  test('refuses one that cannot be one before any call, and repeats it nowhere', async () => {
    const account = await anApi({ status: 200, body: { results: [] } });
    connectTo(account, 'harmless\u200btoken');
    const reply = await pipelines()({ parameters: {} });
    expect(reply).toMatchObject({ code: 'unauthorized' });
    expect(account.seen).toEqual([]);
    expect(JSON.stringify([reply, logged.mock.calls])).not.toContain('harmless');
  });

  test('never logs or replies it', async () => {
    connectTo(
      await anApi({ status: 400, body: { message: 'harmless-token is no token' } }),
      'harmless-token',
    );
    const reply = await pipelines()({ parameters: {} });
    expect(reply).toMatchObject({ details: ['[secret] is no token'] });
    const fails = serve(pipelineCount, () => Promise.reject(new Error('Bearer harmless-token')));
    const failed = await fails({ parameters: {} });
    expect(failed).toMatchObject({ code: 'unexpected', message: 'Bearer [secret]' });
    expect(JSON.stringify([reply, failed, logged.mock.calls])).not.toContain('harmless-token');
  });
});
