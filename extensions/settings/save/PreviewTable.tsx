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
import type { Verdict } from '../../../src/protocol';
import { numberWords } from '../../pipeline/words';
import type { Words } from '../section-props';
import type { Tally } from './preview-tally';
import { verdictWords } from './preview-view';

// A screenful: the tabs are below it.
const PAGE_SIZE = 10;

/** The deals that come out differently, as they are and as they would be. */
export function PreviewTable({ tally, words }: { readonly tally: Tally; readonly words: Words }) {
  const said = words.texts.settings.save.previewing;
  const [page, setPage] = useState(1);
  const pageCount = Math.ceil(tally.deals.length / PAGE_SIZE);
  const shown = tally.deals.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const more = tally.changed - tally.deals.length;
  return (
    <Flex direction="column" gap="xs">
      <Table
        testId="preview-deals"
        bordered
        density="condensed"
        paginated={pageCount > 1}
        pageCount={pageCount}
        page={page}
        onPageChange={(chosen) => setPage(chosen)}
      >
        <TableHead>
          <TableRow>
            <TableHeader>{said.deal}</TableHeader>
            <TableHeader>{said.before}</TableHeader>
            <TableHeader>{said.after}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ id, name, before, after }) => (
            <TableRow key={id} testId={`preview-deal-${id}`}>
              <TableCell>{name === '' ? said.unnamed : name}</TableCell>
              <TableCell>
                <Judged verdict={before} words={words} />
              </TableCell>
              <TableCell>
                <Judged verdict={after} words={words} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {more > 0 && <Text variant="microcopy">{said.more(numberWords(more, words))}</Text>}
    </Flex>
  );
}

function Judged({ verdict, words }: { readonly verdict: Verdict; readonly words: Words }) {
  return (
    <Flex direction="column" gap="flush">
      <Text>{verdict.framework.label}</Text>
      <Text variant="microcopy">{verdictWords(verdict, words)}</Text>
    </Flex>
  );
}
