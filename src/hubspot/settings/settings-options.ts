import * as z from 'zod';
import type { StoredRevision } from '../../settings';
import { parseJson } from '../../parse-json';
import type { AccountPropertyOption, SentOption } from '../account/properties';
import { MAX_OPTION_LENGTH } from '../client/limits';

// Label and value have some 60 characters.
const PART_LENGTH = MAX_OPTION_LENGTH - 200;

// Of an option: the revision, which part of it, of how many.
const VALUE = /^settings-(\d{1,9})-(\d{1,4})-of-(\d{1,4})$/;

const storedSchema = z.object({
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
  summary: z.string(),
  payload: z.string(),
});

/** What the options of a property hold. */
export interface SettingsOptions {
  /** Newest first. */
  readonly revisions: readonly StoredRevision[];
  /** What somebody added by hand. */
  readonly foreign: readonly AccountPropertyOption[];
}

/** A revision as options: its JSON in parts, which are their descriptions. Brackets keep blanks at both ends of a part. */
export function toOptions({ revision, ...stored }: StoredRevision): Omit<SentOption, 'displayOrder'>[] {
  const parts = splitText(JSON.stringify(stored), PART_LENGTH);
  return parts.map((part, index) => ({
    label: `Revision ${revision}, part ${index + 1} of ${parts.length}`,
    value: `settings-${revision}-${index + 1}-of-${parts.length}`,
    description: `[${part}]`,
    hidden: true,
  }));
}

/**
 * Reads a property's options. A revision of which a part is missing or was edited into nonsense is not kept any more: its
 * options are neither a revision nor foreign.
 */
export function readOptions(options: readonly AccountPropertyOption[]): SettingsOptions {
  const parts = options.flatMap((option) => partOf(option) ?? []);
  const numbers = [...new Set(parts.map((part) => part.revision))].toSorted((a, b) => b - a);
  return {
    revisions: numbers.flatMap((number) => join(number, parts) ?? []),
    foreign: options.filter(({ value }) => !VALUE.test(value)),
  };
}

interface Part {
  readonly revision: number;
  readonly index: number;
  readonly count: number;
  readonly text: string;
}

function partOf({ value, description }: AccountPropertyOption): Part | null {
  const match = VALUE.exec(value);
  if (match === null) return null;
  const [revision = 0, index = 0, count = 0] = match.slice(1).map(Number);
  return { revision, index, count, text: (description ?? '').replace(/^\s*\[|\]\s*$/g, '') };
}

function join(revision: number, all: readonly Part[]): StoredRevision | null {
  const parts = all.filter((part) => part.revision === revision).toSorted((a, b) => a.index - b.index);
  const isWhole = parts.every(({ index, count }, place) => index === place + 1 && count === parts.length);
  if (!isWhole || revision === 0) return null;
  const stored = storedSchema.safeParse(parseJson(parts.map(({ text }) => text).join('')));
  return stored.success ? { revision, ...stored.data } : null;
}

/** Cuts a text into parts of at most `maxLength`, and never between the two halves of a character such as an emoji. */
export function splitText(text: string, maxLength: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = start + maxLength;
    const end = limit < text.length && isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
