import { eventually } from '../../../setup/wait-for';
import { aFolder, runPlumbline } from '../run-plumbline';
import { openTestAccount, type TestAccount } from './an-account';

const check = (text: string | Buffer, ...options: readonly string[]) =>
  runPlumbline(['settings', 'check', 'settings.yaml', ...options], {
    cwd: aFolder({ 'settings.yaml': text }),
  });

const own = (...lines: readonly string[]) =>
  ['ownFrameworks:', '  ours:', '    label: Ours', ...lines].join('\n');
const rules = (...lines: readonly string[]) =>
  ['pipelines:', '  default:', '    rules:', ...lines].join('\n');
const belowNumber = (framework: string, is: string, value: number) =>
  `      - { framework: ${framework}, when: { match: all, conditions: [{ property: amount, is: ${is}, value: ${value} }] } }`;

describe('plumbline settings check, without an account', () => {
  test('finds nothing wrong with a file that leaves everything out', async () => {
    expect(await check('version: 1\n')).toEqual({
      code: 0,
      stdout: 'settings.yaml: no errors. Checked without the account: PRIVATE_APP_ACCESS_TOKEN is not set.\n',
      stderr: '',
    });
  });

  test.each([
    [
      'a mistyped setting, with the nearest name',
      'version: 1\ndefaultFramwork: bant',
      'settings.yaml:2: defaultFramwork: There is no setting "defaultFramwork" here. Did you mean "defaultFramework"?',
    ],
    [
      'a mistyped framework, with the nearest name',
      'pipelines:\n  default: { framework: medic }',
      'settings.yaml:2: pipelines.default.framework: There is no framework "medic". Did you mean "meddic"?',
    ],
    [
      'a rule that another one hides',
      rules(belowNumber('bant', 'less_than', 9), belowNumber('neat', 'less_than', 5)),
      'settings.yaml:5: pipelines.default.rules[1]: This rule never matches: rule 1 comes first and matches the same deals.',
    ],
    [
      'settings of more characters than HubSpot keeps',
      own('    criteria:', ...Array.from({ length: 40 }, (_, index) => longCriterion(`c${index}`))),
      'settings.yaml: The settings have ',
    ],
    [
      'settings of a newer version',
      'version: 3',
      'settings.yaml:1: version: A newer Plumbline wrote these settings (version 3; this one knows 2).',
    ],
    ['what is no group of settings', 'just words', 'settings.yaml: These are no settings.'],
  ])('says %s', async (_, text, problem) => {
    const { code, stdout, stderr } = await check(text);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(problem);
    expect(stdout).toMatch(/\nsettings\.yaml: \d+ errors?[ .,]/);
  });

  test('says of two rules that both match which one wins, and that is no error', async () => {
    const { code, stdout } = await check(
      rules(belowNumber('bant', 'less_than', 9), belowNumber('neat', 'more_than', 5)),
    );
    expect(code).toBe(0);
    expect(stdout).toBe(
      'settings.yaml:5: pipelines.default.rules[1]: note: A deal can match rules 1 and 2: the first one wins.\n' +
        'settings.yaml: no errors, 1 note. Checked without the account: PRIVATE_APP_ACCESS_TOKEN is not set.\n',
    );
  });

  test('says everything at once, in the order of the file', async () => {
    const { stdout } = await check(
      'thresholds: { strong: 40, developing: 70 }\ndefaultFramework: x\nenabledFrameworks: [meddic, y]',
    );
    const lines = stdout.split('\n').slice(0, 3);
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'settings.yaml:1',
      'settings.yaml:2',
      'settings.yaml:3',
    ]);
    expect(stdout).toContain('settings.yaml: 3 errors.');
  });

  test('reads standard input for -, and JSON', async () => {
    const { code, stdout } = await runPlumbline(['settings', 'check', '-'], {
      stdin: '{\n  "defaultFramework": "medic"\n}',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('standard input:2: defaultFramework: There is no framework "medic".');
  });

  test('--json answers one object', async () => {
    const { code, stdout } = await check('version: 1\ndefaultFramework: medic', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      file: 'settings.yaml',
      issues: [
        {
          severity: 'error',
          path: 'defaultFramework',
          line: 2,
          message: 'There is no framework "medic". Did you mean "meddic"?',
        },
      ],
      account: 'not-checked',
      error: null,
    });
  });

  test.each([
    ['no YAML', 'thresholds: { strong', 'settings.yaml cannot be read:\n  Line 1, column 21: '],
    ['empty', '', 'settings.yaml cannot be read:\n  The file is empty.\n'],
    ['in another encoding', Buffer.from('# \xe5', 'latin1'), 'The letters of settings.yaml are not in UTF-8'],
    ['a spreadsheet', Buffer.from('PK\x03\x04\x00'), 'settings.yaml is not a text but something binary.'],
  ])('of a file that is %s is misuse', async (_, text, problem) => {
    const { code, stdout, stderr } = await check(text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });

  test.each([
    ['that is not there', 'nowhere.yaml', 'There is no file nowhere.yaml.'],
    ['that is a folder', '.', '. is a folder, not a file.'],
  ])('of a file %s is misuse', async (_, path, problem) => {
    const { code, stderr } = await runPlumbline(['settings', 'check', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
  });

  test('reads a file that PowerShell wrote', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('version: 1\r\n', 'utf16le')]);
    expect((await check(utf16)).code).toBe(0);
  });
});

