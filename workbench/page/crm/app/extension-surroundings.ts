import type { ExtensionHostProps } from '../../host';

/** Where `build-page.ts` puts the worker. */
export const workerUrl = '/assets/extension-worker.js';

/** An extension's log goes where a developer looks for it, as in HubSpot with a local dev server. */
export const logToConsole: ExtensionHostProps['onLog'] = (level, message) => console[level](message);
