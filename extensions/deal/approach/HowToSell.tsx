import { Flex, List, Text } from '@hubspot/ui-extensions';
import type { CardWords } from '../words/card-words';
import type { ApproachView } from './approach-view';

/** What to do now, who does it, and the frameworks that go with it. */
export function HowToSell({
  how,
  words,
}: {
  readonly how: NonNullable<ApproachView['how']>;
  readonly words: CardWords;
}) {
  const { texts } = words;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{texts.approach.howToSell}</Text>
      {how.how !== null && <Text>{how.how}</Text>}
      <List variant="ordered">
        {how.steps.map((step) => (
          <Text key={step}>{step}</Text>
        ))}
      </List>
      <Text variant="microcopy">{texts.approach.who(how.who)}</Text>
      {how.frameworks !== null && (
        <Text variant="microcopy">{texts.approach.frameworks(how.frameworks)}</Text>
      )}
    </Flex>
  );
}
