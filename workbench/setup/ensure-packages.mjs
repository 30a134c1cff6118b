import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Run by `npm start` and `npm test` before anything else, with node alone: installs the project's packages when they are
 * missing or older than package-lock.json. Says nothing when all is well.
 */

/**
 * What a look at the files says there is to do.
 *
 * @param {{ lockedAt: number | undefined, installedAt: number | undefined }} times when package-lock.json was last changed
 *   and when npm last finished installing (it writes node_modules/.package-lock.json then), in ms; undefined: not there
 * @returns {'nothing' | 'install' | 'install-without-lock'}
 */
export function packagesNeed({ lockedAt, installedAt }) {
  if (lockedAt === undefined) return installedAt === undefined ? 'install-without-lock' : 'nothing';
  return installedAt === undefined || installedAt < lockedAt ? 'install' : 'nothing';
}

function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Plumbline needs Node 20.19 or later; this is ${process.versions.node}.`);
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const need = packagesNeed({
    lockedAt: changedAt(join(root, 'package-lock.json')),
    installedAt: changedAt(join(root, 'node_modules/.package-lock.json')),
  });
  if (need === 'nothing') return;

  console.error('Installing the packages of this project (once; a minute or so) ...');
  // npm writes its lock copy last, so an interrupted install is seen as missing at the next start.
  const args = [need === 'install' ? 'ci' : 'install', '--no-audit', '--no-fund', '--progress=true'];
  const { status, error } = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) fail(`npm cannot be run: ${error.message}`);
  if (status !== 0) fail('The packages could not be installed: npm says why above. Is there a network?');
}

function changedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
