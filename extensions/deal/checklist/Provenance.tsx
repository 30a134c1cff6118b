import { Alert, Button, Flex, Tag, Text } from '@hubspot/ui-extensions';
import { roleLabels } from '../../../src/frameworks';
import { timeSince } from '../../shared/dates';
import type { CriterionRowProps } from './criterion-row-props';
import { isEmptyAnswer } from './empty-answer';

/** When and by whom it was answered, whether that was too long ago, and whether proof is held back for want of a person. */
export function Provenance(
  props: Pick<
    CriterionRowProps,
    'criterion' | 'words' | 'readOnly' | 'answer' | 'contactIds' | 'unsaved' | 'staleDays' | 'onStillTrue'
  >,
) {
  const { criterion, words, readOnly, answer, contactIds, unsaved, staleDays, onStillTrue } = props;
  const { texts, language } = words;
  const { person } = criterion;
  const lacksPerson = person !== undefined && answer.level === '3' && contactIds.length === 0;
  return (
    <Flex direction="column" gap="xs">
      {lacksPerson && (
        <Alert title={texts.provenNeedsPerson(roleLabels[person][language])} variant="warning" />
      )}
      {answer.at !== null && !isEmptyAnswer(answer) && (
        <Flex gap="sm" align="center" wrap>
          <Text variant="microcopy">{texts.answered(timeSince(answer.at, language), answer.by)}</Text>
          {staleDays !== null && <Tag variant="warning">{texts.stale(staleDays)}</Tag>}
          {staleDays !== null && !readOnly && (
            <Button size="xs" onClick={onStillTrue} testId={`${criterion.id}-still-true`}>
              {texts.stillTrue}
            </Button>
          )}
        </Flex>
      )}
      {staleDays !== null && unsaved && <Text variant="microcopy">{texts.onlyMended}</Text>}
    </Flex>
  );
}
