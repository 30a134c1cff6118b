import { useMemo } from 'react';
import { checkAgainstAccount, type AccountFacts, type Settings } from '../../src/settings';
import { Issues } from './save/Issues';
import type { SectionProps } from './section/section-props';

/** What the saved settings name that HubSpot no longer has, or has otherwise, and what follows from it; nothing when all is there. */
export function GoneReferences(props: {
  readonly saved: Settings;
  readonly account: AccountFacts;
  readonly section: SectionProps;
}) {
  const { saved, account, section } = props;
  const issues = useMemo(
    () => checkAgainstAccount(saved, account).filter(({ severity }) => severity === 'error'),
    [saved, account],
  );
  const title = section.words.texts.settings.page.gone;
  return <Issues testId="gone-references" title={title} issues={issues} section={section} />;
}
