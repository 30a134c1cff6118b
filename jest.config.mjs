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
const esmOnly = ['@hubspot/ui-extensions', 'tinyspy', 'p-throttle'];
// A test that is broken fails by what it expects. These limits end one that hangs, and a machine ten times as slow stays below.
const MINUTE_MS = 60_000;
const shared = {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.workbench/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testTimeout: 3 * MINUTE_MS,
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testTimeout: 6 * MINUTE_MS,
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/global-setup.ts',
      globalTeardown: '<rootDir>/tests/browser/global-teardown.ts',
    },
  ],
};
