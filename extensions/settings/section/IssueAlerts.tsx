import { Alert } from '@hubspot/ui-extensions';
import type { SettingsIssue } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import type { SettingsWords } from './section-props';

/** Issues of something that no single field could say. */
export function IssueAlerts(props: {
  readonly issues: readonly SettingsIssue[];
  readonly words: SettingsWords;
}) {
  const { issues, words } = props;
  return issues.map((issue) => {
    const said = issueWords(issue, words.language);
    return <Alert key={said} title={said} variant={issue.severity === 'error' ? 'danger' : 'info'} />;
  });
}
