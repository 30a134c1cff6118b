import type { BuildOptions } from 'esbuild';
import { leaveOutUnused } from './leave-out-unused';

/** The packages HubSpot's own build adds to an extension; nothing else may stay an import. */
export const extensionExternals = ['react', 'react/*', '@hubspot/ui-extensions', '@hubspot/ui-extensions/*'];

/** One source file per extension, readable, everything in it but HubSpot's SDK and React. */
export function extensionBundle(root: string, entry: string, outfile: string): BuildOptions {
  return {
    ...shared(root, entry, outfile),
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
export function functionBundle(root: string, entry: string, outfile: string): BuildOptions {
  return {
    ...shared(root, entry, outfile),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Names stay, so that a stack trace in HubSpot's log can be read.
    minifySyntax: true,
    minifyWhitespace: true,
  };
}

function shared(root: string, entry: string, outfile: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
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
