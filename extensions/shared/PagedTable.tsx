import { Table, TableBody, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import { useState, type ReactElement } from 'react';

// A screenful.
const PAGE_SIZE = 10;

/** A table of rows, a screenful at a time; one page has no paging. */
export function PagedTable<Row>(props: {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** A row as a TableRow with a key of its own. */
  readonly draw: (row: Row) => ReactElement;
  readonly condensed?: boolean;
  readonly testId?: string;
}) {
  const { columns, rows, draw, condensed = false, testId } = props;
  const [page, setPage] = useState(1);
  const pageCount = Math.ceil(rows.length / PAGE_SIZE);
  return (
    <Table
      bordered
      {...(testId === undefined ? {} : { testId })}
      {...(condensed ? { density: 'condensed' } : {})}
      paginated={pageCount > 1}
      pageCount={pageCount}
      page={page}
      onPageChange={(chosen) => setPage(chosen)}
    >
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableHeader key={column}>{column}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>{rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(draw)}</TableBody>
    </Table>
  );
}
