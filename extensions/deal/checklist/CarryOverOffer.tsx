import { Button, Flex, Tag, Text, Tile } from '@hubspot/ui-extensions';
import type { CarryOverOffer as Offer } from '../../../src/protocol/qualification';
import { isOlderThan, timeSince } from '../../shared/dates';
import { levelWord } from '../words/level-words';
import type { CardWords } from '../words/card-words';

/** An answer from another framework beside the empty one here, and the one click that uses it. */
export function CarryOverOffer(props: {
  readonly offer: Offer;
  readonly words: CardWords;
  /** The days after which an answer is out of date here. */
  readonly staleDays: number;
  readonly onUse: () => void;
  readonly testId: string;
}) {
  const { offer, words, staleDays, onUse, testId } = props;
  const { texts, language } = words;
  const { answer, from } = offer;
  return (
    <Tile compact>
      <Flex justify="between" align="start" gap="md" wrap>
        <Flex direction="column" gap="flush">
          <Text variant="microcopy">{texts.carryOver(from.framework, from.criterion[language])}</Text>
          <Text format={{ fontWeight: 'demibold' }}>{levelWord(answer.level, texts)}</Text>
          {answer.evidence !== '' && <Text>{answer.evidence}</Text>}
          {answer.at !== null && (
            <Text variant="microcopy">{texts.answered(timeSince(answer.at, language), answer.by)}</Text>
          )}
          {isOlderThan(answer.at, staleDays) && <Tag variant="warning">{texts.stale(staleDays)}</Tag>}
        </Flex>
        <Flex direction="column" gap="xs">
          <Text variant="microcopy">{texts.carryHere}</Text>
          <Button size="sm" onClick={onUse} testId={testId}>
            {texts.carryUse}
          </Button>
        </Flex>
      </Flex>
    </Tile>
  );
}
