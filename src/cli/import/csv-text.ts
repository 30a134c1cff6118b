import { decodeText } from '../decode-text';
import { bad, good, type Parsed } from './parsed';

/** Larger files are better cut in two: all rows are held in memory. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

const ADVICE = 'In Excel, save it as "CSV UTF-8", then try again.';

/** The text of a file, without a byte order mark. Refuses what cannot be text: a spreadsheet, an image, another encoding. */
export function readText(bytes: Uint8Array): Parsed<string> {
  if (bytes.length === 0) return bad('it is empty', 'Give a CSV file with a first line of column names.');
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return good(decoded.text);
    case 'binary':
      return bad('it is not a CSV file but something binary', ADVICE);
    case 'not-utf8':
      return bad('its letters are not in UTF-8', ADVICE);
  }
}
