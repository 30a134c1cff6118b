import {
  Button,
  Flex,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { RevisionNote } from '../../../src/settings';
import { instantWords, timeSince } from '../../deal/dates';
import type { Functions } from '../functions-port';
import type { SectionProps } from '../section-props';
import { RevisionChanges } from './RevisionChanges';

export interface RevisionTableProps {
  /** Newest first. */
  readonly revisions: readonly RevisionNote[];
  /** The revision being loaded; null for none. */
  readonly reading: number | null;
  readonly functions: Functions;
  readonly section: SectionProps;
  readonly onGoBack: (revision: number) => void;
}

// A screenful.
const PAGE_SIZE = 10;

/** Who saved what and when, newest first; each can be looked into and gone back to. */
export function RevisionTable(props: RevisionTableProps) {
  const { revisions, section } = props;
  const { columns } = section.words.texts.settings.history;
  const [page, setPage] = useState(1);
  const pageCount = Math.ceil(revisions.length / PAGE_SIZE);
  return (
    <Table
      testId="revisions"
      bordered
      paginated={pageCount > 1}
      pageCount={pageCount}
      page={page}
      onPageChange={(chosen) => setPage(chosen)}
    >
      <TableHead>
        <TableRow>
          <TableHeader>{columns.revision}</TableHeader>
          <TableHeader>{columns.who}</TableHeader>
          <TableHeader>{columns.what}</TableHeader>
          <TableHeader>{columns.actions}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {revisions.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((note) => (
          <Revision key={note.revision} {...props} note={note} />
        ))}
      </TableBody>
    </Table>
  );
}

function Revision(props: RevisionTableProps & { readonly note: RevisionNote }) {
  const { note, revisions, functions, section } = props;
  const { revision, changedAt, changedBy, summary } = note;
  const { texts, language } = section.words;
  const said = texts.settings.history;
  const [isOpen, setOpen] = useState(false);
  return (
    <TableRow testId={`revision-${revision}`}>
      <TableCell>
        <Flex direction="column" gap="flush">
          <Text format={{ fontWeight: 'demibold' }}>{said.revision(revision)}</Text>
          <Text>{timeSince(changedAt, language)}</Text>
          <Text variant="microcopy">{instantWords(changedAt, language)}</Text>
        </Flex>
      </TableCell>
      <TableCell>{changedBy}</TableCell>
      <TableCell>
        {isOpen ? (
          <RevisionChanges revision={revision} kept={revisions} functions={functions} section={section} />
        ) : (
          <Text>{summary === '' ? said.noSummary : summary}</Text>
        )}
      </TableCell>
      <TableCell>
        <Actions {...props} isOpen={isOpen} onShow={() => setOpen(!isOpen)} />
      </TableCell>
    </TableRow>
  );
}

function Actions(
  props: RevisionTableProps & {
    readonly note: RevisionNote;
    readonly isOpen: boolean;
    readonly onShow: () => void;
  },
) {
  const { note, revisions, reading, section, isOpen, onShow, onGoBack } = props;
  const { revision } = note;
  const said = section.words.texts.settings.history;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Button testId={`show-${revision}`} size="sm" onClick={onShow}>
        {isOpen ? said.hide : said.show}
      </Button>
      {revision === revisions[0]?.revision ? (
        <StatusTag variant="success">{said.applies}</StatusTag>
      ) : (
        <Button
          testId={`go-back-${revision}`}
          size="sm"
          disabled={reading !== null}
          onClick={() => onGoBack(revision)}
        >
          {reading === revision ? said.goingBack : said.goBack}
        </Button>
      )}
    </Flex>
  );
}
