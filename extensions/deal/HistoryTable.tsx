import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { DealHistory } from '../../src/protocol';
import { instantWords } from './dates';
import { levelWord } from './level-words';
import type { Words } from './view-model';

type Change = DealHistory['changes'][number];

// A screenful.
const PAGE_SIZE = 10;

/** Who changed what, newest first. */
export function HistoryTable({
  changes,
  words,
}: {
  readonly changes: readonly Change[];
  readonly words: Words;
}) {
  const { texts, language } = words;
  const [page, setPage] = useState(1);
  const pageCount = Math.ceil(changes.length / PAGE_SIZE);
  const shown = changes.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  if (changes.length === 0) return null;
  return (
    <Table
      bordered
      paginated={pageCount > 1}
      pageCount={pageCount}
      page={page}
      onPageChange={(chosen) => setPage(chosen)}
    >
      <TableHead>
        <TableRow>
          <TableHeader>{texts.when}</TableHeader>
          <TableHeader>{texts.who}</TableHeader>
          <TableHeader>{texts.what}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map((change) => (
          <TableRow key={`${change.at} ${change.framework} ${change.criterion.en}`}>
            <TableCell>{instantWords(change.at, language)}</TableCell>
            <TableCell>{change.by ?? texts.unknownPerson}</TableCell>
            <TableCell>
              <What change={change} words={words} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function What({ change, words }: { readonly change: Change; readonly words: Words }) {
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

function levelChange({ from, to }: NonNullable<Change['level']>, { texts }: Words): string {
  const word = levelWord(to, texts);
  // Where the history begins, what was there before is not known; before a first answer there was none.
  return from === undefined || from === null
    ? texts.setLevel(word)
    : texts.changedLevel(levelWord(from, texts), word);
}
