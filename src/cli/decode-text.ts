import { isUtf8 } from 'node:buffer';

/** What bytes are as text, without a byte order mark; or why they are none. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf8' };

const MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The encoding that a byte order mark names; null without one. */
export function encodingOfMark(bytes: Uint8Array): (typeof MARKS)[number]['label'] | null {
  return MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.label ?? null;
}

/** Reads UTF-8, and UTF-16 that says so, as Excel and PowerShell write it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOfMark(bytes) ?? 'utf-8';
  if (encoding === 'utf-8' && looksBinary(bytes)) return { kind: 'binary' };
  if (encoding === 'utf-8' && !isUtf8(bytes)) return { kind: 'not-utf8' };
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes) };
}

// Zip archives (which .xlsx files are) begin so; a NUL is in no text.
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const PROBE_BYTES = 4096;

function looksBinary(bytes: Uint8Array): boolean {
  return (
    ZIP_START.every((byte, index) => bytes[index] === byte) || bytes.subarray(0, PROBE_BYTES).includes(0)
  );
}
