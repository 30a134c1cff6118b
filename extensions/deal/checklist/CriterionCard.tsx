import { Accordion, Alert, Button, Flex, Heading, Tag, Text, Tile } from '@hubspot/ui-extensions';
import { roleLabels, type Criterion } from '../../../src/frameworks';
import type { CarryOverOffer as Offer } from '../../../src/protocol/qualification';
import type { LevelValue, StoredAnswer } from '../../../src/qualification';
import { AnswerInputs } from './AnswerInputs';
import { CarryOverOffer } from './CarryOverOffer';
import { ContestNotice, type Contest } from './ContestNotice';
import { CriterionHelp } from './CriterionHelp';
import { timeSince } from '../../shared/dates';
import { isEmptyAnswer } from './empty-answer';
import { levelWord } from './level-words';
import { PersonField, type PersonFieldProps } from './PersonField';
import type { GapView, Words } from '../score/view-model';

// What one reads at a glance; the rest unfolds.
const EVIDENCE_SHOWN = 600;

export interface CriterionCardProps {
  readonly criterion: Criterion;
  /** The question that fits how far the answer has come; null when it is proven. */
  readonly question: string | null;
  readonly words: Words;
  readonly readOnly: boolean;
  /** The answer as it would be saved now. */
  readonly answer: StoredAnswer;
  /** The levels there are to choose: all, but where the answer is kept in a property of the account's own. */
  readonly levels: readonly LevelValue[];
  /** What it lacks for the deal's stage, or null. */
  readonly gap: GapView | null;
  /** The days after which answers are out of date, when this one is; else null. */
  readonly staleDays: number | null;
  /** The days after which any answer of the framework is out of date. */
  readonly frameworkStaleDays: number;
  /** Set when somebody else changed it meanwhile. */
  readonly contest: Contest | null;
  /** Answers to the same question under other frameworks; none unless this one is empty. */
  readonly offers: readonly Offer[];
  readonly contactIds: readonly string[];
  readonly onName: PersonFieldProps['onName'];
  readonly onLevel: (level: LevelValue | null) => void;
  readonly onEvidence: (text: string) => void;
  readonly onCarryOver: (answer: StoredAnswer) => void;
  readonly onStillTrue: () => void;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}

/** One item of the checklist: its question, its level in words, the evidence behind it, the person it is about. */
export function CriterionCard(props: CriterionCardProps) {
  const { criterion, words, readOnly, answer, contest } = props;
  return (
    <Tile compact testId={`criterion-${criterion.id}`}>
      <Flex direction="column" gap="xs">
        <CriterionHeading {...props} />
        {!readOnly && props.question !== null && <Text>{props.question}</Text>}
        {contest !== null && (
          <ContestNotice
            contest={contest}
            language={words.language}
            onKeepTheirs={props.onKeepTheirs}
            onUseMine={props.onUseMine}
          />
        )}
        <CarryOverOffers {...props} />
        {readOnly ? <GivenAnswer answer={answer} words={words} /> : <AnswerInputs {...props} />}
        {criterion.person !== undefined && (
          <PersonField
            role={criterion.person}
            contactIds={props.contactIds}
            readOnly={readOnly}
            words={words}
            onName={props.onName}
          />
        )}
        <Provenance {...props} />
        <CriterionHelp criterion={criterion} words={words} />
      </Flex>
    </Tile>
  );
}

function CriterionHeading({ criterion, words, readOnly, answer, gap, onLevel }: CriterionCardProps) {
  return (
    <Flex justify="between" align="center" gap="sm" wrap>
      <Heading>{criterion.label[words.language]}</Heading>
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
              {words.texts.clearAnswer}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}

function GivenAnswer({ answer, words }: { readonly answer: StoredAnswer; readonly words: Words }) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{levelWord(answer.level, words.texts)}</Text>
      <Evidence text={answer.evidence} words={words} />
    </Flex>
  );
}

function Evidence({ text, words }: { readonly text: string; readonly words: Words }) {
  if (text.length <= EVIDENCE_SHOWN) return <Text>{text === '' ? words.texts.noEvidence : text}</Text>;
  return (
    <Flex direction="column" gap="flush">
      <Text>{`${text.slice(0, EVIDENCE_SHOWN)}…`}</Text>
      <Accordion title={words.texts.allEvidence} size="xs">
        <Text>{text}</Text>
      </Accordion>
    </Flex>
  );
}

function CarryOverOffers({ criterion, offers, words, frameworkStaleDays, onCarryOver }: CriterionCardProps) {
  return offers.map((offer, index) => (
    <CarryOverOffer
      key={`${offer.from.framework} ${offer.from.criterion.en}`}
      offer={offer}
      words={words}
      staleDays={frameworkStaleDays}
      onUse={() => onCarryOver(offer.answer)}
      testId={`${criterion.id}-carry-${index}`}
    />
  ));
}

/** When and by whom it was answered, whether that was too long ago, and whether proof is held back for want of a person. */
function Provenance(props: CriterionCardProps) {
  const { criterion, words, readOnly, answer, contactIds, staleDays, onStillTrue } = props;
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
    </Flex>
  );
}
