import { Button, Flex, StatusTag, TableCell, TableRow, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { RevisionNote } from '../../../src/settings';
import { instantWords, timeSince } from '../../shared/dates';
import { PagedTable } from '../../shared/PagedTable';
import type { Functions } from '../section/functions-port';
import type { SectionProps } from '../section/section-props';
import { RevisionChanges } from './RevisionChanges';

export interface RevisionTableProps extends SectionProps {
  /** Newest first. */
  readonly revisions: readonly RevisionNote[];
  /** The revision being loaded; null for none. */
  readonly reading: number | null;
  readonly functions: Functions;
  readonly onGoBack: (revision: number) => void;
}

/** Who saved what and when, newest first; each can be looked into and gone back to. */
export function RevisionTable(props: RevisionTableProps) {
  const { revisions, words } = props;
  const { columns } = words.texts.settings.history;
  return (
    <PagedTable
      testId="revisions"
      columns={[columns.revision, columns.who, columns.what, columns.actions]}
      rows={revisions}
      draw={(note) => <Revision key={note.revision} {...props} note={note} />}
    />
  );
}

function Revision(props: RevisionTableProps & { readonly note: RevisionNote }) {
  const { note, revisions, words } = props;
  const { revision, changedAt, changedBy, summary } = note;
  const { texts, language } = words;
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
          <RevisionChanges {...props} revision={revision} kept={revisions} />
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
  const { note, revisions, reading, words, isOpen, onShow, onGoBack } = props;
  const { revision } = note;
  const said = words.texts.settings.history;
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
