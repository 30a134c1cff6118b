import { aText, listWith, textLike } from './matchers';
import { ConnectionCut } from '../../../workbench/api';
import { RateLimiter } from '../../../workbench/api/routes/control/rate-limiter';
import { limitsSchema, loggedRequestSchema, sessionSchema } from '../../../workbench/wire';
import { createDeal, accountOfEachTest, RITA } from './an-account';

const deals = '/crm/v3/objects/deals';
const account = accountOfEachTest();

describe('a token', () => {
  test.each([null, 'unknown'])("that is %p gets HubSpot's 401", async (token) => {
    const answer = await account.call('GET', deals, undefined, { token });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      category: 'INVALID_AUTHENTICATION',
      message: textLike(/^Authentication credentials not found\./),
    });
  });

  test('may be announced in lower case', async () => {
    const headers = { authorization: 'bearer app' };
    expect(await account.status('GET', deals, undefined, { token: null, headers })).toBe(200);
  });

  test.each([
    ['POST', deals, { properties: {} }, 'crm.objects.deals.write'],
    ['GET', '/crm/v3/objects/contacts', undefined, 'crm.objects.contacts.read'],
    ['POST', '/crm/v3/properties/deals', {}, 'crm.schemas.deals.write'],
    ['GET', '/crm/v3/owners/', undefined, 'crm.objects.owners.read'],
    ['GET', '/crm/v3/objects/deals?associations=contacts', undefined, 'crm.objects.contacts.read'],
    ['PATCH', '/crm/v3/pipelines/deals/default', {}, 'crm.schemas.deals.write'],
  ])('without the scope for %s %s is told which it needs', async (method, path, body, scope) => {
    await createDeal(account);
    const answer = await account.call(method, path, body, { token: 'reader' });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.body)).toEqual([
      'status',
      'message',
      'correlationId',
      'errors',
      'links',
      'category',
    ]);
    expect(answer.body.category).toBe('MISSING_SCOPES');
    expect(answer.body.errors[0]?.context['requiredGranularScopes']).toContain(scope);
  });

  test.each([
    ['GET', '/crm-object-schemas/v3/schemas', 'crm.schemas.custom.read'],
    ['POST', '/crm/v3/schemas', 'crm.schemas.custom.write'],
    ['GET', '/crm-object-schemas/2026-09/schemas/contacts', 'crm.schemas.contacts.read'],
  ])(
    'without the scope for %s %s is told at the top, in the words of schemas',
    async (method, path, scope) => {
      const answer = await account.call(method, path, method === 'POST' ? {} : undefined, {
        token: 'reader',
      });
      expect(answer.status).toBe(403);
      expect(answer.body).toEqual({
        status: 'error',
        message: 'One or more of the following scopes are required.',
        correlationId: answer.body.correlationId,
        context: {
          requiredGranularScopes: listWith([scope]),
          links: ['https://developers.hubspot.com/scopes'],
        },
        category: 'MISSING_SCOPES',
      });
    },
  );

  test.each([
    '/crm/v3/properties/deals',
    '/crm/v3/pipelines/deals',
    deals,
    '/account-info/v3/details',
    '/crm/limits/2026-09/custom-properties',
  ])('that reads deals may read %s', async (path) => {
    expect(await account.status('GET', path, undefined, { token: 'reader' })).toBe(200);
  });
});

describe('the burst limit', () => {
  beforeEach(() => void jest.spyOn(performance, 'now').mockReturnValue(0));
  afterEach(() => jest.restoreAllMocks());

  test("refuses the 191st call of an app, and only that app's", async () => {
    for (let call = 1; call <= 190; call += 1) {
      const { status, headers } = await account.call('GET', '/account-info/v3/details', undefined, {
        token: 'app',
      });
      expect(status).toBe(200);
      expect(headers.get('x-hubspot-ratelimit-remaining')).toBe(String(190 - call));
    }
    const refused = await account.call('GET', deals, undefined, { token: 'app' });
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({
      status: 'error',
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      correlationId: aText(),
      policyName: 'TEN_SECONDLY_ROLLING',
    });
    expect(refused.headers.get('x-hubspot-ratelimit-max')).toBe('190');
    expect(limitsSchema.parse(await account.get('/workbench/limits')).burst).toEqual({
      used: 190,
      limit: 190,
      windowMs: 10_000,
    });
    for (const token of ['reader', 'rita', 'setup'])
      expect(await account.status('GET', deals, undefined, { token })).toBe(200);
  });

  test('rolls: a call counts for ten seconds', () => {
    let now = 0;
    const limiter = new RateLimiter(() => now);
    for (let call = 0; call < 190; call += 1) expect(limiter.takeCall('app')).toBe(true);
    now = 9_999;
    expect(limiter.takeCall('app')).toBe(false);
    now = 10_000;
    expect(limiter.takeCall('app')).toBe(true);
    expect(limiter.headers('app')['x-hubspot-ratelimit-remaining']).toBe('189');
  });
});

