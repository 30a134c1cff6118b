import { aFolder, runPlumbline } from '../run-plumbline';
import { openTestAccount, type TestAccount } from './an-account';

let account: TestAccount;
beforeEach(async () => {
  account = await openTestAccount();
});
afterEach(() => account.hubspot.close());

const run = (...words: readonly string[]) =>
  runPlumbline(['settings', ...words], { hubspot: account.hubspot });
const pushed = (text: string) =>
  runPlumbline(['settings', 'push', '-', '--yes'], { hubspot: account.hubspot, stdin: text });

describe('plumbline settings pull', () => {
  test('writes the built-in settings of an account that never saved any', async () => {
    const { code, stdout, stderr } = await run('pull');
    expect(code).toBe(0);
    expect(stdout).toContain('defaultFramework: meddic\n');
    expect(stderr).toBe('These are the built-in settings: none were ever saved.\n');
  });

  test('writes what was saved, with the names of pipelines and stages', async () => {
    await account.save({
      pipelines: { mid_market: { rules: [{ framework: 'bant', stages: { from: 'mm_proposal' } }] } },
    });
    const { stdout, stderr } = await run('pull');
    expect(stdout).toContain('  # Mid-market\n  mid_market:\n');
    expect(stdout).toContain('          from: mm_proposal # Proposal\n');
    expect(stderr).toBe(
      'These are revision 1, saved by olle@example.com on 2026-11-25 10:00 UTC: By hand of a test.\n',
    );
  });

  test.each([[[]], [['--json']]])(
    'with %j writes what can be pushed again and changes nothing',
    async (options) => {
      await account.save({ defaultFramework: 'spin', costs: { repPerMonth: 9_000.5 } });
      const { stdout } = await run('pull', ...options);
      expect((await pushed(stdout)).stdout).toContain(
        'Nothing to save: the account has these settings already.\n',
      );
    },
  );

  test('--revision writes an earlier one, and pushing that goes back to it', async () => {
    await account.save({ defaultFramework: 'spin' });
    await account.save({ defaultFramework: 'bant' });
    const { code, stdout, stderr } = await run('pull', '--revision', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ defaultFramework: 'spin' });
    expect(stderr).toContain('These are revision 1, saved by');
    expect((await pushed(stdout)).stdout).toContain('Saved as revision 3.');
    expect(await account.saved()).toMatchObject({ defaultFramework: 'spin' });
  });

  test.each([
    ['that is not kept', '7', 1, 'Revision 7 is not kept.'],
    ['that is none', '0', 2, '--revision: "0" is no revision.'],
    ['that is no number', '1.5', 2, '--revision: "1.5" is no revision.'],
  ])('of a revision %s writes nothing and says so', async (_, revision, code, problem) => {
    const ran = await run('pull', '--revision', revision);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(problem);
  });

  test('of a store that was edited by hand writes the settings that hold, says what is wrong, and fails', async () => {
    await account.save({ defaultFramework: 'spin' });
    await account.save({ defaultFramework: 5 });
    const { code, stdout, stderr } = await run('pull');
    expect(code).toBe(1);
    expect(stdout).toContain('defaultFramework: spin\n');
    expect(stderr).toContain('Revision 2 of the settings cannot be read: somebody changed in HubSpot');
    expect(stderr).toContain('  defaultFramework: 5 is not text.\n');
    expect(stderr).toContain('Until that is mended, those of revision 1 hold.');
  });

  test('of what an older Plumbline saved writes what it means now, and says so', async () => {
    await account.save({ version: 1, bands: { strong: 85, developing: 50 } });
    const { code, stdout, stderr } = await run('pull');
    expect(code).toBe(0);
    expect(stdout).toContain('thresholds:\n  strong: 85\n  developing: 50\n');
    expect(stderr).toContain('bands: Your thresholds 85 and 50 were scores.');
  });

  test('of what a newer Plumbline wrote says to update', async () => {
    await account.save({ version: 3 });
    const { code, stderr } = await run('pull');
    expect(code).toBe(1);
    expect(stderr).toContain('a newer Plumbline wrote it.');
    expect(stderr).toContain('Until that is mended, the built-in settings hold. Update Plumbline.');
  });

  test('without a token says how to set one', async () => {
    const { code, stderr } = await runPlumbline(['settings', 'pull'], { cwd: aFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('export PRIVATE_APP_ACCESS_TOKEN=');
  });
});

describe('plumbline settings history', () => {
  test('lists who saved what, newest first', async () => {
    await account.save({});
    await account.save({ defaultFramework: 'bant' }, 'rita@example.com');
    const { code, stdout } = await run('history');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '  2  rita@example.com on 2026-11-25 10:00 UTC: By hand of a test',
        '  1  olle@example.com on 2026-11-25 10:00 UTC: By hand of a test',
        '',
      ].join('\n'),
    );
  });

  test('of an account that never saved any says that the built-in ones hold', async () => {
    expect((await run('history')).stdout).toBe('No settings were ever saved: the built-in ones hold.\n');
  });

  test('--json answers one object', async () => {
    await account.save({});
    expect(JSON.parse((await run('history', '--json')).stdout)).toMatchObject({
      revisions: [{ revision: 1, changedBy: 'olle@example.com' }],
    });
  });
});

test('plumbline settings without a command says which there are', async () => {
  const { code, stderr } = await run();
  expect(code).toBe(2);
  expect(stderr).toContain('Commands that read, check and save what decides how deals are scored.');
  for (const command of ['pull', 'check', 'push', 'history']) expect(stderr).toContain(`  ${command} `);
});
