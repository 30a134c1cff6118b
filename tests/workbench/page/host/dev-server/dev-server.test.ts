import { createServer, type Server } from 'node:http';
import { callFunction } from '../../../../../workbench/page/host/dev-server/call-function';
import { fetchExtensions } from '../../../../../workbench/page/host/dev-server/fetch-extensions';

// What HubSpot's dev server 2.1.2 answers, recorded; the manifest is cut short.
const recorded = {
  websocket: 'ws://localhost:5573',
  version: 2,
  capabilities: ['app-functions-local-dev', 'source-id', 'account-id'],
  portalId: 12345,
  extensions: [
    {
      appName: 'Tiny',
      title: 'Tiny card',
      sourceId: 'tiny::tiny_card',
      callback: 'http://hslocal.net:5573/Card.js',
      portalId: 12345,
      manifest: { entry: 'Card.tsx' },
    },
  ],
  platformVersion: '2026.09',
};
const cardMeta = {
  uid: 'tiny_card',
  type: 'card',
  config: {
    name: 'Tiny card',
    location: 'crm.record.tab',
    entrypoint: '/app/cards/Card.tsx',
    objectTypes: ['DEAL'],
  },
};
const failedFunction = {
  status: 'error',
  message: "There was a problem reaching the app's API. Contact the app developer for more information.",
  correlationId: 'n/a',
  errors: [
    { subCategory: 'x', message: "The serverless function 'echo' failed to execute: Error: secret detail." },
  ],
  category: 'VALIDATION_ERROR',
};

let server: Server;
let devServer: string;
let answers: Map<string, { status: number; body: unknown }>;
let asked: unknown[];

beforeEach(async () => {
  asked = [];
  answers = new Map();
  server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '') ?? { status: 404, body: null };
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (chunks.length > 0) asked.push(JSON.parse(Buffer.concat(chunks).toString()));
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  devServer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterEach(() => server.close());

describe('fetchExtensions()', () => {
  test('joins what runs with where the card is placed', async () => {
    answers.set('/extensions', { status: 200, body: recorded });
    answers.set('/cards/tiny_card-hsmeta.json', { status: 200, body: cardMeta });
    expect(await fetchExtensions(devServer)).toEqual([
      {
        uid: 'tiny_card',
        title: 'Tiny card',
        appName: 'Tiny',
        location: 'crm.record.tab',
        objectTypes: ['DEAL'],
        bundleUrl: `${devServer}/Card.js`,
      },
    ]);
  });

  test.each([
    ['App Home', 'pages', { type: 'page' }, 'pages'],
    ['App Home', 'pages', { type: 'pages' }, 'pages'],
    ['Settings', 'settings', { type: 'settings' }, 'settings'],
  ])('finds what the dev server calls "%s" in the folder %s', async (title, folder, { type }, location) => {
    const [card] = recorded.extensions;
    const extensions = [{ ...card, title, sourceId: 'tiny::tiny_app' }];
    answers.set('/extensions', { status: 200, body: { ...recorded, extensions } });
    const config = { entrypoint: `/app/${folder}/App.tsx` };
    answers.set(`/${folder}/tiny_app-hsmeta.json`, { status: 200, body: { uid: 'tiny_app', type, config } });
    expect(await fetchExtensions(devServer)).toMatchObject([
      { uid: 'tiny_app', title, location, objectTypes: [] },
    ]);
  });

  test('finds a card that is called as the dev server calls settings', async () => {
    const [card] = recorded.extensions;
    answers.set('/extensions', {
      status: 200,
      body: { ...recorded, extensions: [{ ...card, title: 'Settings' }] },
    });
    answers.set('/cards/tiny_card-hsmeta.json', { status: 200, body: cardMeta });
    expect(await fetchExtensions(devServer)).toMatchObject([{ location: 'crm.record.tab' }]);
  });

  test('names the file that is missing when a card has no configuration there', async () => {
    answers.set('/extensions', { status: 200, body: recorded });
    await expect(fetchExtensions(devServer)).rejects.toThrow('no cards/tiny_card-hsmeta.json');
  });

  test('refuses an answer of another shape', async () => {
    answers.set('/extensions', { status: 200, body: { extensions: 'none' } });
    await expect(fetchExtensions(devServer)).rejects.toThrow('websocket');
  });
});

describe('callFunction()', () => {
  const path = '/api/crm-extensibility/execution/internal/v3/action/function/1';
  const record = { objectId: 42, objectTypeId: '0-3' };

  test('asks for the properties to send only when there are some, and of the record', async () => {
    answers.set(path, { status: 200, body: { logId: 'n/a', response: { got: 1 } } });
    expect(await callFunction(devServer, 'echo', { parameters: { a: 1 } }, record)).toEqual({ got: 1 });
    await callFunction(devServer, 'echo', { propertiesToSend: ['amount'] }, record);
    await callFunction(devServer, 'echo', { propertiesToSend: ['amount'] }, null);
    expect(asked).toEqual([
      { serverlessFunction: 'echo', parameters: { a: 1 } },
      { serverlessFunction: 'echo', objectQuery: { ...record, objectPropertyNames: ['amount'] } },
      { serverlessFunction: 'echo' },
    ]);
  });

  test('rejects with the words of the executor, for the log', async () => {
    answers.set(path, { status: 400, body: failedFunction });
    await expect(callFunction(devServer, 'echo', {}, null)).rejects.toThrow(
      'failed to execute: Error: secret detail.',
    );
  });

  test('rejects with the status when the answer is none of the executor', async () => {
    await expect(callFunction(devServer, 'echo', {}, null)).rejects.toThrow(
      'answered 404 to the function "echo"',
    );
  });
});
