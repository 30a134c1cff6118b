import { detectDelimiter, type Delimiter } from './csv-delimiter';
import { MAX_BROKEN_RECORDS, readRecords, type CsvRecord } from './csv-records';
import { readText } from './csv-text';
import { bad, good, type Parsed } from './parsed';
import type { RowProblem } from './row-problem';

/** A row by column name, without the spaces around each value. */
export type Cells = Readonly<Record<string, string>>;

export interface TableRow {
  readonly line: number;
  readonly cells: Cells;
}

export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows that could not be read at all. */
  readonly broken: readonly RowProblem[];
}

/** Reads a CSV file: its first line names the columns. `file` is what messages call it. */
export function readTable(
  file: string,
  bytes: Uint8Array,
  delimiter: Delimiter | undefined,
): Parsed<CsvTable> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const separator = delimiter ?? detectDelimiter(text.value);
  if (separator === null) {
    return bad(
      'its first line has no comma, semicolon or tab',
      'Give a CSV file with a first line of column names; with one column only, say "delimiter" in the map.',
    );
  }
  const { records, broken } = readRecords(text.value, separator);
  if (broken.length >= MAX_BROKEN_RECORDS) {
    return bad(`${broken.length} of its rows cannot be read`, 'Check whether it is a CSV file at all.');
  }
  const [header, ...rows] = records;
  const columns = header === undefined ? [] : header.fields.map((name) => name.trim());
  if (header === undefined || broken.some(({ line }) => line < header.line)) {
    return bad('its first line cannot be read', 'The first line must name the columns.');
  }
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) return bad(`two columns are called "${twice}"`, 'Give each column its own name.');
  const uneven = rows.filter((row) => row.fields.length !== columns.length);
  return good({
    file,
    columns,
    rows: rows.filter((row) => row.fields.length === columns.length).map((row) => cellsOf(row, columns)),
    broken: [
      ...broken.map(({ line, problem }) =>
        unread({ file, line, value: '', problem, advice: 'Close or remove the quote.' }),
      ),
      ...uneven.map((row) => unevenRow(file, row, columns.length)),
    ].toSorted((a, b) => a.line - b.line),
  });
}

function cellsOf({ line, fields }: CsvRecord, columns: readonly string[]): TableRow {
  return {
    line,
    cells: Object.fromEntries(columns.map((column, index) => [column, (fields[index] ?? '').trim()])),
  };
}

function unevenRow(file: string, { line, fields }: CsvRecord, expected: number): RowProblem {
  const problem = `the row has ${fields.length} columns, and the first line names ${expected}`;
  const advice = 'Put a value with a separator in it between quotes; add or remove separators otherwise.';
  return unread({ file, line, value: fields.join(' | ').slice(0, 200), problem, advice });
}

/** A problem of a row as a whole: it has no cells, so neither a key nor a column. */
function unread(row: Omit<RowProblem, 'key' | 'column'>): RowProblem {
  return { ...row, key: '', column: '' };
}
