import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { formulas, typicalNumbersSource } from '../../src/texts';
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

/** Every formula with its yardstick and its source. */
function formulaViews({ language, texts }: PageWords) {
  const said = texts.pipelinePage;
  const each = Object.entries(formulas).map(([id, { label, formula, yardstick, source }]) => ({
    id,
    label: label[language],
    lines: [formula, yardstick].flatMap((text) => (text === null ? [] : [text[language]])),
    source: said.source(source[language]),
  }));
  return [
    ...each,
    {
      id: 'typical',
      label: said.five,
      lines: [said.fiveHint],
      source: said.source(typicalNumbersSource[language]),
    },
  ];
}
