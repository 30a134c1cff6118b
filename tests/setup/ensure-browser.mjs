import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

/**
 * Run by `npm test` before Jest: sees to it that there is a browser for the browser tests. An installed Chrome or
 * Chromium is best; else Playwright's download; else, on Debian and its kin, the package `chromium`.
 */

const downloadTimeoutMs = 5 * 60_000;
const aptTimeoutMs = 10 * 60_000;
const startTimeoutMs = 30_000;

if (findBrowser() === null) install();

function install() {
  if (process.env.PLUMBLINE_BROWSER) {
    fail(`PLUMBLINE_BROWSER names "${process.env.PLUMBLINE_BROWSER}", which is not a program.`);
  }
  attempt("No Chrome or Chromium found. Downloading Playwright's Chromium ...", download) ||
    attempt("That did not work. Installing Debian's chromium ...", installFromDebian) ||
    fail(
      'The browser tests need Chrome or Chromium: install one, or name one in PLUMBLINE_BROWSER, and run npm test again.',
    );
}

function attempt(sentence, tryIt) {
  console.error(sentence);
  tryIt();
  const browser = findBrowser();
  // Playwright's download comes without the system's libraries, and then does not even say its version.
  return browser !== null && run(browser, ['--version'], startTimeoutMs);
}

function download() {
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], downloadTimeoutMs);
}

function installFromDebian() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    if (!run(command, rest, aptTimeoutMs)) return;
  }
}

/** Shows what the program prints; false when it fails, is missing or takes too long. */
function run(command, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout, env });
  if (error) console.error(`  ${command}: ${error.message}`);
  return status === 0;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
