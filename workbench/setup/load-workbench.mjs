import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Of esbuild, which is a Go program: it tidies up its memory less often, and a start takes a fifth less of its time.
process.env.GOGC ??= '400';

/**
 * Loads `workbench/start.ts` with all it imports as one file, made from the sources as they are: that takes a quarter of a
 * second, and Node alone would need several to load hundreds of files that are TypeScript.
 *
 * @returns {Promise<{ start: () => Promise<void> }>}
 */
export async function loadWorkbench() {
  const file = join(root, `.workbench/start-${process.pid}.mjs`);
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['workbench/start.ts'],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // They look for files beside their own, or are CommonJS.
      external: ['esbuild', 'open', 'commander'],
      // Stack traces name the sources.
      sourcemap: 'inline',
      sourcesContent: false,
    });
    process.setSourceMapsEnabled(true);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
