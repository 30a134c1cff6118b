import { Alert } from '@hubspot/ui-extensions';
import { hasErrors, type SettingsIssue } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import { Lines } from '../section/Lines';
import { placeWords } from '../changes/place-words';
import type { SectionProps } from '../section/section-props';

/** Issues with where they are, in words; nothing where there are none. */
export function Issues(props: {
  readonly testId: string;
  readonly title: string;
  readonly issues: readonly SettingsIssue[];
  readonly section: SectionProps;
}) {
  const { testId, title, issues, section } = props;
  const { names, words } = section;
  if (issues.length === 0) return null;
  const lines = issues.map(
    (issue) => `${placeWords(issue.path, names, words)}: ${issueWords(issue, words.language)}`,
  );
  return (
    <Alert testId={testId} title={title} variant={hasErrors(issues) ? 'danger' : 'info'}>
      <Lines lines={[...new Set(lines)]} words={words} />
    </Alert>
  );
}
