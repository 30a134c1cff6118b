import { Alert } from '@hubspot/ui-extensions';
import type { SettingsIssue } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import { Lines } from '../section/Lines';
import { namesIn } from '../section/names';
import { placeWords } from '../changes/place-words';
import type { SectionProps } from '../section/section-props';

/** Issues with where they are, in words; nothing where there are none. */
export function Issues(props: {
  readonly testId: string;
  readonly title: string;
  readonly variant: 'danger' | 'info';
  readonly issues: readonly SettingsIssue[];
  readonly section: SectionProps;
}) {
  const { testId, title, variant, issues, section } = props;
  const { rulebook, account, words } = section;
  if (issues.length === 0) return null;
  const names = namesIn([rulebook], account, words.language);
  const lines = issues.map(
    (issue) => `${placeWords(issue.path, names, words)}: ${issueWords(issue, words.language)}`,
  );
  return (
    <Alert testId={testId} title={title} variant={variant}>
      <Lines lines={[...new Set(lines)]} words={words} />
    </Alert>
  );
}