describe('the search limit', () => {
  beforeEach(() => void jest.spyOn(performance, 'now').mockReturnValue(0));
  afterEach(() => jest.restoreAllMocks());

  test('is five a second for the whole account, and its answers say nothing of other limits', async () => {
    const search = (token: string) => account.call('POST', `${deals}/search`, {}, { token });
    const answers = [];
    for (const token of ['app', 'reader', 'app', 'reader', 'app', 'reader'])
      answers.push(await search(token));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.body).toMatchObject({
      message: 'You have reached your secondly limit.',
      policyName: 'SECONDLY',
      category: 'RATE_LIMITS',
    });
    expect([...(answers[0]?.headers.keys() ?? [])].filter((name) => name.includes('ratelimit'))).toEqual([]);
    expect((await search('rita')).status).toBe(200);
    expect((await account.get('/workbench/limits')).burst.used).toBe(0);
  });
});

describe('property history', () => {
  const historyOf = async (id: string, name: string) =>
    (await account.get(`${deals}/${id}?propertiesWithHistory=${name}`)).propertiesWithHistory[name];

  test('tells who wrote what and when, the newest first', async () => {
    const at = '2025-03-01T09:30:00Z';
    const { id } = await account.ok(
      'POST',
      deals,
      { properties: { dealname: 'x', amount: '1' } },
      { headers: { 'x-workbench-at': at, 'x-workbench-user': String(RITA) } },
    );
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: '2' } }, { token: 'app' });
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: '2' } }, { token: 'app' });
    await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: '3' } }, { token: 'rita' });
    const byRita = { sourceType: 'CRM_UI', sourceId: `userId:${RITA}`, updatedByUserId: RITA };
    expect(await historyOf(id, 'amount')).toEqual([
      { value: '3', timestamp: aText(), ...byRita },
      { value: '2', timestamp: aText(), sourceType: 'INTEGRATION', sourceId: 'plumbline' },
      { value: '1', timestamp: at, ...byRita },
    ]);
    const deal = await account.get(`${deals}/${id}`);
    expect(deal.createdAt).toBe(at);
    expect(deal.properties['createdate']).toBe(at);
  });

  test('keeps the last 20 values', async () => {
    const id = await createDeal(account, { amount: '0' });
    for (let value = 1; value <= 25; value += 1)
      await account.ok('PATCH', `${deals}/${id}`, { properties: { amount: String(value) } });
    const history = await historyOf(id, 'amount');
    expect(history).toHaveLength(20);
    expect([history?.[0]?.value, history?.[19]?.value]).toEqual(['25', '6']);
  });

  test('takes the past from behind a setup token too, and refuses any other token with one', async () => {
    const call = (token: string) => account.call('POST', deals, { properties: {} }, { token });
    expect((await call('setup@2025-03-01T09:30:00.000Z')).body.createdAt).toBe('2025-03-01T09:30:00Z');
    expect((await call('app@2025-03-01T09:30:00.000Z')).status).toBe(401);
    expect((await call('setup@soon')).status).toBe(400);
    expect((await call('setup@')).status).toBe(401);
  });

  test('takes a deal’s original source from a setup token only, and nothing else that is read-only', async () => {
    const properties = { hs_analytics_source: 'OFFLINE' };
    const { id } = await account.ok('POST', deals, { properties });
    expect(await account.get(`${deals}/${id}?properties=hs_analytics_source`)).toMatchObject({
      properties,
    });
    expect(await account.call('POST', deals, { properties }, { token: 'app' })).toMatchObject({
      status: 400,
    });
    const closed = { properties: { hs_is_closed: 'true' } };
    expect(await account.call('POST', deals, closed)).toMatchObject({ status: 400 });
    expect(await account.call('POST', deals, { properties: { hs_analytics_source: 'TV' } })).toMatchObject({
      status: 400,
    });
  });

  test('takes a past from a setup token only, and a real instant', async () => {
    const headers = { 'x-workbench-at': '2020-01-01T00:00:00Z' };
    const deal = await account.ok('POST', deals, { properties: {} }, { token: 'app', headers });
    expect(deal.createdAt).not.toMatch(/^2020/);
    expect(
      await account.status('POST', deals, { properties: {} }, { headers: { 'x-workbench-at': 'soon' } }),
    ).toBe(400);
    expect(
      await account.status('POST', deals, { properties: {} }, { headers: { 'x-workbench-user': '999' } }),
    ).toBe(400);
  });
});

