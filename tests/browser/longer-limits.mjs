import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { lengthenLimits } from './lengthen-limits.mjs';

/**
 * Preloaded (`node --import`) into the workbench of the browser tests and into HubSpot's dev server, which it forks: what
 * HubSpot ends after some seconds has as many times longer, so that a busy machine is no fault of the app.
 */

lengthenLimits();

const { fork } = childProcess;
childProcess.fork = (path, args, { execArgv = process.execArgv, ...options } = {}) =>
  fork(path, args, { ...options, execArgv: ['--import', import.meta.url, ...execArgv] });
syncBuiltinESMExports();
