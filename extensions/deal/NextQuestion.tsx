import { Flex, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../src/texts';
import type { SummaryView } from './view-model';

/** The question to put to the buyer next, or that there is none left. */
export function NextQuestion({ view, texts }: { readonly view: SummaryView; readonly texts: Catalogue }) {
  if (view.next === null) return <Text>{view.rest}</Text>;
  return (
    <Flex direction="column" gap="flush">
      <Text variant="microcopy">{`${texts.askNext}: ${view.next.criterion}`}</Text>
      <Text format={{ fontWeight: 'demibold' }} testId="next-question">
        {view.next.question}
      </Text>
    </Flex>
  );
}
