import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { isJudgedByOwn, yardstickWords, type OwnYardsticks, type Yardsticks } from '../../src/approach';
import { formulaIds, formulas, typicalNumbersSource, type Formula, type FormulaId } from '../../src/texts';
import { moneyWords, numberWords } from '../shared/words';
import type { PageWords } from './page-words';

interface FormulasProps {
  readonly yardsticks: Yardsticks;
  /** Those of them that ops set. */
  readonly own: OwnYardsticks;
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
            <Text variant="microcopy">{source}</Text>
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}

/** Every formula with its yardstick and its source. */
function formulaViews(props: FormulasProps) {
  const { language, texts } = props.words;
  const said = texts.pipelinePage;
  const each = formulaIds.map((id) => ({
    id,
    label: formulas[id].label[language],
    lines: [formulas[id].formula[language], ...yardstickLine(id, props)],
    source: said.source(sourceOf(id, props)),
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

function yardstickLine(id: FormulaId, { yardsticks, own, words }: FormulasProps): readonly string[] {
  const says = yardstickWords(id, yardsticks, {
    texts: words.texts,
    number: (value) => numberWords(value, words, 2),
    money: (amount) => moneyWords(amount, words),
  });
  if (says === null) return [];
  return [isJudgedByOwn(id, own) ? `${says} ${words.texts.money.judgedBy.own}` : says];
}

/** The built-in yardstick's source too, once, unless ops set another yardstick. */
function sourceOf(id: FormulaId, { own, words: { language } }: FormulasProps): string {
  const { source, yardstickSource }: Formula = formulas[id];
  const sources = [source, isJudgedByOwn(id, own) ? null : yardstickSource];
  const said = sources.flatMap((each) => (each === null ? [] : [each[language]]));
  const kept = said.filter((one) => !said.some((other) => other !== one && other.includes(one)));
  return [...new Set(kept)].join(' ');
}
