import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { formulaViews } from './economics-view';
import type { PageWords } from './page-words';

/** How every figure comes about, what it is judged by, and where that is from. */
export function Formulas({ words }: { readonly words: PageWords }) {
  return (
    <Accordion title={words.texts.pipelinePage.formulas} size="sm">
      <Flex direction="column" gap="sm">
        {formulaViews(words).map(({ id, label, lines, source }) => (
          <Flex key={id} direction="column" gap="flush">
            <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
            {lines.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            <Text variant="microcopy">{source}</Text>
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}
