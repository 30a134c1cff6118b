import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The first thing that `npm start` and `npm test` do, with node alone: installs the project's packages when they are
 * missing or not those of package-lock.json. Says nothing when all is well.
 */

/**
 * What there is to do, from package-lock.json and from npm's own note of what it installed
 * (node_modules/.package-lock.json, which it writes last). Packages are compared, not dates: `npm install` and `git pull`
 * write the two files in either order. What is optional or of another platform need not be there.
 *
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean }> } | undefined} lock undefined: no such file
 * @param {{ packages?: Record<string, { version?: string }> } | undefined} installed
 * @returns {'nothing' | 'install'}
 */
export function packagesNeed(lock, installed) {
  if (lock === undefined) return installed === undefined ? 'install' : 'nothing';
  const wanted = Object.entries(lock.packages ?? {}).filter(
    ([path, { optional }]) => path !== '' && !optional,
  );
  const complete = wanted.every(([path, { version }]) => installed?.packages?.[path]?.version === version);
  return complete ? 'nothing' : 'install';
}

/** Installs the packages when they are needed; ends the process with a sentence when that does not work. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Plumbline needs Node 20.19 or later; this is ${process.versions.node}.`);
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const need = packagesNeed(
    readJson(join(root, 'package-lock.json')),
    readJson(join(root, 'node_modules/.package-lock.json')),
  );
  if (need === 'nothing') return;

  console.error('Installing the packages of this project (once; a minute or so) ...');
  // Not `npm ci`: it wants every package of every platform in the lock file, which not every registry has to offer.
  // `npm install` takes the same versions, and with --no-save it leaves the lock file as it is.
  if (npm(root, ['install', '--no-save'])) return;
  fail('The packages could not be installed: npm says why above. Is there a network?');
}

/** Shows what npm prints; false when it fails. */
function npm(root, args) {
  const { status, error } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--progress=true'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) fail(`npm cannot be run: ${error.message}`);
  return status === 0;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  ensurePackages();
