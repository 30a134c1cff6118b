import { pathWords, type SettingsIssue } from '../../settings';
import { issueInEnglish } from '../../texts';
import { count } from '../numbers';
import type { LoadedSettings } from './load-settings';

type File = Pick<LoadedSettings, 'file' | 'lineOf'>;

/** A line for each issue, `settings.yaml:12: pipelines.default.framework: There is no framework "x".`, in the order of the file. */
export function issueLines(issues: readonly SettingsIssue[], { file, lineOf }: File): readonly string[] {
  return inOrder(issues, lineOf).map(({ issue, line }) => {
    const place = [line === null ? file : `${file}:${line}`, pathWords(issue.path)];
    const where = place.filter((part) => part !== '').join(': ');
    return `${where}: ${issue.severity === 'note' ? 'note: ' : ''}${issueInEnglish(issue)}`;
  });
}

/** Issues as a script reads them. */
export function issuesJson(issues: readonly SettingsIssue[], { lineOf }: File) {
  return inOrder(issues, lineOf).map(({ issue, line }) => {
    const { severity, path } = issue;
    return { severity, path: pathWords(path), line, message: issueInEnglish(issue) };
  });
}

/** `2 errors, 1 note`. */
export function issueCounts(issues: readonly SettingsIssue[]): string {
  const notes = issues.filter(({ severity }) => severity === 'note').length;
  const errors = issues.length - notes;
  const found = errors === 0 ? 'no errors' : count(errors, 'error');
  return notes === 0 ? found : `${found}, ${count(notes, 'note')}`;
}

function inOrder(issues: readonly SettingsIssue[], lineOf: File['lineOf']) {
  return issues
    .map((issue) => ({ issue, line: lineOf(issue.path) }))
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
