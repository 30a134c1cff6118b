import { fileURLToPath } from 'node:url';

/** The repository. Right in this file and in the one that load-workbench.mjs makes of all: both stand one folder below it. */
export const root = fileURLToPath(new URL('..', import.meta.url));
