import { Alert } from '@hubspot/ui-extensions';
import type { Failure } from '../../../src/protocol/failure';
import { FailureNotice } from '../../shared/FailureNotice';
import type { SectionProps } from '../section/section-props';
import { Issues } from './Issues';
import type { SettingsSaving } from './use-save-settings';

/** Why the last save was not stored; what was wrong with a draft is old once the draft has changed. */
export function SaveTrouble(props: {
  readonly saving: SettingsSaving;
  readonly section: SectionProps;
  readonly onRetry: () => void;
}) {
  const { saving, section, onRetry } = props;
  const { texts } = section.words;
  const said = texts.settings.save;
  if (saving.kind === 'failed')
    return (
      <FailureNotice
        inHubSpotsWords
        title={isUnsure(saving.failure) ? said.unsure : said.failed}
        failure={saving.failure}
        texts={texts}
        onRetry={onRetry}
      />
    );
  if (saving.kind === 'base-gone')
    return <Alert testId="base-gone" title={said.baseGone} variant="warning" />;
  if (saving.kind !== 'invalid' || saving.draft !== section.draft) return null;
  return <Issues testId="save-refused" title={said.invalid} issues={saving.issues} section={section} />;
}

// No answer, of the function or of HubSpot, does not mean that nothing was stored; saving the same again is found to be saved already.
function isUnsure({ code }: Failure): boolean {
  return code === 'unavailable' || code === 'uncertain';
}
