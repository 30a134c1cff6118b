import type { SettingsIssue, SettingsPath } from '../../../src/settings';
import { issueWords, type Language } from '../../../src/texts';

/** The issues about a setting or anything in it. */
export function issuesUnder(issues: readonly SettingsIssue[], path: SettingsPath): readonly SettingsIssue[] {
  return issues.filter((issue) => path.every((part, index) => issue.path[index] === part));
}

/** The issues about a setting as a whole, not about something in it. */
export function issuesAt(issues: readonly SettingsIssue[], path: SettingsPath): readonly SettingsIssue[] {
  return issuesUnder(issues, path).filter((issue) => issue.path.length === path.length);
}

/** How many of them keep the settings from being saved. */
export function countErrors(issues: readonly SettingsIssue[]): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}

/** The props of every field: what it is called, and what is wrong with its setting. */
export function fieldProps(testId: string, issues: readonly SettingsIssue[], language: Language) {
  return { name: testId, testId, ...faultProps(issues, language) };
}

/** The props of an input that show what is wrong with its setting; none when all is well. */
export function faultProps(
  issues: readonly SettingsIssue[],
  language: Language,
): { readonly error?: true; readonly validationMessage?: string } {
  const said = issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => issueWords(issue, language));
  return said.length === 0 ? {} : { error: true, validationMessage: said.join(' ') };
}
