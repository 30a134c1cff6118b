import { spawnSync } from 'node:child_process';
import { parseStartOptions } from '../../../workbench/start/options';

test('parseStartOptions() without flags', () => {
  expect(parseStartOptions([], '/repo')).toEqual({
    port: 4680,
    dataDir: '/repo/.workbench/data',
    empty: false,
    searchLagMs: 3000,
    open: true,
  });
});

test('parseStartOptions() with every flag', () => {
  const flags = ['--port', '0', '--data', '/tmp/x', '--empty', '--search-lag', '0.5', '--no-open'];
  expect(parseStartOptions(flags, '/repo')).toEqual({
    port: 0,
    dataDir: '/tmp/x',
    empty: true,
    searchLagMs: 500,
    open: false,
  });
});

test.each([
  ['a port that is no number', ['--port', 'http'], 'A port is a number from 0 to 65535.'],
  ['a port that is too high', ['--port', '70000'], 'A port is a number from 0 to 65535.'],
  ['a lag below 0', ['--search-lag', '-1'], 'A lag is a number of seconds from 0 to 60.'],
  ['an unknown flag', ['--prot', '1'], "unknown option '--prot'"],
  ['a word too many', ['now'], 'too many arguments'],
])('npm start with %s ends with exit code 2 and says so', (_what, args, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, ['workbench/setup/start.mjs', ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toContain(sentence);
  expect(status).toBe(2);
});
