import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { approachProperties } from '../../src/hubspot';
import { qualificationProperties } from '../../src/qualification';
import type { Measurement } from './main';
import { median } from './median';

const run = promisify(execFile);
const RUNS = 9;

/**
 * The size of a function, and the time from loading it to its first reply over a loopback API, against loading the stock
 * @hubspot/api-client, which every function written by HubSpot's examples does.
 */
export async function measureFunctions(root: string, projectDir: string): Promise<readonly Measurement[]> {
  const ours = join(projectDir, 'src/app/functions/OpenQualification.js');
  const stock = join(projectDir, 'stock-client.cjs');
  const entry = { contents: "require('@hubspot/api-client')", resolveDir: root };
  await build({
    stdin: entry,
    bundle: true,
    minify: true,
    platform: 'node',
    outfile: stock,
    logLevel: 'error',
  });

  const sizes = { ours: (await stat(ours)).size, stock: (await stat(stock)).size };
  const api = await anApi();
  try {
    const firstReply = `require(${JSON.stringify(ours)}).main({ parameters: { dealId: '101' } })`;
    const loadStock = "Promise.resolve(require('@hubspot/api-client'))";
    const figures: Record<'ours' | 'stock' | 'bundled', number[]> = { ours: [], stock: [], bundled: [] };
    for (let turn = 0; turn < RUNS; turn += 1) {
      figures.ours.push(await timed(firstReply, api.origin, root));
      figures.stock.push(await timed(loadStock, api.origin, root));
      figures.bundled.push(
        await timed(`Promise.resolve(require(${JSON.stringify(stock)}))`, api.origin, root),
      );
    }
    const [mine, theirs, bundled] = [median(figures.ours), median(figures.stock), median(figures.bundled)];
    return [
      {
        what: 'Function bundle, open_qualification',
        ours: `${Math.round(sizes.ours / 1000)} kB`,
        peer: `${Math.round(sizes.stock / 1000)} kB`,
        peerName: 'stock @hubspot/api-client, bundled',
        ratio: sizes.ours / sizes.stock,
      },
      against('loading stock @hubspot/api-client', theirs),
      against('loading stock @hubspot/api-client, bundled', bundled),
    ];

    function against(peerName: string, peer: number): Measurement {
      const what = 'Function, load to first reply';
      return {
        what,
        ours: `${mine.toFixed(0)} ms`,
        peer: `${peer.toFixed(0)} ms`,
        peerName,
        ratio: mine / peer,
      };
    }
  } finally {
    api.close();
  }
}

/** Milliseconds an expression takes in a fresh process, the start of node not counted. */
async function timed(expression: string, origin: string, cwd: string): Promise<number> {
  const script = `const t = performance.now(); ${expression}.then((reply) => {
    if (reply.ok === false) throw new Error(reply.message);
    console.log(performance.now() - t); process.exit(0);
  })`;
  const env = { ...process.env, HUBSPOT_API_ORIGIN: origin, PRIVATE_APP_ACCESS_TOKEN: 'bench' };
  const { stdout } = await run(process.execPath, ['-e', script], { cwd, env });
  return z.coerce.number().parse(stdout.trim());
}

/** A deal with every property, nobody named, no owner and no pipelines, and saved settings, from a server that does nothing else. */
async function anApi(): Promise<{ origin: string; close: () => void }> {
  const definitions = [...qualificationProperties(), ...approachProperties()];
  const properties = Object.fromEntries(definitions.map(({ name }) => [name, null]));
  const deal = JSON.stringify({ status: 'COMPLETE', results: [{ id: '101', properties }] });
  const account = JSON.stringify({ portalId: 1, timeZone: 'UTC', companyCurrency: 'EUR' });
  const newest = {
    key: 'newest',
    revision: '1',
    payload: '{}',
    changed_by: 'x',
    changed_at: '2026-11-01T00:00:00Z',
  };
  const settings = JSON.stringify({ status: 'COMPLETE', results: [{ id: '1', properties: newest }] });
  const nothing = JSON.stringify({ status: 'COMPLETE', results: [] });
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(answerTo(url));
  });
  const answerTo = (url: string): string => {
    if (url.startsWith('/account-info/')) return account;
    if (url.includes('/p_qualification_settings/')) return settings;
    return /\/objects\/.*\/deals\/batch\/read/.test(url) ? deal : nothing;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench API has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
