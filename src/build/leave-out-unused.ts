import type { Plugin } from 'esbuild';

const message = 'Left out of the bundle (src/build/leave-out-unused.ts). For the API, use client.apiRequest.';

/**
 * Leaves out of a function's bundle what @hubspot/api-client brings along and the functions never run:
 *
 * - the generated API classes: `Client` requires them lazily, one folder per API family (`client.crm`, `client.cms`);
 *   the functions call `client.apiRequest` alone, so 8 MB of classes would be loaded for nothing. Using one throws.
 * - `whatwg-url`, 300 kB of tables: node-fetch takes it only where Node has no `URL` of its own; every Node since 10 has.
 * - `encoding`, which node-fetch tries to load and does without.
 */
export const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup(build) {
    build.onResolve({ filter: /^\.\/discovery\// }, ({ path, importer }) =>
      /[\\/]@hubspot[\\/]api-client[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onResolve({ filter: /^encoding$/ }, ({ path, importer }) =>
      /[\\/]node-fetch[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: `throw new Error(${JSON.stringify(message)});`,
    }));
    build.onResolve({ filter: /^whatwg-url$/ }, ({ importer }) =>
      /[\\/]node-fetch[\\/]/.test(importer) ? { path: 'node:url', external: true } : undefined,
    );
  },
};
