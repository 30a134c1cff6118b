import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from './parsed';

/** Larger files are better cut in two: all rows are held in memory. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

const UTF16_MARKS = [
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The text of a file, without a byte order mark. Refuses what cannot be text: a spreadsheet, an image, another encoding. */
export function readText(bytes: Uint8Array): Parsed<string> {
  if (bytes.length === 0) return bad('it is empty', 'Give a CSV file with a first line of column names.');
  const marked = UTF16_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked === undefined && looksBinary(bytes)) {
    return bad(
      'it is not a CSV file but something binary',
      'In Excel, save it as "CSV UTF-8", then try again.',
    );
  }
  if (marked === undefined && !isUtf8(bytes)) {
    return bad('its letters are not in UTF-8', 'In Excel, save it as "CSV UTF-8", then try again.');
  }
  return good(new TextDecoder(marked?.label ?? 'utf-8').decode(bytes));
}

// Zip archives (which .xlsx files are) begin so; a NUL is in no text.
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const PROBE_BYTES = 4096;

function looksBinary(bytes: Uint8Array): boolean {
  return (
    ZIP_START.every((byte, index) => bytes[index] === byte) || bytes.subarray(0, PROBE_BYTES).includes(0)
  );
}
