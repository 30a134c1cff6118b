import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const guard = pathToFileURL(join(process.cwd(), 'workbench/dev-server/loopback-only.mjs')).href;

/** Runs a script under the guard, in a process of its own, and answers with what it prints. */
async function underGuard(script: string): Promise<string> {
  const args = ['--import', guard, '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 15_000 });
  return stdout.trim();
}

const tellFailure = '(error) => console.log((error.cause ?? error).message)';
const refused = 'The workbench does not let anything out of this machine: connection to';

test.each([
  [
    'fetch',
    `await fetch('https://exceptions.hubspot.com/v2/1').catch(${tellFailure})`,
    'exceptions.hubspot.com',
  ],
  ['fetch to an address', `await fetch('http://192.0.2.1/').catch(${tellFailure})`, '192.0.2.1'],
  [
    'https',
    `(await import('node:https')).get('https://api.hubapi.com').on('error', ${tellFailure})`,
    'api.hubapi.com',
  ],
  ['http', `(await import('node:http')).get({ host: '192.0.2.1' }).on('error', ${tellFailure})`, '192.0.2.1'],
  [
    'http2',
    `(await import('node:http2')).connect('https://192.0.2.1').on('error', ${tellFailure})`,
    '192.0.2.1',
  ],
  ['tls', `(await import('node:tls')).connect(443, '192.0.2.1').on('error', ${tellFailure})`, '192.0.2.1'],
  [
    'net, port and host',
    `(await import('node:net')).connect(80, '192.0.2.1').on('error', ${tellFailure})`,
    '192.0.2.1',
  ],
  [
    'net, IPv6',
    `(await import('node:net')).connect({ port: 80, host: '2001:db8::1' }).on('error', ${tellFailure})`,
    '2001:db8::1',
  ],
  [
    'a name that only looks local',
    `await fetch('http://localhost.example.com/').catch(${tellFailure})`,
    'localhost.example.com',
  ],
])('the guard refuses a connection out of the machine at once: %s', async (_way, script, host) => {
  expect(await underGuard(script)).toBe(`${refused} ${host} refused`);
});

test.each(['127.0.0.1', 'localhost'])('the guard lets a process talk to %s', async (host) => {
  const script = `
    import { createServer } from 'node:http';
    const server = createServer((request, response) => response.end('hello')).listen(0, '${host}');
    server.once('listening', async () => {
      console.log(await (await fetch('http://${host}:' + server.address().port)).text());
      server.close();
    });`;
  expect(await underGuard(script)).toBe('hello');
});

/** Serves under the guard and sends one request with these headers: the status, and whether the server's own handler saw it. */
function request(headers: Record<string, string>, method: string): Promise<string> {
  return underGuard(`
    import http from 'node:http';
    let seen = false;
    const server = http.createServer((_, response) => { seen = true; response.end(); });
    server.on('upgrade', (_, socket) => { seen = true; socket.end('HTTP/1.1 101 Switching Protocols\\r\\n\\r\\n'); });
    server.listen(0, '127.0.0.1', () => {
      const options = { port: server.address().port, method: '${method}', agent: false };
      const headers = { host: 'localhost:' + options.port, ...${JSON.stringify(headers)} };
      const tell = ({ statusCode }) => { console.log(statusCode, seen ? 'seen' : 'not seen'); process.exit(); };
      http.request({ ...options, headers }).on('response', tell).on('upgrade', tell).end();
    });`);
}

const websocket = { connection: 'Upgrade', upgrade: 'websocket' };

test.each<[string, Record<string, string>, string]>([
  ['a page of a website', { origin: 'https://evil.example' }, 'GET'],
  ['a preflight of such a page', { origin: 'https://evil.example' }, 'OPTIONS'],
  ['a call of a function by such a page', { origin: 'https://evil.example' }, 'POST'],
  ['a page without an origin of its own', { origin: 'null' }, 'GET'],
  ['a page whose name begins like ours', { origin: 'http://localhost.evil.example' }, 'GET'],
  ['a name that points at this machine', { host: 'evil.example:80' }, 'GET'],
  ['a websocket of a website', { ...websocket, origin: 'https://evil.example' }, 'GET'],
  ['a websocket of hubspot.com', { ...websocket, origin: 'https://app.hubspot.com' }, 'GET'],
  [
    'a request that waits for "100 Continue"',
    { origin: 'https://evil.example', expect: '100-continue' },
    'GET',
  ],
])('a server under the guard answers 403 to %s', async (_who, headers, method) => {
  expect(await request(headers, method)).toBe('403 not seen');
});

test.each<[string, Record<string, string>, string]>([
  ['without an origin', {}, '200'],
  ['of a page on localhost', { origin: 'http://localhost:4000' }, '200'],
  ['to 127.0.0.1', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, '200'],
  ['to [::1]', { host: '[::1]:4000' }, '200'],
  ['of a websocket of a page on localhost', { ...websocket, origin: 'http://localhost:4000' }, '101'],
])('a server under the guard answers a request %s', async (_which, headers, status) => {
  expect(await request(headers, 'GET')).toBe(`${status} seen`);
});

test.each([
  ['a port', 'listen(0)'],
  ['a port and a callback', 'listen(0, () => {})'],
  ['a port, no host and a callback', 'listen(0, undefined, () => {})'],
  ['options', 'listen({ port: 0 })'],
  ['options and a callback', 'listen({ port: 0 }, () => {})'],
  ['nothing', 'listen()'],
])('a server that names no host listens on loopback alone: %s', async (_way, call) => {
  const script = `
    import { createServer } from 'node:net';
    const server = createServer();
    server.once('listening', () => { console.log(server.address().address); server.close(); });
    server.${call};`;
  expect(await underGuard(script)).toBe('127.0.0.1');
});

test('a server that names loopback itself keeps its own choice', async () => {
  const script = `
    import { createServer } from 'node:net';
    const server = createServer().listen(0, '::1', () => { console.log(server.address().address); server.close(); });
    server.on('error', () => console.log('::1'));`;
  expect(await underGuard(script)).toBe('::1');
});
