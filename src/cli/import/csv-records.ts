import { CsvError, parse } from 'csv-parse/sync';

/** What separates the columns: one letter. */
export type Delimiter = string;

export interface CsvRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** All cells of the header; of a row those that were picked. */
  readonly fields: readonly string[];
  /** How many cells it has in the file. */
  readonly width: number;
  /** Its cells where they are not as many as the header's, to show what it is. */
  readonly uneven: readonly string[] | null;
}

export interface BrokenRecord {
  readonly line: number;
  readonly problem: string;
}

export interface CsvRecords {
  readonly header: CsvRecord | null;
  /** Without rows whose cells are all empty. */
  readonly records: readonly CsvRecord[];
  readonly broken: readonly BrokenRecord[];
}

/** Past this the file is not a CSV with broken rows but something else. */
export const MAX_BROKEN_RECORDS = 1_000;

// A cell of HubSpot holds 65,536 letters. What is longer than this has swallowed the rows after it.
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

/**
 * Splits text into records and goes on after a broken one. A quote that is never closed makes everything after it one field,
 * so a broken record costs its first line only: reading starts again on the next. `pick` says which cells of each row to keep,
 * by their places in the header: a file of a hundred columns would not fit into memory otherwise.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  pick: (header: readonly string[]) => readonly number[] = (header) => [...header.keys()],
): CsvRecords {
  const bytes = Buffer.from(text);
  const reading: Reading = { header: null, picked: [], records: [], pick };
  const broken: BrokenRecord[] = [];
  let place: Place = { offset: 0, line: 1 };
  while (place.offset < bytes.length && broken.length < MAX_BROKEN_RECORDS) {
    const { end, problem } = readStretch(bytes, place, delimiter, reading);
    if (problem === null) break;
    place = nextLine(bytes, end);
    const line = problem === 'quote-within' ? bytes.subarray(end.offset, place.offset) : null;
    const fields = line === null ? null : lineWithQuotes(line, delimiter, reading.header?.width);
    if (fields === null) broken.push({ line: end.line, problem: QUOTE_PROBLEM });
    else keep(reading, end.line, fields);
  }
  return { header: reading.header, records: reading.records, broken };
}

interface Place {
  readonly offset: number;
  readonly line: number;
}

/** What is known so far. */
interface Reading {
  header: CsvRecord | null;
  picked: readonly number[];
  readonly records: CsvRecord[];
  readonly pick: (header: readonly string[]) => readonly number[];
}

interface Stretch {
  /** Where the first broken record begins, or the end. */
  readonly end: Place;
  /** `quote-within`: a quote stands in a cell that does not begin with one, as in `27" screen`. */
  readonly problem: 'broken' | 'quote-within' | null;
}

/** Thrown out of the parser to stop it at a record that swallowed lines. */
class SwallowedLines extends Error {}

function readStretch(bytes: Buffer, start: Place, delimiter: Delimiter, reading: Reading): Stretch {
  let place = skipEmptyLines(bytes, start);
  const take = (fields: string[], { bytes: read }: { bytes: number }) => {
    const end = start.offset + read;
    const lines = countLines(bytes, place.offset, end);
    const width = reading.header?.width ?? fields.length;
    if (fields.length !== width && lines > 1) throw new SwallowedLines();
    keep(reading, place.line, fields);
    place = skipEmptyLines(bytes, { offset: end, line: place.line + lines });
    return null;
  };
  try {
    parse(bytes.subarray(start.offset), { ...optionsFor(delimiter), on_record: take });
    return { end: place, problem: null };
  } catch (error) {
    if (!(error instanceof SwallowedLines || error instanceof CsvError)) throw error;
    const isWithin = error instanceof CsvError && error.code === 'INVALID_OPENING_QUOTE';
    return { end: place, problem: isWithin ? 'quote-within' : 'broken' };
  }
}

function optionsFor(delimiter: Delimiter) {
  return {
    delimiter,
    // Said and not found out: files that went through several hands mix them.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_RECORD_BYTES,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  };
}

/** The cells of a line that takes quotes for letters; null where they are not as many as the header's. */
function lineWithQuotes(
  line: Buffer,
  delimiter: Delimiter,
  width: number | undefined,
): readonly string[] | null {
  try {
    const [fields] = parse(line, { ...optionsFor(delimiter), relax_quotes: true });
    return fields !== undefined && fields.length === width ? fields : null;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const QUOTE_PROBLEM = 'a quote (") in this line is not closed, or stands inside a field';

function keep(reading: Reading, line: number, fields: readonly string[]): void {
  const width = fields.length;
  if (reading.header === null) {
    reading.header = { line, fields, width, uneven: null };
    reading.picked = reading.pick(fields);
  } else if (fields.some((field) => field.trim() !== '')) {
    const uneven = width === reading.header.width ? null : fields;
    reading.records.push({ line, fields: reading.picked.map((place) => fields[place] ?? ''), width, uneven });
  }
}

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
