import { ensurePackages } from './ensure-packages.mjs';

/**
 * `npm start`: one process from the start, so that it gets the signals that npm gets and sees when npm is gone. A shell
 * between the two would keep both from it.
 */

ensurePackages();
const { loadWorkbench } = await import('./load-workbench.mjs');
const { start } = await loadWorkbench();
await start();
