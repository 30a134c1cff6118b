import { packagesNeed } from '../../../workbench/setup/ensure-packages.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};

test.each([
  ['nothing is installed', lock, undefined, 'install'],
  ['npm was stopped before it was done', lock, { packages: {} }, 'install'],
  [
    'another version is installed',
    lock,
    { packages: { 'node_modules/zod': { version: '4.6.6' } } },
    'install',
  ],
  [
    'only an optional package is missing',
    lock,
    { packages: { 'node_modules/zod': { version: '4.6.7' } } },
    'nothing',
  ],
  ['there is no lock file and nothing installed', undefined, undefined, 'install'],
  ['there is no lock file but packages', undefined, { packages: {} }, 'nothing'],
])('packagesNeed() when %s', (_when, locked, installed, need) => {
  expect(packagesNeed(locked, installed)).toBe(need);
});
