import { Alert, Flex, Text, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import type { Criterion } from '../../../src/frameworks';
import {
  EVIDENCE_MAX_LENGTH,
  levelValues,
  type LevelValue,
  type StoredAnswer,
} from '../../../src/qualification';
import { levelOptions, unreadableLevel } from '../words/level-words';
import type { CardWords } from '../words/card-words';

/** Level and evidence of one criterion, with what the next level would take. */
export function AnswerInputs(props: {
  readonly criterion: Criterion;
  readonly words: CardWords;
  readonly answer: StoredAnswer;
  /** The levels there are to choose. */
  readonly levels: readonly LevelValue[];
  readonly onLevel: (level: LevelValue | null) => void;
  readonly onEvidence: (text: string) => void;
}) {
  const { criterion, words, answer, levels, onLevel, onEvidence } = props;
  const { texts, language } = words;
  const unreadable = unreadableLevel(answer.level);
  const over = answer.evidence.length - EVIDENCE_MAX_LENGTH;
  const lacksEvidence = answer.level === '3' && answer.evidence.trim() === '';
  const nextLevel = nextLevelWords(criterion, answer.level, words);
  return (
    <Flex direction="column" gap="xs">
      {unreadable !== null && <Alert title={texts.unreadable(unreadable)} variant="warning" />}
      <ToggleGroup
        toggleType="radioButtonList"
        name={`${criterion.id}-level`}
        label={criterion.counts[language]}
        inline
        options={levelOptions(levels, texts)}
        value={answer.level ?? ''}
        onChange={(chosen) => {
          const level = levelValues.find((value) => value === chosen);
          if (level !== undefined) onLevel(level);
        }}
        testId={`${criterion.id}-level`}
      />
      {nextLevel !== null && <Text variant="microcopy">{nextLevel}</Text>}
      <TextArea
        name={`${criterion.id}-evidence`}
        label={texts.evidenceFor(criterion.label[language])}
        placeholder={texts.evidenceHint}
        rows={2}
        resize="vertical"
        value={answer.evidence}
        onInput={onEvidence}
        error={over > 0}
        {...(lacksEvidence ? { description: texts.provenWithoutEvidence } : {})}
        {...(over > 0 ? { validationMessage: texts.evidenceTooLong(over) } : {})}
        testId={`${criterion.id}-evidence`}
      />
    </Flex>
  );
}

// The level a better answer would have. Not for an unanswered criterion: its question comes first.
function nextLevelWords(
  { levels }: Criterion,
  level: string | null,
  { texts, language }: CardWords,
): string | null {
  if (level === '0') return texts.forNextLevel(texts.level['1'], levels.assumed[language]);
  if (level === '1') return texts.forNextLevel(texts.level['2'], levels.stated[language]);
  if (level === '2') return texts.forNextLevel(texts.level['3'], levels.proven[language]);
  return null;
}