describe('control routes', () => {
  test('tell who can sign in', async () => {
    const session = sessionSchema.parse(await account.ok('GET', '/workbench/session', undefined));
    expect(session.devServerPath).toBe('/hs-dev');
    expect(
      session.users.map(({ firstName, token, teams }) => [firstName, token, teams[0]?.teammates]),
    ).toEqual([['Rita', 'rita', [102, 103]]]);
  });

  test.each([
    ['an origin elsewhere', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
    ['a host elsewhere', { host: 'evil.example' }],
  ])('refuse %s', async (_name, headers) => {
    expect(await account.status('GET', '/workbench/session', undefined, { headers })).toBe(403);
  });

  test.each(['http://localhost:4000', 'http://127.0.0.1:1'])('answer to %s', async (origin) => {
    expect(
      await account.status('GET', '/workbench/session', undefined, { headers: { origin }, token: null }),
    ).toBe(200);
  });

  test("log every call but the setup's, and stream it", async () => {
    const stream = await account.hubspot.fetch(new Request('http://localhost/workbench/requests/stream'));
    const reader = stream.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toBe(': connected\n\n');
    await createDeal(account);
    await account.call('PATCH', `${deals}/1`, { properties: { amount: '1' } }, { token: 'app' });
    const streamed = loggedRequestSchema.parse(JSON.parse((await next()).slice('data: '.length)));
    expect(streamed).toMatchObject({
      method: 'PATCH',
      path: `${deals}/1`,
      status: 404,
      caller: { kind: 'app', name: 'plumbline' },
      requestBody: '{"properties":{"amount":"1"}}',
    });
    await account.call('GET', deals, undefined, { token: null });
    await reader?.cancel();
    const { results } = await account.get('/workbench/requests?limit=5');
    expect(results.map(({ status, caller }) => [status, caller.kind])).toEqual([
      [401, 'none'],
      [404, 'app'],
    ]);
  });

  test('name the setup for the calls it lets the app’s functions make in the past', async () => {
    await account.call('GET', deals, undefined, { token: 'setup@2025-03-01T09:30:00.000Z' });
    await account.call('GET', deals, undefined, { token: 'app@2025-03-01T09:30:00.000Z' });
    const { results } = await account.get('/workbench/requests');
    expect(results.map(({ status, caller }) => [status, caller])).toEqual([
      [401, { kind: 'none', name: '' }],
      [200, { kind: 'integration', name: 'setup' }],
    ]);
  });

  test('keep views by object type, and refuse what is no view', async () => {
    const views = [
      {
        id: 'weak',
        name: 'Weak',
        columns: ['dealname'],
        filters: [{ propertyName: 'amount', operator: 'LT', value: '5' }],
        query: '',
        sort: { propertyName: 'amount', direction: 'ASCENDING' },
      },
    ];
    expect(await account.get('/workbench/views/deals')).toEqual({ views: [] });
    await account.ok('PUT', '/workbench/views/0-3', { views });
    expect(await account.get('/workbench/views/deals')).toEqual({ views });
    expect(await account.status('PUT', '/workbench/views/deals', { views: [{}] })).toBe(400);
  });
});

describe('a fault', () => {
  const asApp = () => account.call('GET', deals, undefined, { token: 'app' });
  const setFault = (fault: string) => account.ok('PUT', '/workbench/fault', { fault });
  afterEach(() => jest.useRealTimers());

  test.each([
    ['forbidden', 403, { category: 'MISSING_SCOPES' }],
    ['rate-limited', 429, { policyName: 'TEN_SECONDLY_ROLLING' }],
    ['server-error', 500, { status: 'error', message: 'internal error' }],
  ])('%s answers an app %i, and nobody else', async (fault, status, body) => {
    await setFault(fault);
    expect(await asApp()).toMatchObject({ status, body });
    for (const token of ['rita', 'setup'])
      expect(await account.status('GET', deals, undefined, { token })).toBe(200);
    await setFault('none');
    expect((await asApp()).status).toBe(200);
  });

  test('offline rejects, so that the server cuts the connection, and is in the log', async () => {
    await setFault('offline');
    await expect(asApp()).rejects.toThrow(ConnectionCut);
    expect((await account.get('/workbench/requests')).results[0]).toMatchObject({
      status: 0,
      path: deals,
    });
  });

  test("slow keeps an app waiting, for less than the 4 s after which the app's functions give up", async () => {
    await setFault('slow');
    jest.useFakeTimers({
      doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
    });
    let status: number | undefined;
    const answered = asApp().then((answer) => (status = answer.status));
    while (jest.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(status).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1_000);
    await answered;
    expect(status).toBe(200);
  });

  test('that is unknown is refused', async () => {
    expect(await account.status('PUT', '/workbench/fault', { fault: 'fire' })).toBe(400);
  });
});
