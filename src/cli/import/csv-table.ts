import { detectDelimiter, takeAnnounced } from './csv-delimiter';
import { MAX_BROKEN_RECORDS, readRecords, type CsvRecord, type Delimiter } from './csv-records';
import { readText } from './csv-text';
import { count } from '../numbers';
import { heading } from './heading';
import { bad, good, type Parsed } from './parsed';
import type { RowProblem } from './row-problem';
import { valueOfCell } from './safe-cell';

/** A row by column name, without the spaces around each value. */
export type Cells = Readonly<Record<string, string>>;

export interface TableRow {
  readonly line: number;
  readonly cells: Cells;
}

export interface CsvTable {
  readonly file: string;
  /** All that its first line names, in its order; `""` for a column without a name. */
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow[];
  /** Rows that could not be read at all. */
  readonly broken: readonly RowProblem[];
  /** Things worth knowing that keep no row from being read. */
  readonly notes: readonly string[];
}

/** What is known of a file before it is read. */
export interface ExpectedTable {
  /** The columns that are needed; without them all are. */
  readonly columns?: readonly string[];
  readonly encoding?: string | undefined;
  /** What becomes of a row that ends before a column that is needed. */
  readonly shortRows?: 'refuse' | 'empty';
}

/** Reads a CSV file: its first line names the columns. `file` is what messages call it. */
export function readTable(
  file: string,
  bytes: Uint8Array,
  given: Delimiter | undefined,
  expected: ExpectedTable = {},
): Parsed<CsvTable> {
  const read = readText(bytes, expected.encoding);
  if (!read.ok) return read;
  const { text, announced } = takeAnnounced(read.value);
  const delimiter = given ?? announced ?? detectDelimiter(text, expected.columns ?? []);
  if (delimiter === null) {
    return bad(
      'its first line has no comma, semicolon or tab, nor a |',
      'Give a CSV file with a first line of column names; with one column only, say "delimiter" in the map.',
    );
  }
  const isNeeded = (name: string) => name !== '' && (expected.columns?.includes(name) ?? true);
  const { header, records, broken } = readRecords(text, delimiter, (fields) =>
    [...fields.keys()].filter((place) => isNeeded(heading(fields[place] ?? ''))),
  );
  if (broken.length >= MAX_BROKEN_RECORDS) {
    return bad(`${broken.length} of its rows cannot be read`, 'Check whether it is a CSV file at all.');
  }
  const columns = (header?.fields ?? []).map(heading);
  if (header === null || broken.some(({ line }) => line < header.line)) {
    return bad('its first line cannot be read', 'The first line must name the columns.');
  }
  const twice = columns.find((name, index) => isNeeded(name) && columns.indexOf(name) !== index);
  if (twice !== undefined) return bad(`two columns are called "${twice}"`, 'Give each column its own name.');
  const picked = columns.filter(isNeeded);
  // Cells behind the last column that is needed may be missing, and empty ones may be too many.
  const needed = columns.findLastIndex(isNeeded) + 1;
  const isShort = ({ width }: CsvRecord) => width < needed;
  const isLong = ({ width, uneven }: CsvRecord) =>
    width > columns.length && (uneven ?? []).slice(columns.length).some((field) => field.trim() !== '');
  const isFilledUp = (row: CsvRecord) => isShort(row) && expected.shortRows === 'empty';
  const isUneven = (row: CsvRecord) => isLong(row) || (isShort(row) && !isFilledUp(row));
  return good({
    file,
    columns,
    delimiter,
    rows: records.filter((row) => !isUneven(row)).map((row) => cellsOf(row, picked)),
    broken: [
      ...broken.map(({ line, problem }) =>
        unread({ file, line, value: '', problem, advice: 'Close or remove the quote.' }),
      ),
      ...records.filter(isUneven).map((row) => unevenRow(file, row, columns.length)),
    ].toSorted((a, b) => a.line - b.line),
    notes: notesOn(file, records.filter(isFilledUp)),
  });
}

function cellsOf({ line, fields }: CsvRecord, picked: readonly string[]): TableRow {
  const cells = picked.map((column, index) => [column, valueOfCell((fields[index] ?? '').trim())] as const);
  return { line, cells: Object.fromEntries(cells) };
}

function unevenRow(file: string, { line, width, uneven }: CsvRecord, expected: number): RowProblem {
  const problem = `the row has ${count(width, 'column')}, and the first line names ${expected}`;
  const advice =
    width > expected
      ? 'Put a value with a separator in it between quotes; remove separators otherwise.'
      : 'Remove it if it is no row, like the last lines of a report. Else add the missing cells; put a value with a line break in it between quotes. If the program that wrote the file leaves out empty cells at the end of a row, say "shortRows": "empty" in the map.';
  return unread({ file, line, value: (uneven ?? []).join(' | ').slice(0, 200), problem, advice });
}

const MOST_LINES = 5;

function notesOn(file: string, short: readonly CsvRecord[]): readonly string[] {
  if (short.length === 0) return [];
  const lines = short.slice(0, MOST_LINES).map(({ line }) => line);
  const more = short.length > MOST_LINES ? ', ...' : '';
  const rows = short.length === 1 ? '1 row ends' : `${short.length} rows end`;
  return [
    `${rows} early in ${file} (line ${lines.join(', ')}${more}): the cells that are missing were taken for empty.`,
  ];
}

/** A problem of a row as a whole: it has no cells, so neither a key nor a column. */
function unread(row: Omit<RowProblem, 'key' | 'column'>): RowProblem {
  return { ...row, key: '', column: '' };
}
