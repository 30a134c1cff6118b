import type { BuildOptions } from 'esbuild';
import { leaveOutUnused } from './leave-out-unused';

/** The packages HubSpot's own build adds to an extension; nothing else may stay an import. */
export const extensionExternals = ['react', 'react/*', '@hubspot/ui-extensions', '@hubspot/ui-extensions/*'];

/** A source file and the path of its bundle in the project. */
export interface BundledFile {
  readonly entry: string;
  readonly path: string;
}

/** One source file per extension, readable, everything in it but HubSpot's SDK and React. */
export function extensionBundles(root: string, files: readonly BundledFile[]): BuildOptions {
  return {
    ...shared(root, files),
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    external: extensionExternals,
    // NODE_ENV is decided by HubSpot's build (production) or dev server (development), not here.
    define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
  };
}

/** One CommonJS file per function, which runs on Node 20 with no package installed. */
export function functionBundles(root: string, files: readonly BundledFile[]): BuildOptions {
  return {
    ...shared(root, files),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Names stay, so that a stack trace in HubSpot's log can be read.
    minifySyntax: true,
    minifyWhitespace: true,
  };
}

// All of a kind in one run of esbuild: what they share, packages above all, is read and parsed once.
function shared(root: string, files: readonly BundledFile[]): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: files.map(({ entry, path }) => ({ in: entry, out: path.replace(/\.js$/, '') })),
    outdir: root,
    bundle: true,
    write: false,
    metafile: true,
    plugins: [leaveOutUnused],
    charset: 'utf8',
    logLevel: 'silent',
    // The project's own tsconfig is for checking; a stray one above a fixture must not change a bundle.
    tsconfigRaw: {},
  };
}
