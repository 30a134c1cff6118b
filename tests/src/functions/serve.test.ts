import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { main as open } from '../../../src/functions/open-qualification';
import { main as save } from '../../../src/functions/save-answers';

/** An API that answers every call the same. */
async function anApi(status: number, body: unknown): Promise<{ origin: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}

async function replyFrom(status: number, body: unknown) {
  const { origin, server } = await anApi(status, body);
  process.env['HUBSPOT_API_ORIGIN'] = origin;
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = 'token';
  try {
    return await open({ parameters: { dealId: '101' } });
  } finally {
    server.close();
  }
}

let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  logged.mockRestore();
  delete process.env['HUBSPOT_API_ORIGIN'];
  delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
});

describe('serve() turns what HubSpot says into a reply', () => {
  test.each([
    [
      403,
      {
        status: 'error',
        message: "This app hasn't been granted all required scopes to make this call.",
        correlationId: 'c-1',
        errors: [
          { message: 'One or more …', context: { requiredGranularScopes: ['crm.objects.deals.read'] } },
        ],
        category: 'MISSING_SCOPES',
      },
      { code: 'missing-scope', details: ['crm.objects.deals.read'], correlationId: 'c-1' },
    ],
    [401, { status: 'error', category: 'INVALID_AUTHENTICATION', message: 'no' }, { code: 'unauthorized' }],
    [
      429,
      {
        status: 'error',
        message: 'ten_secondly',
        errorType: 'RATE_LIMIT',
        policyName: 'TEN_SECONDLY_ROLLING',
      },
      { code: 'rate-limited' },
    ],
    [500, { status: 'error', message: 'internal error' }, { code: 'unavailable' }],
    [200, { nonsense: true }, { code: 'unexpected' }],
  ])('status %d', async (status, body, expected) => {
    expect(await replyFrom(status, body)).toMatchObject({ ok: false, ...expected });
    expect(logged).toHaveBeenCalledTimes(1);
  });

  test('an API that is down', async () => {
    process.env['HUBSPOT_API_ORIGIN'] = 'http://127.0.0.1:9';
    process.env['PRIVATE_APP_ACCESS_TOKEN'] = 'token';
    expect(await open({ parameters: { dealId: '101' } })).toMatchObject({ ok: false, code: 'unavailable' });
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

  test('a missing token, which HubSpot always gives', async () => {
    const reply = await open({ parameters: { dealId: '1' } });
    expect(reply).toMatchObject({
      code: 'unexpected',
      message: expect.stringContaining('PRIVATE_APP_ACCESS_TOKEN'),
    });
  });
});
