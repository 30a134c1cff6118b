import type { SettingsAccount } from '../../../src/protocol/open-settings';
import {
  checkAgainstAccount,
  checkSettings,
  hasErrors,
  parseSettingsText,
  pathWords,
  readSettings,
  type Settings,
  type SettingsIssue,
  type SettingsPath,
} from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import type { SettingsWords } from '../section/section-props';

/** What came of reading a file, with where in the file each issue is. */
export type FileRead = {
  readonly issues: readonly SettingsIssue[];
  readonly lineOf: (path: SettingsPath) => number | null;
} & ({ readonly kind: 'unusable' } | { readonly kind: 'usable'; readonly settings: Settings });

/** Reads a settings file, YAML or JSON, and checks it in itself and against the account. With an error it is not usable. */
export function readFile(text: string, account: SettingsAccount): FileRead {
  const parsed = parseSettingsText(text);
  if (parsed.kind === 'unreadable') return { kind: 'unusable', issues: parsed.issues, lineOf: () => null };
  const { lineOf } = parsed;
  const read = readSettings(parsed.value);
  if (read.kind !== 'read') return { kind: 'unusable', issues: read.issues, lineOf };
  const { settings, notes } = read;
  const issues = [...notes, ...checkSettings(settings), ...checkAgainstAccount(settings, account)];
  return hasErrors(issues)
    ? { kind: 'unusable', issues, lineOf }
    : { kind: 'usable', settings, issues, lineOf };
}

/** An issue as somebody with the file in front of them looks it up: `Line 12, pipelines.enterprise.framework: …`. */
export function fileIssueWords(
  issue: SettingsIssue,
  { lineOf }: FileRead,
  { texts, language }: SettingsWords,
): string {
  const line = lineOf(issue.path);
  const place = pathWords(issue.path);
  const said = issueWords(issue, language);
  const where = line === null ? place : texts.settings.file.atLine(line, place);
  return where === '' ? said : `${where}: ${said}`;
}
