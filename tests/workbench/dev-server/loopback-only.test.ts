import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

// Of a machine under load; only something that never happens takes as long.
jest.setTimeout(600_000);

const guard = pathToFileURL(join(process.cwd(), 'workbench/dev-server/loopback-only.mjs')).href;

/** One process under the guard runs every script that it is sent, with `load` to import and `tell` to answer. */
const evaluator = `
  const AsyncFunction = (async () => {}).constructor;
  process.on('message', ({ id, script }) => {
    const tell = (...words) => process.send({ id, text: words.join(' ') });
    new AsyncFunction('load', 'tell', script)((name) => import(name), tell).catch((error) => tell(String(error)));
  });`;
const toldSchema = z.object({ id: z.number(), text: z.string() });

let guarded: ChildProcess;
let scripts = 0;
beforeAll(() => {
  const args = ['--import', guard, '--input-type=module', '--eval', evaluator];
  guarded = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
});
afterAll(async () => {
  const exited = new Promise((resolve) => guarded.once('exit', resolve));
  guarded.kill();
  await exited;
});

/** Runs a script under the guard and answers with what it tells. */
function underGuard(script: string): Promise<string> {
  const id = (scripts += 1);
  return new Promise((resolve) => {
    const hear = (message: unknown): void => {
      const told = toldSchema.parse(message);
      if (told.id !== id) return;
      guarded.off('message', hear);
      resolve(told.text);
    };
    guarded.on('message', hear).send({ id, script });
  });
}

const tellFailure = '(error) => tell((error.cause ?? error).message)';
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
    `(await load('node:https')).get('https://api.hubapi.com').on('error', ${tellFailure})`,
    'api.hubapi.com',
  ],
  ['http', `(await load('node:http')).get({ host: '192.0.2.1' }).on('error', ${tellFailure})`, '192.0.2.1'],
  [
    'http2',
    `(await load('node:http2')).connect('https://192.0.2.1').on('error', ${tellFailure})`,
    '192.0.2.1',
  ],
  ['tls', `(await load('node:tls')).connect(443, '192.0.2.1').on('error', ${tellFailure})`, '192.0.2.1'],
  [
    'net, port and host',
    `(await load('node:net')).connect(80, '192.0.2.1').on('error', ${tellFailure})`,
    '192.0.2.1',
  ],
  [
    'net, IPv6',
    `(await load('node:net')).connect({ port: 80, host: '2001:db8::1' }).on('error', ${tellFailure})`,
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
    const { createServer } = await load('node:http');
    const server = createServer((request, response) => response.end('hello')).listen(0, '${host}');
    server.once('listening', async () => {
      tell(await (await fetch('http://${host}:' + server.address().port)).text());
      server.close();
    });`;
  expect(await underGuard(script)).toBe('hello');
});

/** Serves under the guard and sends one request with these headers: the status, and whether the server's own handler saw it. */
function request(headers: Record<string, string>, method: string): Promise<string> {
  return underGuard(`
    const { default: http } = await load('node:http');
    let seen = false;
    const server = http.createServer((_, response) => { seen = true; response.end(); });
    server.on('upgrade', (_, socket) => { seen = true; socket.end('HTTP/1.1 101 Switching Protocols\\r\\n\\r\\n'); });
    server.listen(0, '127.0.0.1', () => {
      const options = { port: server.address().port, method: '${method}', agent: false };
      const headers = { host: 'localhost:' + options.port, ...${JSON.stringify(headers)} };
      const answered = ({ statusCode }) => { tell(statusCode, seen ? 'seen' : 'not seen'); server.close(); server.closeAllConnections(); };
      http.request({ ...options, headers }).on('response', answered).on('upgrade', answered).end();
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
    const { createServer } = await load('node:net');
    const server = createServer();
    server.once('listening', () => { tell(server.address().address); server.close(); });
    server.${call};`;
  expect(await underGuard(script)).toBe('127.0.0.1');
});

test('a server that names loopback itself keeps its own choice', async () => {
  const script = `
    const { createServer } = await load('node:net');
    const server = createServer().listen(0, '::1', () => { tell(server.address().address); server.close(); });
    server.on('error', () => tell('::1'));`;
  expect(await underGuard(script)).toBe('::1');
});
