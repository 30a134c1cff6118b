import { Button, Flex, Heading, Tag, Text, Tile } from '@hubspot/ui-extensions';
import { AnswerInputs } from './AnswerInputs';
import { CarryOverOffer } from './CarryOverOffer';
import { ContestNotice } from './ContestNotice';
import type { CriterionCardProps } from './criterion-card-props';
import { CriterionHelp } from './CriterionHelp';
import { GivenAnswer } from './GivenAnswer';
import { PersonField } from './PersonField';
import { Provenance } from './Provenance';

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
          {gap !== null && !gap.onlyStale && (
            <Tag variant={gap.needed ? 'warning' : 'default'}>{gap.what}</Tag>
          )}
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
