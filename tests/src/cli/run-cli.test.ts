import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestHubSpot } from '../hubspot/local-hubspot';
import { aFolder, runPlumbline } from './run-plumbline';

test.each([
  ['no command', []],
  ['an unknown command', ['provison']],
  ['an unknown option', ['provision', '--dryrun']],
  ['an import without a file', ['import', 'deals']],
  ['an import without a map', ['import', 'deals', 'x.csv']],
])('plumbline with %s is misuse', async (_, words) => {
  const { code, stderr } = await runPlumbline(words);
  expect(code).toBe(2);
  expect(stderr).not.toBe('');
});

test('plumbline --version and --help are no failure', async () => {
  expect(await runPlumbline(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  const help = await runPlumbline(['import', 'deals', '--help']);
  expect(help.code).toBe(0);
  expect(help.stdout).toContain('--map');
});

test('plumbline without a token says how to set it', async () => {
  const { code, stderr } = await runPlumbline(['provision']);
  expect(code).toBe(2);
  expect(stderr).toContain('export PRIVATE_APP_ACCESS_TOKEN=');
  expect(stderr).not.toContain('HUBSPOT_API_ORIGIN');
});

describe('plumbline inside the repository', () => {
  const withWorkbench = (pid: number) => {
    const folder = aFolder();
    mkdirSync(join(folder, '.workbench'));
    mkdirSync(join(folder, 'docs'));
    const running = { page: 'http://localhost:4', api: 'http://localhost:4', token: 'pat-local', pid };
    writeFileSync(join(folder, '.workbench', 'running.json'), JSON.stringify(running));
    return join(folder, 'docs');
  };

  test('gives the line to paste when a workbench is up', async () => {
    const { code, stderr } = await runPlumbline(['provision'], { cwd: withWorkbench(process.pid) });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'export HUBSPOT_API_ORIGIN=http://localhost:4 PRIVATE_APP_ACCESS_TOKEN=pat-local\n',
    );
  });

  test('does not speak of a workbench that is gone', async () => {
    // Linux and macOS give no process so high a number.
    const { stderr } = await runPlumbline(['provision'], { cwd: withWorkbench(2 ** 30) });
    expect(stderr).not.toContain('HUBSPOT_API_ORIGIN');
  });
});

test.each(['http://api.example.com', 'ftp://localhost', 'localhost:80', 'nonsense'])(
  'plumbline sends no token to %s',
  async (HUBSPOT_API_ORIGIN) => {
    const env = { PRIVATE_APP_ACCESS_TOKEN: 'x', HUBSPOT_API_ORIGIN };
    const { code, stderr } = await runPlumbline(['provision'], { env });
    expect(code).toBe(2);
    expect(stderr).toContain(HUBSPOT_API_ORIGIN);
  },
);

test('plumbline says when a token is not valid', async () => {
  const hubspot = await openTestHubSpot();
  const { code, stderr } = await runPlumbline(['provision'], {
    hubspot: { origin: hubspot.origin, token: 'wrong' },
  });
  await hubspot.close();
  expect(code).toBe(1);
  expect(stderr).toContain('The access token is wrong');
});
