import { Alert, Flex, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { EVIDENCE_MAX_LENGTH, levelValues } from '../../../src/qualification';
import { levelChoices, UNANSWERED, unreadableLevel } from '../words/level-words';
import type { CriterionRowProps } from './criterion-row-props';
import { rowsFor } from './evidence-words';

/** How sure one is of a criterion, with what each level takes. */
export function LevelInput({
  criterion,
  words,
  answer,
  levels,
  onLevel,
}: Pick<CriterionRowProps, 'criterion' | 'words' | 'answer' | 'levels' | 'onLevel'>) {
  const { texts, language } = words;
  const unreadable = unreadableLevel(answer.level);
  return (
    <Flex direction="column" gap="xs">
      {unreadable !== null && <Alert title={texts.unreadable(unreadable)} variant="warning" />}
      <ToggleGroup
        toggleType="radioButtonList"
        name={`${criterion.id}-level`}
        label={texts.howSure(criterion.label[language])}
        size="sm"
        options={levelChoices(criterion, levels, words)}
        value={unreadable === null ? (answer.level ?? UNANSWERED) : ''}
        onChange={(chosen) => {
          const level = levelValues.find((value) => value === chosen);
          if (level !== undefined || chosen === UNANSWERED) onLevel(level ?? null);
        }}
        testId={`${criterion.id}-level`}
      />
    </Flex>
  );
}

/** What is known of a criterion, and from whom. */
export function EvidenceInput({
  criterion,
  words,
  answer,
  onEvidence,
}: Pick<CriterionRowProps, 'criterion' | 'words' | 'answer' | 'onEvidence'>) {
  const { texts, language } = words;
  const over = answer.evidence.length - EVIDENCE_MAX_LENGTH;
  const lacksEvidence = answer.level === '3' && answer.evidence.trim() === '';
  return (
    <TextArea
      name={`${criterion.id}-evidence`}
      label={texts.evidenceFor(criterion.label[language])}
      placeholder={texts.evidenceHint}
      rows={rowsFor(answer.evidence)}
      resize="vertical"
      value={answer.evidence}
      onInput={onEvidence}
      error={over > 0}
      {...(lacksEvidence ? { description: texts.provenWithoutEvidence } : {})}
      {...(over > 0 ? { validationMessage: texts.evidenceTooLong(over) } : {})}
      testId={`${criterion.id}-evidence`}
    />
  );
}
