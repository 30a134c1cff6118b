import { readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { build, type BuildOptions, type OutputFile } from 'esbuild';
import { leaveOutUnused } from '../../src/build';
import { root } from '../root';

export interface PageFile {
  readonly body: Uint8Array;
  readonly contentType: string;
}

const here = join(root, 'workbench/page/');
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/**
 * Bundles the CRM page and the worker that extensions run in, in memory. Keys are paths as the browser asks for them:
 * `/index.html` and all of `/assets/*`.
 */
export async function buildPage(): Promise<Map<string, PageFile>> {
  const [page, worker, index] = await Promise.all([
    bundlePage(),
    bundleWorker(),
    readFile(`${here}index.html`),
  ]);
  return new Map([
    ['/index.html', { body: index, contentType: contentTypeOf('index.html') }],
    ...[...page, ...worker].map(toEntry),
  ]);
}

const shared = {
  absWorkingDir: here,
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  outdir: `${here}assets`,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leaveOutUnused],
} satisfies BuildOptions;

async function bundlePage(): Promise<readonly OutputFile[]> {
  const options = {
    entryPoints: { main: './main.tsx' },
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
  } as const;
  return (await build({ ...shared, ...options })).outputFiles;
}

// A worker of an extension is no module: HubSpot's bundles come in by importScripts.
async function bundleWorker(): Promise<readonly OutputFile[]> {
  const options = { entryPoints: { 'extension-worker': './host/worker.ts' }, format: 'iife' } as const;
  return (await build({ ...shared, ...options })).outputFiles;
}

function toEntry(file: OutputFile): [string, PageFile] {
  return [`/${relative(here, file.path)}`, { body: file.contents, contentType: contentTypeOf(file.path) }];
}

function contentTypeOf(path: string): string {
  return contentTypes[extname(path)] ?? 'application/octet-stream';
}
