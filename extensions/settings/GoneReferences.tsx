import { Alert } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { checkAgainstAccount, pathWords, type AccountFacts, type Settings } from '../../src/settings';
import { issueWords } from '../../src/texts';
import { Lines } from './section/Lines';
import type { SettingsWords } from './section/section-props';

/** What the saved settings name that HubSpot no longer has, or has otherwise, and what follows from it; nothing when all is there. */
export function GoneReferences(props: {
  readonly saved: Settings;
  readonly account: AccountFacts;
  readonly words: SettingsWords;
}) {
  const { saved, account, words } = props;
  const issues = useMemo(
    () => checkAgainstAccount(saved, account).filter(({ severity }) => severity === 'error'),
    [saved, account],
  );
  if (issues.length === 0) return null;
  return (
    <Alert testId="gone-references" title={words.texts.settings.page.gone} variant="danger">
      <Lines
        lines={issues.map((issue) => `${pathWords(issue.path)}: ${issueWords(issue, words.language)}`)}
        words={words}
      />
    </Alert>
  );
}
