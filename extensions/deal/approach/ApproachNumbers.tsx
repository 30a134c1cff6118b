import { DescriptionList, DescriptionListItem, Flex, Text } from '@hubspot/ui-extensions';
import type { CardWords } from '../words/card-words';
import type { NumberView } from './numbers-view';

/** The deal's numbers beside the usual ones, each under its name: two columns would not fit beside a record. */
export function ApproachNumbers({
  numbers,
  words,
}: {
  readonly numbers: readonly NumberView[];
  readonly words: CardWords;
}) {
  if (numbers.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.texts.approach.numbers}</Text>
      <DescriptionList direction="column">
        {numbers.map((each) => (
          <DescriptionListItem key={each.id} label={each.label}>
            <Text>{each.words}</Text>
          </DescriptionListItem>
        ))}
      </DescriptionList>
    </Flex>
  );
}
