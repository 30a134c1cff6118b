import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from './csv-delimiter';

export interface CsvRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface BrokenRecord {
  readonly line: number;
  readonly problem: string;
}

/** Past this the file is not a CSV with broken rows but something else. */
export const MAX_BROKEN_RECORDS = 1_000;

/**
 * Splits text into records and goes on after a broken one. A quote that is never closed makes everything after it one field,
 * so a broken record costs its first line only: reading starts again on the next.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
): { readonly records: CsvRecord[]; readonly broken: BrokenRecord[] } {
  const bytes = Buffer.from(text);
  const records: CsvRecord[] = [];
  const broken: BrokenRecord[] = [];
  let place: Place = { offset: 0, line: 1 };
  while (place.offset < bytes.length && broken.length < MAX_BROKEN_RECORDS) {
    const stretch = readStretch(bytes, place, delimiter, records[0]?.fields.length ?? null);
    for (const record of stretch.records) records.push(record);
    if (stretch.problem === null) break;
    broken.push({ line: stretch.end.line, problem: stretch.problem });
    place = nextLine(bytes, stretch.end);
  }
  return { records, broken };
}

interface Place {
  readonly offset: number;
  readonly line: number;
}

interface Stretch {
  readonly records: CsvRecord[];
  /** Where the first broken record begins, or the end. */
  readonly end: Place;
  readonly problem: string | null;
}

/** Thrown out of the parser to stop it at a record that swallowed lines. */
class SwallowedLines extends Error {}

function readStretch(bytes: Buffer, start: Place, delimiter: Delimiter, columns: number | null): Stretch {
  const records: CsvRecord[] = [];
  let width = columns;
  let place = skipEmptyLines(bytes, start);
  const take = (fields: string[], { bytes: read }: { bytes: number }) => {
    const end = start.offset + read;
    const lines = countLines(bytes, place.offset, end);
    width ??= fields.length;
    if (fields.length !== width && lines > 1) throw new SwallowedLines();
    records.push({ line: place.line, fields });
    place = skipEmptyLines(bytes, { offset: end, line: place.line + lines });
    return null;
  };
  try {
    parse(bytes.subarray(start.offset), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: take,
    });
    return { records, end: place, problem: null };
  } catch (error) {
    if (!(error instanceof SwallowedLines || error instanceof CsvError)) throw error;
    return { records, end: place, problem: QUOTE_PROBLEM };
  }
}

const QUOTE_PROBLEM = 'a quote (") in this line is not closed, or stands inside a field';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Line ends in a part of the file; `\r\n` is one. */
function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let index = from; index < to; index += 1) {
    if (bytes[index] === LINE_FEED || (bytes[index] === RETURN && bytes[index + 1] !== LINE_FEED)) lines += 1;
  }
  return lines;
}

function skipEmptyLines(bytes: Buffer, { offset, line }: Place): Place {
  let end = offset;
  while (bytes[end] === LINE_FEED || bytes[end] === RETURN) end += 1;
  return { offset: end, line: line + countLines(bytes, offset, end) };
}

function nextLine(bytes: Buffer, { offset, line }: Place): Place {
  let end = offset;
  while (end < bytes.length && bytes[end] !== LINE_FEED && bytes[end] !== RETURN) end += 1;
  return skipEmptyLines(bytes, { offset: end, line });
}
