import { isAscii, isUtf8 } from 'node:buffer';
import { decodeText, encodingOfMark } from '../decode-text';
import { bad, good, type Parsed } from './parsed';

/** Larger files are better cut in two: all rows are held in memory. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

const ADVICE = 'In Excel, save it as "CSV UTF-8", then try again.';

/** The text of a file, without a byte order mark. Refuses what cannot be text: a spreadsheet, an image, another encoding. */
export function readText(bytes: Uint8Array, encoding?: string): Parsed<string> {
  if (bytes.length === 0) return bad('it is empty', 'Give a CSV file with a first line of column names.');
  if (encoding !== undefined) return readAs(bytes, encoding);
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return good(decoded.text);
    case 'binary':
      return bad('it is not a CSV file but something binary', ADVICE);
    case 'not-utf8':
      return bad(
        'its letters are not in UTF-8',
        `${ADVICE} Or say in the map which they are: "encoding": "windows-1252" is what Excel calls CSV in western Europe and America.`,
      );
  }
}

/** What a map may say, as browsers know it: `windows-1252`, `iso-8859-2`, `utf-16le`. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function readAs(bytes: Uint8Array, encoding: string): Parsed<string> {
  const other = encodingShown(bytes);
  if (other !== null && new TextDecoder(encoding).encoding !== other) {
    return bad(
      `its letters are in ${other}, and not in ${encoding}, as the map says`,
      'Remove "encoding" from the map, or give the file that the map is for.',
    );
  }
  try {
    return good(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return bad(
      `its letters are not in ${encoding}, as the map says`,
      'Correct "encoding" in the map, or leave it out.',
    );
  }
}

/** The encoding that bytes show beyond doubt; null for none. Letters of another one make UTF-8 only where somebody means to. */
function encodingShown(bytes: Uint8Array): string | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return marked;
  return !isAscii(bytes) && isUtf8(bytes) ? 'utf-8' : null;
}
