import type { Plugin } from 'esbuild';

interface LeftOut {
  readonly import: RegExp;
  /** Only when this package asks for it. */
  readonly by: RegExp;
  readonly instead: string;
}

const refuse = "throw new Error('Left out of the bundle: see src/build/leave-out-unused.ts');";

const leftOut: readonly LeftOut[] = [
  // The generated API classes, 8 MB: `Client` requires them lazily, one folder per API family (`client.crm`, ...). The
  // functions call `client.apiRequest` alone. Whoever uses one of the others gets the error above.
  { import: /^\.\/discovery\//, by: /[\\/]@hubspot[\\/]api-client[\\/]/, instead: refuse },
  // 180 kB for uploads of files: the client asks of every body whether it is one, and ours are JSON.
  {
    import: /^form-data$/,
    by: /[\\/]@hubspot[\\/]api-client[\\/]/,
    instead: 'module.exports = class FormData {};',
  },
  // zod's own messages in 50 languages, 300 kB: ours come from src/texts. English stays, imported on its own.
  { import: /^\.\.\/locales\/index\.js$/, by: /[\\/]zod[\\/]/, instead: 'export {};' },
];

/** Leaves out of a bundle what a package brings along and the app never runs. */
export const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup(build) {
    for (const [index, { import: filter, by }] of leftOut.entries()) {
      build.onResolve({ filter }, ({ importer }) =>
        by.test(importer) ? { path: String(index), namespace: 'left-out' } : undefined,
      );
    }
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: leftOut[Number(path)]?.instead ?? refuse,
    }));
  },
};
