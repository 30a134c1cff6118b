import { Alert } from '@hubspot/ui-extensions';
import { FailureNotice } from '../../shared/FailureNotice';
import { criterionLabels } from '../score/names';
import type { Checklist } from './use-checklist';

/** Why the last save failed, or what it took out of the evidence. */
export function SaveNotes({ checklist }: { readonly checklist: Checklist }) {
  const { saving, qualification, words } = checklist;
  const { texts, language } = words;
  if (saving.kind === 'failed')
    return <FailureNotice title={texts.saveFailed} failure={saving.failure} texts={texts} />;
  if (saving.kind !== 'saved' || saving.cleaned.length === 0) return null;
  const labels = criterionLabels(qualification.framework, saving.cleaned, language);
  return <Alert title={texts.cleaned(labels)} variant="info" />;
}
