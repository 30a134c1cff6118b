import * as z from 'zod/mini';
import { bandRows, settingRows } from '../../docs/generate/setting-rows';
import { settingsExample } from '../../docs/generate/settings-example';
import { settingsPage } from '../../docs/generate/settings-page';
import {
  checkAgainstAccount,
  checkSettings,
  parseSettingsText,
  pathWords,
  readSettings,
  settingsSchema,
  type Settings,
} from '../../src/settings';
import { demoPipelines } from '../../workbench/demo/pipelines';
import { issueInEnglish } from '../../src/texts';
import { accountFacts, aChoice } from '../builders/account-facts';

/** The account that the example is written for. */
const account = accountFacts({
  pipelines: demoPipelines.map(({ id, label, stages }) => ({
    id,
    label,
    stages: stages.map((stage) => ({ ...stage, closed: [0, 1].includes(stage.probability) })),
  })),
  properties: [
    ...accountFacts().properties,
    aChoice('contract_status', 'not_started', 'draft', 'with_legal', 'signed', 'not_needed'),
  ],
});

function example(): Settings {
  const parsed = parseSettingsText(settingsExample);
  const read = parsed.kind === 'parsed' ? readSettings(parsed.value) : parsed;
  if (read.kind !== 'read') throw new Error(read.issues.map(issueInEnglish).join('; '));
  return read.settings;
}

describe('docs/settings.md', () => {
  test('has an example that can be saved as it is', () => {
    const settings = example();
    const said = [...checkSettings(settings), ...checkAgainstAccount(settings, account)].map(
      (issue) => `${issue.severity} ${pathWords(issue.path)}: ${issueInEnglish(issue)}`,
    );
    expect(said).toEqual([
      'note pipelines.enterprise.rules[1]: A deal can match rules 1 and 2: the first one wins.',
    ]);
  });

  test('shows the example that is checked here', () => {
    expect(settingsPage()).toContain(settingsExample.trimEnd());
  });

  test('has a row for every setting of the schema', () => {
    const schema = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
    const rows = [...settingRows(), ...bandRows()];
    const named = new Set(rows.map(({ path }) => path.split('.').at(-1)?.replace('[]', '')));
    expect(namesIn(schema).filter((name) => !named.has(name))).toEqual([]);
  });

  test('names no setting twice', () => {
    const paths = settingRows().map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test.each([
    ['thresholds.strong', 'number, 0 to 100', 'needed'],
    ['belowExpectation', '`not_ready`, `informs`', '`"not_ready"`'],
    ['pipelines.<pipeline>.rules', 'list (at most 30)', 'none'],
    [
      'pipelines.<pipeline>.rules[].when.conditions[].is',
      expect.stringContaining('`at_least`, `any_of`'),
      'needed',
    ],
    ['pipelines.<pipeline>.rules[].when.conditions[].value', 'number', ''],
    ['adjustments.<framework>.staleDays', 'whole number, 1 to 3650', ''],
    ['ownFrameworks.<framework>.criteria', 'list (at most 40)', ''],
    ['ownFrameworks.<framework>.criteria[].label', 'text, or one for each language: `en` and `sv`', ''],
    ['mappings.<framework>.<criterion>.levels.<option>', '`"0"`, `"1"`, `"2"`, `"3"`, `na`, `null`', ''],
    ['costs.repPerMonth', 'number, 0 or more, `null`', '`null`'],
    ['costs.repPerMonthByApproach.<approach>', 'number, more than 0', ''],
    ['yardsticks.winRateSmall.to', 'number, more than 0 and at most 100', 'needed'],
  ])('says what %s may be, and what holds without it', (path, allowed, without) => {
    expect(settingRows().find((row) => row.path === path)).toMatchObject({ allowed, without });
  });
});

/** Every name that a JSON schema gives to a property, however deep; languages are no settings. */
function namesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : [];
  return [...new Set([...own, ...Object.values(node).flatMap(namesIn)])];
}