describe('plumbline settings check, with an account', () => {
  let account: TestAccount;
  beforeEach(async () => {
    account = await openTestAccount();
  });
  afterEach(() => account.hubspot.close());
  const checkHere = (text: string) =>
    runPlumbline(['settings', 'check', 'settings.yaml'], {
      cwd: aFolder({ 'settings.yaml': text }),
      hubspot: account.hubspot,
    });

  test('finds nothing wrong with what the account has', async () => {
    const { code, stdout } = await checkHere(
      'pipelines: { mid_market: { framework: neat, milestones: { mm_proposal: commit } } }',
    );
    expect(stdout).toBe('settings.yaml: no errors. Checked against the account too.\n');
    expect(code).toBe(0);
  });

  test.each([
    [
      'an unknown pipeline, with the one whose name it is',
      'pipelines: { Mid-market: {} }',
      'pipelines.Mid-market: The account has no deal pipeline "Mid-market". Did you mean "mid_market" (Mid-market)?',
    ],
    [
      'a range of stages that ends before it begins',
      'pipelines: { mid_market: { rules: [{ framework: bant, stages: { from: mm_proposal, to: mm_discovery } }] } }',
      'This rule never matches: "Proposal" comes after "Discovery".',
    ],
  ])('says %s', async (_, text, problem) => {
    const { code, stdout } = await checkHere(text);
    expect(stdout).toContain(problem);
    expect(code).toBe(1);
  });

  test('leaves the account for later while the shape is wrong', async () => {
    const { stdout } = await checkHere('nonsense: 1');
    expect(stdout).toContain('Not checked against the account yet: the errors come first.\n');
  });

  test('says what it found without the account when that cannot be asked', async () => {
    const answers: Response[] = [];
    account.hubspot.intercept = async (request, send) => {
      if (!request.url.includes('/properties/')) {
        const answer = await send();
        answers.push(answer);
        return answer;
      }
      // Pipelines and currency, asked for at the same time, are known by then: no call is open when the account closes.
      await eventually(() => expect(answers).toHaveLength(2));
      return Response.json({ message: 'No', category: 'MISSING_SCOPES' }, { status: 403 });
    };
    const { code, stdout } = await checkHere('defaultFramework: medic');
    expect(code).toBe(1);
    expect(stdout).toContain('settings.yaml:1: defaultFramework: There is no framework "medic".');
    expect(stdout).toContain('Not checked against the account: GET ');
  });
});

/** Valid, and of about 2,000 characters. */
function longCriterion(id: string): string {
  const words = `"${'x'.repeat(450)}"`;
  return `      - { id: ${id}, label: ${words}, counts: ${words}, questions: [${words}, ${words}] }`;
}
