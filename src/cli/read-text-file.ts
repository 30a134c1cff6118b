import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CliContext } from './context';
import { decodeText } from './decode-text';
import { whySystemRefused } from './system-error';
import { UsageError } from './usage-error';

// Settings and answers are some kilobytes. What is larger is another file, typed by mistake.
const MAX_BYTES = 4 * 1024 * 1024;

/** The text of a file, or of standard input where the path is `-`. Throws UsageError for what is no text file. */
export async function readTextFile({ cwd, stdin }: CliContext, path: string): Promise<string> {
  const bytes = path === '-' ? await buffer(stdin) : readBytes(cwd, path, MAX_BYTES);
  if (bytes.length > MAX_BYTES) throw tooLarge(nameOfFile(path), MAX_BYTES);
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return decoded.text;
    case 'binary':
      throw new UsageError([`${nameOfFile(path)} is not a text but something binary.`]);
    case 'not-utf8':
      throw new UsageError([`The letters of ${nameOfFile(path)} are not in UTF-8: save it as UTF-8.`]);
  }
}

/** What a file is called in messages. */
export function nameOfFile(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** The bytes of a file. Throws UsageError for what is no file, or has more bytes than `most`. */
export function readBytes(cwd: string, path: string, most: number, advice = ''): Buffer {
  const file = resolve(cwd, path);
  const found = orExplained(path, () => statSync(file, { throwIfNoEntry: false }));
  if (found === undefined) throw new UsageError([`There is no file ${path}.`]);
  if (found.isDirectory()) throw new UsageError([`${path} is a folder, not a file.`]);
  if (found.isCharacterDevice() || found.isBlockDevice())
    throw new UsageError([`${path} is a device, not a file.`]);
  if (found.size > most) throw tooLarge(path, most, advice);
  return orExplained(path, () => readFileSync(file));
}

/** What the system answers; its refusal in words that name the file. */
function orExplained<T>(path: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const why = whySystemRefused(error);
    if (why === null) throw error;
    throw new UsageError([`${path} cannot be read: ${why}.`]);
  }
}

function tooLarge(name: string, most: number, advice = ''): UsageError {
  return new UsageError([`${name} is larger than ${most / 1024 / 1024} MB. ${advice}`.trim()]);
}
