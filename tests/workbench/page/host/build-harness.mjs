import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';
import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds what the browser test opens, into the folder of the first argument: harness page, worker, and the fixtures by HubSpot's own build. */

// The dev server builds in development mode, React's warnings included.
process.env.NODE_ENV = 'development';

const here = fileURLToPath(new URL('.', import.meta.url));
const [outputDir] = process.argv.slice(2);

const shared = {
  bundle: true,
  jsx: 'automatic',
  target: 'es2022',
  outdir: outputDir,
  // As the workbench builds its page: a production host must carry development bundles.
  define: { 'process.env.NODE_ENV': '"production"' },
};
await build({ ...shared, entryPoints: { harness: `${here}harness.tsx` }, format: 'esm' });
await build({
  ...shared,
  entryPoints: { worker: `${here}../../../../workbench/page/host/worker.ts` },
  format: 'iife',
});

for (const name of await readdir(`${here}fixtures`)) {
  await buildSingleExtension({
    file: `${here}fixtures/${name}`,
    outputDir,
    emptyOutDir: false,
    root: `${here}fixtures`,
    minify: basename(name, '.tsx') === 'gallery',
    appConfig: { variables: {} },
    codeCheckingPluginEnabled: false,
    securityAuditPluginEnabled: false,
  });
}
