import { createServer as createHttpServer, request as httpRequest, type Server } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { ConnectionCut } from '../../../workbench/api';
import { createServer, type ServerParts } from '../../../workbench/server';
import { listen, type Listening } from '../../../workbench/start/listen';

const file = (text: string, contentType: string) => ({ body: new TextEncoder().encode(text), contentType });

let devServer: Server;
let devServerPort: number;
let parts: Partial<ServerParts>;
let server: Listening;

beforeAll(async () => {
  devServer = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      const body = Buffer.concat(chunks).toString();
      response.setHeader('content-type', 'application/json');
      response.statusCode = url === '/broken' ? 400 : 200;
      response.end(
        JSON.stringify({ method, url, body, type: headers['content-type'], cookie: headers.cookie }),
      );
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => devServer.once('listening', resolve));
  const address = devServer.address();
  devServerPort = typeof address === 'object' ? (address?.port ?? 0) : 0;
  server = await listen(
    createServer(() => parts),
    0,
  );
});

afterAll(async () => {
  await server.close();
  devServer.close();
});

beforeEach(() => {
  parts = {
    api: {
      handles: (path) => path.startsWith('/crm/'),
      fetch: async (request) => {
        if (request.url.endsWith('/cut')) throw new ConnectionCut();
        return Response.json({ path: new URL(request.url).pathname, size: (await request.text()).length });
      },
    },
    page: new Map([
      ['/index.html', file('<title>CRM</title>', 'text/html; charset=utf-8')],
      ['/assets/main.js', file('let x', 'text/javascript; charset=utf-8')],
    ]),
    devServerPort,
  };
});

test('hands whatever comes with a token to the API, and never the page', async () => {
  const headers = { authorization: 'Bearer t' };
  for (const path of ['/deals/v1/deal/1', '/', '/index.html', '/assets/main.js'])
    expect(await (await ask(path, { headers })).json()).toMatchObject({ path });
  parts = {};
  const early = await ask('/deals/v1/deal/1', { headers });
  expect([early.status, await early.json()]).toMatchObject([503, { status: 'error' }]);
});

// A connection kept for later may be closed by the server just as the next request is sent on it.
function ask(path: string, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('connection', 'close');
  return fetch(`http://127.0.0.1:${server.port}${path}`, { ...init, headers });
}

/** Node's fetch decides the Host header itself; a browser tricked by DNS does not. */
function askAs(headers: Record<string, string>): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port: server.port, path: '/', headers }, (response: IncomingMessage) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('every address that is not an API path or an asset is the page', async () => {
  for (const path of ['/', '/contacts/12345/record/0-3/7?tab=x', '/requests/12345']) {
    const response = await ask(path);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<title>CRM</title>');
  }
});

test('an asset is served as what it is, and never from an old cache', async () => {
  const response = await ask('/assets/main.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toBe('let x');
});

test('an asset that is missing is not the page', async () => {
  expect((await ask('/assets/gone.js')).status).toBe(404);
});

test('a POST to nowhere is an error and not the page', async () => {
  expect((await ask('/contacts/12345', { method: 'POST', body: '{}' })).status).toBe(404);
});

test('an API path goes to the API, whatever the method, with its body', async () => {
  const response = await ask('/crm/v3/objects/deals', { method: 'POST', body: 'x'.repeat(200_000) });
  expect(await response.json()).toEqual({ path: '/crm/v3/objects/deals', size: 200_000 });
});

test("/hs-dev goes to HubSpot's dev server without the prefix and without the page's cookies", async () => {
  const response = await ask('/hs-dev/api/x?y=1', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'a=b' },
    body: '{"z":"å"}',
  });
  expect(await response.json()).toEqual({
    method: 'POST',
    url: '/api/x?y=1',
    body: '{"z":"å"}',
    type: 'application/json',
  });
});

test("an error of HubSpot's dev server is passed on as it is", async () => {
  const response = await ask('/hs-dev/broken');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ url: '/broken' });
});

test('a function call larger than a function takes is refused with a sentence', async () => {
  const response = await ask('/hs-dev/api/x', { method: 'POST', body: 'x'.repeat(6 * 1024 * 1024 + 1) });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('takes 6 MB in one call');
});

test('a request larger than anything the API takes is refused, also when its length is not given', async () => {
  const chunk = new Uint8Array(1024 * 1024);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent++ < 25) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  // Who is still sending when the answer comes may only see that nobody reads on.
  const seen = await ask('/crm/v3/objects/deals', init).then(
    ({ status }) => status,
    (error: unknown) => (String(error) === 'TypeError: fetch failed' ? 'cut off' : error),
  );
  expect([413, 'cut off']).toContain(seen);
});

test("HubSpot's dev server that is away is an error that says so", async () => {
  const { devServerPort: _, ...others } = parts;
  parts = others;
  expect((await ask('/hs-dev/extensions')).status).toBe(503);
  parts = { ...others, devServerPort: 1 };
  const response = await ask('/hs-dev/extensions');
  expect(response.status).toBe(502);
  expect(await response.text()).toContain("HubSpot's dev server does not answer");
});

test('the fault "offline" cuts the connection, and only that one', async () => {
  await expect(ask('/crm/v3/cut')).rejects.toThrow('fetch failed');
  expect((await ask('/crm/v3/objects/deals')).status).toBe(200);
});

test.each([
  ['nothing is there', []],
  ['the page is not bundled', ['api']],
  ['the account is not open', ['page']],
] as const)('while %s yet the server says that it is starting', async (_what, names) => {
  const all = parts;
  parts = Object.fromEntries(names.map((name) => [name, all[name]]));
  const response = await ask('/');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('starting');
});

test('the API answers before the page is bundled: the account is filled meanwhile', async () => {
  const { page: _, ...others } = parts;
  parts = others;
  expect((await ask('/crm/v3/objects/deals')).status).toBe(200);
});

test.each(['localhost', '127.0.0.1', '[::1]'])('the server answers under the name %s', async (name) => {
  expect((await askAs({ host: `${name}:4680` })).status).toBe(200);
});

test.each(['evil.example', 'localhost.evil.example', '192.168.1.2:4680'])(
  'the server does not answer under the name "%s"',
  async (name) => {
    const { status, body } = await askAs({ host: name });
    expect(status).toBe(403);
    expect(body).toContain('localhost only');
  },
);

test('the server answers no page of another origin', async () => {
  expect((await askAs({ host: 'localhost', origin: 'https://evil.example' })).status).toBe(403);
  expect((await askAs({ host: 'localhost', origin: 'null' })).status).toBe(403);
  expect((await askAs({ host: 'localhost', origin: 'http://localhost:4680' })).status).toBe(200);
});

test('listen() on a port that is taken says so and names the flag', async () => {
  await expect(
    listen(
      createServer(() => ({})),
      server.port,
    ),
  ).rejects.toThrow(
    `Port ${server.port} is in use, perhaps by another npm start. Choose another one: npm start -- --port ${server.port + 1}`,
  );
});
