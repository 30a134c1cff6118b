import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { proxy } from 'hono/proxy';
import { ConnectionCut } from './api';
import { isLoopback } from './loopback.mjs';
import type { PageFile } from './page/build-page';

/** What the server puts together. It may listen before they are there; whoever asks for one that is missing is told so. */
export interface ServerParts {
  readonly api: {
    fetch(request: Request): Response | Promise<Response>;
    /** Whether a path is one of HubSpot's API or of the workbench's own routes, and not the page's. */
    handles(pathname: string): boolean;
  };
  /** Assets by path, with `/index.html` among them. */
  readonly page: ReadonlyMap<string, PageFile>;
  /** Where HubSpot's dev server listens on loopback. */
  readonly devServerPort: number;
}

type Env = { Bindings: HttpBindings };

/** A batch of 100 records with the longest texts HubSpot stores (65,536 characters) fits. */
const apiBodyLimitBytes = 20 * 1024 * 1024;

/** What a function of HubSpot's takes in one call, and the limit that run.mjs sets in its dev server. */
const functionBodyLimitBytes = 6 * 1024 * 1024;

/** HubSpot's dev server gives a function 15 s; whoever takes longer than this has blocked it. */
const devServerTimeoutMs = 30_000;

/**
 * The workbench's one HTTP server as a function of a request: HubSpot's API, HubSpot's dev server under `/hs-dev`, and for
 * every other GET the page. Only requests from this machine, under its own name, are answered.
 */
export function createServer(parts: () => Partial<ServerParts>): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const refusal = refuseStrangers(c);
    if (refusal !== undefined) return refusal;
    await next();
    return undefined;
  });
  app.use('/hs-dev/*', limitBody(functionBodyLimitBytes, 'A function takes 6 MB in one call'));
  app.use(limitBody(apiBodyLimitBytes, 'The workbench takes 20 MB in one request'));
  app.all('*', (c) => answer(c, parts()));
  app.onError((error, c) => {
    if (!(error instanceof ConnectionCut))
      return c.json(failure(`The workbench failed: ${error.message}`), 500);
    c.env.incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  });
  return app;
}

function answer(
  c: Context<Env>,
  { api, page, devServerPort }: Partial<ServerParts>,
): Response | Promise<Response> {
  const { path } = c.req;
  if (path.startsWith('/hs-dev/')) return passToDevServer(c, devServerPort);
  // Whoever brings a token is a program: it would take the page for data.
  const isProgram = /^bearer /i.test(c.req.header('authorization') ?? '');
  if (api !== undefined && (isProgram || api.handles(path))) return api.fetch(c.req.raw);
  if (isProgram) return c.json(failure('The workbench is starting. Try again in a few seconds.'), 503);
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
    return c.json(failure(`There is nothing at ${path}`), 404);
  if (api === undefined || page === undefined)
    return c.text('The workbench is starting. Try again in a few seconds.', 503, { 'retry-after': '2' });
  const file = page.get(path) ?? (path.startsWith('/assets/') ? undefined : page.get('/index.html'));
  if (file === undefined) return c.text(`There is no ${path}`, 404);
  return c.body(new Uint8Array(file.body), 200, {
    'content-type': file.contentType,
    'cache-control': 'no-store',
  });
}

async function passToDevServer(c: Context<Env>, port: number | undefined): Promise<Response> {
  if (port === undefined) return c.json(failure("HubSpot's dev server is not running"), 503);
  const { search } = new URL(c.req.url);
  try {
    return await proxy(`http://127.0.0.1:${port}${c.req.path.slice('/hs-dev'.length)}${search}`, {
      method: c.req.method,
      headers: { 'content-type': c.req.header('content-type') },
      ...(c.req.raw.body === null ? {} : { body: await c.req.arrayBuffer() }),
      signal: AbortSignal.timeout(devServerTimeoutMs),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return c.json(failure(`HubSpot's dev server does not answer: ${why}`), 502);
  }
}

function limitBody(maxSize: number, sentence: string) {
  return bodyLimit({ maxSize, onError: (c) => c.json(failure(`${sentence}; this one is larger.`), 413) });
}

/**
 * A web page elsewhere can make a browser on this machine send requests here: under a name of its own that points at
 * 127.0.0.1 (DNS rebinding; the Host header tells), or across origins (the Origin header tells).
 */
function refuseStrangers(c: Context<Env>): Response | undefined {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  if (!isLoopback(`http://${host}`))
    return c.json(failure(`The workbench answers to localhost only, not to "${host}"`), 403);
  if (origin !== undefined && !isLoopback(origin))
    return c.json(failure(`The workbench answers no page of "${origin}"`), 403);
  return undefined;
}

/** An error in the shape of HubSpot's, so that whoever asked reads it as one. */
function failure(message: string) {
  return { status: 'error', message, category: 'WORKBENCH', correlationId: 'n/a', errors: [] };
}
