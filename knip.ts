import type { KnipConfig } from 'knip';
import { readManifest } from './src/build/read-manifest';

const { cards, pages, settings, functions } = readManifest(import.meta.dirname);
const components = [...cards, ...pages, ...(settings === undefined ? [] : [settings]), ...functions];

const config: KnipConfig = {
  entry: [
    // What app.json names is used, whoever imports it.
    ...components.map(({ entry }) => entry),
    'workbench/dev-server/{run,loopback-only,leave-out,vite.config}.mjs',
    'tests/browser/longer-limits.mjs',
    'tests/faults/workbench-process.ts',
    'workbench/start.ts',
    'workbench/page/{main.tsx,host/worker.ts}',
    'tests/workbench/page/host/{harness.tsx,build-harness.mjs,fixtures/*.tsx}',
  ],
  project: ['{src,extensions,workbench,tests,docs}/**/*.{ts,tsx,mjs}'],
  // Made of a grammar, with more than is asked of it.
  ignore: ['src/formula-language/formula-parser.mjs'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
  // A test runs it as a process of its own.
  ignoreDependencies: ['@hubspot/mcp-server'],
};

export default config;
