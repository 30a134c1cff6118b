import { Flex, TableCell, TableRow, Text } from '@hubspot/ui-extensions';
import type { DealHistory } from '../../../src/protocol/open-history';
import { instantWords } from '../../shared/dates';
import { PagedTable } from '../../shared/PagedTable';
import { levelWord } from '../words/level-words';
import type { CardWords } from '../words/card-words';

type Change = DealHistory['changes'][number];

/** Who changed what, newest first. */
export function HistoryTable({
  changes,
  words,
}: {
  readonly changes: readonly Change[];
  readonly words: CardWords;
}) {
  const { texts, language } = words;
  if (changes.length === 0) return null;
  return (
    <PagedTable
      columns={[texts.when, texts.who, texts.what]}
      rows={changes}
      draw={(change) => (
        <TableRow key={`${change.at} ${change.framework} ${change.criterion.en}`}>
          <TableCell>{instantWords(change.at, language)}</TableCell>
          <TableCell>{change.by ?? texts.unknownPerson}</TableCell>
          <TableCell>
            <What change={change} words={words} />
          </TableCell>
        </TableRow>
      )}
    />
  );
}

function What({ change, words }: { readonly change: Change; readonly words: CardWords }) {
  const { texts, language } = words;
  const { framework, criterion, level, evidence } = change;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{`${framework}: ${criterion[language]}`}</Text>
      {level !== null && <Text>{levelChange(level, words)}</Text>}
      {evidence !== null && (
        <Text variant="microcopy">
          {evidence === '' ? texts.clearedEvidence : texts.changedEvidence(evidence)}
        </Text>
      )}
    </Flex>
  );
}

function levelChange({ from, to }: NonNullable<Change['level']>, { texts }: CardWords): string {
  const word = levelWord(to, texts);
  // Where the history begins, what was there before is not known; before a first answer there was none.
  return from === undefined || from === null
    ? texts.setLevel(word)
    : texts.changedLevel(levelWord(from, texts), word);
}
