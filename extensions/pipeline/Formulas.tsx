import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { sourceWords, yardstickWords, type OwnYardsticks } from '../../src/approach';
import { formulaIds, formulas, typicalNumbersSource } from '../../src/texts';
import { moneyWords, numberWords } from '../shared/words';
import type { PageWords } from './page-words';

interface FormulasProps {
  /** What ops judge by in place of the built-in yardsticks. */
  readonly own: OwnYardsticks;
  /** Of the amounts. */
  readonly currency: string;
  readonly words: PageWords;
}

/** How every figure comes about, what it is judged by, and where that is from. */
export function Formulas(props: FormulasProps) {
  return (
    <Accordion title={props.words.texts.pipelinePage.formulas} size="sm">
      <Flex direction="column" gap="sm">
        {formulaViews(props).map(({ id, label, lines, source }) => (
          <Flex key={id} direction="column" gap="flush">
            <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
            {lines.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            {source !== null && (
              <Text variant="microcopy">{props.words.texts.pipelinePage.source(source)}</Text>
            )}
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}

/** Every formula with its yardstick and its source. */
function formulaViews({ own, currency, words }: FormulasProps) {
  const { language, texts } = words;
  const said = texts.pipelinePage;
  const number = (value: number) => numberWords(value, words, 2);
  const money = (amount: number) => moneyWords(amount, { language, currency });
  const each = formulaIds.map((id) => {
    const lines = [
      formulas[id].formula[language],
      yardstickWords(id, own, { texts, currency, number, money }),
    ];
    return {
      id,
      label: formulas[id].label[language],
      lines: lines.flatMap((line) => line ?? []),
      source: sourceWords(id, own, language),
    };
  });
  const typical = {
    id: 'typical',
    label: said.five,
    lines: [said.fiveHint],
    source: typicalNumbersSource[language],
  };
  return [...each, typical];
}
