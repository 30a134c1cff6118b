import { readRecords, type Delimiter } from './csv-records';
import { heading } from './heading';

const usual: readonly Delimiter[] = [',', ';', '\t', '|'];

/** A text without the line that says what separates its columns (`sep=;`, as Excel reads it), and what that says. */
export function takeAnnounced(text: string): { readonly text: string; readonly announced: Delimiter | null } {
  const found = /^"?sep=([^\r\n])"?[ \t]*(?=\r|\n|$)/i.exec(text);
  if (found === null) return { text, announced: null };
  // The line end stays, so that the lines after it keep their numbers.
  return { text: text.slice(found[0].length), announced: found[1] ?? null };
}

const SAMPLE_LETTERS = 64 * 1024;

/**
 * What separates the columns: that by which the first row has most of the columns that are expected, then that by which most
 * rows are as long as the first, then that which makes most columns. Null when none makes more than one.
 */
export function detectDelimiter(text: string, expected: readonly string[]): Delimiter | null {
  const sample = text.slice(0, SAMPLE_LETTERS);
  const tried = usual.map((delimiter) => ({ delimiter, ...trial(sample, delimiter, expected) }));
  const [best] = tried
    .filter(({ columns }) => columns > 1)
    .toSorted((a, b) => b.known - a.known || b.even - a.even || b.columns - a.columns);
  return best?.delimiter ?? null;
}

function trial(sample: string, delimiter: Delimiter, expected: readonly string[]) {
  const { header, records } = readRecords(sample, delimiter);
  const names = (header?.fields ?? []).map(heading);
  const even = records.filter(({ width }) => width === names.length).length;
  return {
    columns: names.length,
    known: new Set(names.filter((name) => expected.includes(name))).size,
    even: records.length === 0 ? 1 : even / records.length,
  };
}
