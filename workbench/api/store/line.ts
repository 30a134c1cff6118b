import { crc32 } from 'node:zlib';

const NEWLINE = 10;
const CHECKSUM_LENGTH = 8;

/** One line of the log or a snapshot: eight hex digits of CRC-32, a space, JSON, a line feed. */
export function encodeLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}\n`;
}

/** What a line says, or undefined when it is cut or damaged. */
function decodeLine(line: string): { readonly value: unknown } | undefined {
  const json = line.slice(CHECKSUM_LENGTH + 1);
  if (line.slice(0, CHECKSUM_LENGTH) !== checksum(json)) return undefined;
  return { value: JSON.parse(json) };
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(CHECKSUM_LENGTH, '0');
}

export interface ReadLines {
  /** Bytes up to the end of the last whole line. */
  readonly wholeBytes: number;
  /** A sound line follows an unsound one: not a cut, but damage. */
  readonly damagedAt: number | null;
}

/** Gives each sound line to `accept` and stops at the first that is cut or damaged. */
export function readLines(bytes: Buffer, accept: (value: unknown) => void): ReadLines {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    const decoded = end < 0 ? undefined : decodeLine(bytes.toString('utf8', start, end));
    if (!decoded) return { wholeBytes: start, damagedAt: soundLineAfter(bytes, start) ? start : null };
    accept(decoded.value);
    start = end + 1;
  }
  return { wholeBytes: start, damagedAt: null };
}

function soundLineAfter(bytes: Buffer, from: number): boolean {
  let start = bytes.indexOf(NEWLINE, from) + 1;
  while (start > 0) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return false;
    if (decodeLine(bytes.toString('utf8', start, end))) return true;
    start = end + 1;
  }
  return false;
}
