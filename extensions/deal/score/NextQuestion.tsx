import { Flex, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../../src/texts';
import type { SummaryView } from './summary-view';

/** The question to put to the buyer next and why this one, or that there is none left. */
export function NextQuestion({ view, texts }: { readonly view: SummaryView; readonly texts: Catalogue }) {
  if (view.next === null) return <Text>{view.rest}</Text>;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{texts.askNext}</Text>
      <Text>{view.next.question}</Text>
      <Text variant="microcopy">{view.next.why}</Text>
    </Flex>
  );
}
