import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

// What tests leave behind goes with the run. Workers inherit the folder.
if (process.env.PLUMBLINE_TEST_FOLDER === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-tests-'));
  Object.assign(process.env, { PLUMBLINE_TEST_FOLDER: folder, TMPDIR: folder });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
// These packages ship ES modules only; Jest runs CommonJS, so they are transformed too.
const esmOnly = ['@hubspot/ui-extensions', 'tinyspy', 'p-throttle', 'get-port', 'lucide-react'];
const shared = {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // zod loads its messages in sixty languages, of which no test reads any, anew for each file of tests.
  moduleNameMapper: { '^\\.\\./locales/index\\.cjs$': 'zod/v4/locales/en.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.workbench/'],
};

export default {
  // Not in the temporary folder, which goes.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // One more than there are cores: a browser test waits for its page half of the time.
  maxWorkers: availableParallelism() + 1,
  // A test that is broken fails by what it expects. This ends one that hangs, and a machine ten times as slow stays below it.
  testTimeout: 5 * 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/global-setup.ts',
      globalTeardown: '<rootDir>/tests/browser/global-teardown.ts',
    },
  ],
};
