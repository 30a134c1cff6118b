import { Accordion, AutoGrid, Box, Flex, Tag, Text, Tile } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { levelWord } from '../words/level-words';
import { EvidenceInput, LevelInput } from './AnswerInputs';
import { CarryOverOffer } from './CarryOverOffer';
import { CriterionHelp } from './CriterionHelp';
import type { CriterionRowProps } from './criterion-row-props';
import { firstLine } from './evidence-words';
import { GivenAnswer } from './GivenAnswer';
import { PersonField } from './PersonField';
import { Provenance } from './Provenance';
import { marksOf } from './row-marks';

// Two fit beside each other in a record's middle at 1280 pixels.
const COLUMN_WIDTH = 250;

/**
 * One item of the checklist in a line: its name, its level in words, its marks and the first line of evidence. Open, it is
 * there to be answered.
 */
export function CriterionRow(
  props: CriterionRowProps & {
    readonly open: boolean;
    /** Another title than name and level. */
    readonly title?: string;
    readonly onToggle: () => void;
    /** What stands below the inputs of an open row. */
    readonly foot: ReactNode;
  },
) {
  const { criterion, words, answer, open, title, onToggle } = props;
  const name = `${criterion.label[words.language]}: ${levelWord(answer.level, words.texts)}`;
  // Open or not, what was clicked stays the same element: it has the keyboard.
  return (
    <Tile compact testId={`criterion-${criterion.id}`}>
      <Flex
        direction={open ? 'column' : 'row'}
        justify="between"
        align={open ? 'stretch' : 'center'}
        gap="sm"
        wrap={!open}
      >
        <Box flex={open ? 'auto' : 1}>
          <Accordion title={title ?? name} size="sm" open={open} onClick={onToggle}>
            {open && <OpenRow {...props} />}
          </Accordion>
        </Box>
        {!open && title === undefined && <Marks {...props} />}
      </Flex>
      {!open && answer.evidence !== '' && (
        <Text variant="microcopy" truncate>
          {firstLine(answer.evidence)}
        </Text>
      )}
    </Tile>
  );
}

function OpenRow(props: CriterionRowProps & { readonly foot: ReactNode }) {
  const { criterion, words, readOnly, answer, question, foot } = props;
  return (
    <Flex direction="column" gap="sm">
      {!readOnly && question !== null && (
        <Flex direction="column" gap="flush">
          {question.askNext && <Text format={{ fontWeight: 'demibold' }}>{words.texts.askNext}</Text>}
          <Text>{question.text}</Text>
          {question.why !== null && <Text variant="microcopy">{question.why}</Text>}
        </Flex>
      )}
      <Marks {...props} open />
      <CarryOverOffers {...props} />
      {readOnly ? (
        <>
          <GivenAnswer answer={answer} words={words} />
          <PersonAndDate {...props} />
        </>
      ) : (
        // Side by side where there is room, so that Save is in sight as one writes.
        <AutoGrid columnWidth={COLUMN_WIDTH} flexible gap="md">
          <LevelInput {...props} />
          <Flex direction="column" gap="sm">
            <EvidenceInput {...props} />
            <PersonAndDate {...props} />
            {foot}
          </Flex>
        </AutoGrid>
      )}
      <CriterionHelp criterion={criterion} words={words} />
    </Flex>
  );
}

function PersonAndDate(props: CriterionRowProps) {
  const { criterion, words, readOnly } = props;
  return (
    <>
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
    </>
  );
}

function Marks(props: CriterionRowProps & { readonly open: boolean }) {
  const marks = marksOf(props, props.open);
  if (marks.length === 0) return null;
  return (
    <Flex gap="xs" align="center" wrap>
      {marks.map(({ text, variant }) => (
        <Tag key={text} variant={variant}>
          {text}
        </Tag>
      ))}
    </Flex>
  );
}

function CarryOverOffers({ criterion, offers, words, frameworkStaleDays, onCarryOver }: CriterionRowProps) {
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
