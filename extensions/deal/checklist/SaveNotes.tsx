import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import { FailureNotice } from '../../shared/FailureNotice';
import { criterionLabels } from '../score/names';
import type { Checklist } from './use-checklist';

/** Why the last save failed or left something out, and what else came of it. */
export function SaveNotes({ checklist }: { readonly checklist: Checklist }) {
  const { saving, qualification, words } = checklist;
  const { texts, language } = words;
  const labels = (ids: readonly string[]) => criterionLabels(qualification.framework, ids, language);
  if (saving.kind === 'failed') {
    const { failure } = saving;
    const of = failure.code === 'not-stored' ? ` ${labels(failure.details)}` : '';
    return <FailureNotice title={`${texts.saveFailed}${of}`} failure={failure} texts={texts} />;
  }
  if (saving.kind !== 'saved') return null;
  const { notStored, cleaned, closedMeanwhile } = saving;
  return (
    <Flex direction="column" gap="sm">
      {notStored.length > 0 && (
        <Alert title={texts.notAllSaved} variant="danger">
          {notStored.map(({ id, why }) => (
            <Text key={id}>{`${labels([id])}: ${texts.notStored[why]}`}</Text>
          ))}
          <Text>{texts.askAboutProperties}</Text>
        </Alert>
      )}
      {closedMeanwhile && <Alert title={texts.savedAsClosed} variant="info" />}
      {cleaned.length > 0 && <Alert title={texts.cleaned(labels(cleaned))} variant="info" />}
    </Flex>
  );
}
