import { Alert, Button, Flex, Heading, Tag, Text, TextArea, Tile, ToggleGroup } from '@hubspot/ui-extensions';
import type { Criterion } from '../../src/frameworks';
import {
  EVIDENCE_MAX_LENGTH,
  levelValues,
  type LevelValue,
  type StoredAnswer,
} from '../../src/qualification';
import { textsIn, type Language } from '../../src/texts';
import { ContestNotice, type Contest } from './ContestNotice';
import { levelOptions, levelWord, unreadableLevel, type GapView } from './view-model';

export interface CriterionCardProps {
  readonly criterion: Criterion;
  readonly language: Language;
  readonly readOnly: boolean;
  /** The answer as it would be saved now. */
  readonly answer: StoredAnswer;
  /** What it lacks for the deal's stage, or null. */
  readonly gap: GapView | null;
  /** Set when somebody else changed it meanwhile. */
  readonly contest: Contest | null;
  readonly onLevel: (level: LevelValue | null) => void;
  readonly onEvidence: (text: string) => void;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}

/** One item of the checklist: its question, its level in words, the evidence behind it. */
export function CriterionCard(props: CriterionCardProps) {
  const { criterion, language, readOnly, answer, contest } = props;
  return (
    <Tile compact testId={`criterion-${criterion.id}`}>
      <Flex direction="column" gap="xs">
        <CriterionHeading {...props} />
        <Text>{criterion.question[language]}</Text>
        {contest !== null && (
          <ContestNotice
            contest={contest}
            language={language}
            onKeepTheirs={props.onKeepTheirs}
            onUseMine={props.onUseMine}
          />
        )}
        {readOnly ? <GivenAnswer answer={answer} language={language} /> : <AnswerInputs {...props} />}
      </Flex>
    </Tile>
  );
}

function CriterionHeading({ criterion, language, readOnly, answer, gap, onLevel }: CriterionCardProps) {
  return (
    <Flex justify="between" align="center" gap="sm" wrap>
      <Heading>{criterion.label[language]}</Heading>
      {!readOnly && (
        <Flex gap="sm" align="center">
          {gap !== null && <Tag variant={gap.needed ? 'warning' : 'default'}>{gap.what}</Tag>}
          {answer.level !== null && (
            <Button
              size="xs"
              variant="transparent"
              onClick={() => onLevel(null)}
              testId={`${criterion.id}-clear`}
            >
              {textsIn(language).clearAnswer}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}

function GivenAnswer({ answer, language }: { readonly answer: StoredAnswer; readonly language: Language }) {
  const texts = textsIn(language);
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{levelWord(answer.level, texts)}</Text>
      <Text>{answer.evidence === '' ? texts.noEvidence : answer.evidence}</Text>
    </Flex>
  );
}

function AnswerInputs({ criterion, language, answer, onLevel, onEvidence }: CriterionCardProps) {
  const texts = textsIn(language);
  const unreadable = unreadableLevel(answer.level);
  const over = answer.evidence.length - EVIDENCE_MAX_LENGTH;
  const lacksEvidence = answer.level === '3' && answer.evidence.trim() === '';
  return (
    <Flex direction="column" gap="xs">
      {unreadable !== null && <Alert title={texts.unreadable(unreadable)} variant="warning" />}
      <ToggleGroup
        toggleType="radioButtonList"
        name={`${criterion.id}-level`}
        label={criterion.counts[language]}
        inline
        options={levelOptions(texts)}
        value={answer.level ?? ''}
        onChange={(chosen) => {
          const level = levelValues.find((value) => value === chosen);
          if (level !== undefined) onLevel(level);
        }}
        testId={`${criterion.id}-level`}
      />
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
