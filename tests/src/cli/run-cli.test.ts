import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeHttpServer } from '../hubspot/client/fake-http-server';
import { openTestHubSpot } from '../hubspot/local-hubspot';
import { containing } from './containing';
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

test.each(['http://me:harmless@api.example.com', 'me:harmless@localhost:80', 'https://me:harmless@a b'])(
  'plumbline does not print the password in %s',
  async (HUBSPOT_API_ORIGIN) => {
    const env = { PRIVATE_APP_ACCESS_TOKEN: 'x', HUBSPOT_API_ORIGIN };
    const { code, stderr } = await runPlumbline(['provision'], { env });
    expect(code).toBe(2);
    expect(stderr).not.toContain('harmless');
  },
);

describe('plumbline --json answers one object that says what is wrong', () => {
  test.each([
    ['an unknown option', ['score', '--jsn', '--json'], 2, "unknown option '--jsn'"],
    ['a missing option', ['import', 'deals', 'x.csv', '--json'], 2, 'required option'],
    ['no file', ['import', 'deals', 'x.csv', '--map', 'x.json', '--json'], 2, 'There is no file x.json'],
    ['no such deal id', ['score', 'abc', '--json'], 2, 'is no deal id'],
    ['no such day', ['fit', '--pipeline', 'x', '--from', 'x', '--json'], 2, 'is no day'],
    ['no such pipeline', ['fit', '--pipeline', 'x', '--json'], 2, 'no deal pipeline'],
    ['no such revision', ['settings', 'pull', '--revision', '7', '--json'], 1, 'Revision 7'],
    ['an account without properties', ['score', '--all', '--json'], 1, 'plumbline provision makes them'],
  ])('with %s', async (_, words, code, problem) => {
    const hubspot = await openTestHubSpot();
    const ran = await runPlumbline(words, { hubspot });
    await hubspot.close();
    expect(ran.code).toBe(code);
    expect(JSON.parse(ran.stdout)).toEqual({ error: containing(problem) });
    expect(ran.stderr).toContain(problem);
  });
});

test('plumbline says when a token is not valid', async () => {
  const hubspot = await openTestHubSpot();
  const { code, stderr } = await runPlumbline(['provision'], {
    hubspot: { origin: hubspot.origin, token: 'wrong' },
  });
  await hubspot.close();
  expect(code).toBe(1);
  expect(stderr).toContain('The access token is wrong');
});

test.each(['harmless\u200btoken', 'harmless\ntoken', 'harmless token'])(
  'plumbline refuses a token that cannot be one, and does not print it: %j',
  async (PRIVATE_APP_ACCESS_TOKEN) => {
    for (const words of [['provision'], ['doctor'], ['score', '1']]) {
      const { code, stdout, stderr } = await runPlumbline(words, { env: { PRIVATE_APP_ACCESS_TOKEN } });
      expect(code).toBe(2);
      expect(stderr).toContain('cannot be an access token');
      expect(stdout + stderr).not.toContain('harmless');
    }
  },
);

describe('What plumbline prints', () => {
  const token = 'harmless-token-of-a-test';

  test('never holds the token, in whatever it was to be said', async () => {
    const hubspot = await fakeHttpServer([{ status: 400, body: { message: `${token} is no token` } }]);
    const ran = await runPlumbline(['score', '1'], { hubspot: { ...hubspot, token } });
    await hubspot.close();
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('[secret] is no token') });
    expect(ran.stdout + ran.stderr).not.toContain(token);
  });

  test('never moves the cursor for somebody else', async () => {
    const message = 'Look \u001b[2J\u001b]0;title\u0007 \u009b1A \u202eback';
    const hubspot = await fakeHttpServer([{ status: 400, body: { message } }]);
    const { stderr } = await runPlumbline(['score', '1'], { hubspot: { ...hubspot, token } });
    await hubspot.close();
    expect(stderr).toContain('Look \\u001b[2J\\u001b]0;title\\u0007 \\u009b1A \\u202eback');
    expect(stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('of a file that cannot be read is a sentence, not a stack trace', async () => {
    const hubspot = await fakeHttpServer([{ status: 200, body: { results: [] } }]);
    const words = ['settings', 'check', aFolder()];
    const { code, stderr } = await runPlumbline(words, { hubspot: { ...hubspot, token } });
    await hubspot.close();
    expect(code).not.toBe(0);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
