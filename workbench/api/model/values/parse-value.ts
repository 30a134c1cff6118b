import { assertNever } from '../../../assert-never';
import type { Property } from '../definitions/property';
import { DAY_MS, parseInstant } from './parse-instant';

export type ParsedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What a request may send as a value; HubSpot takes JSON numbers and booleans for strings. */
export type RawValue = string | number | boolean | null;

/** HubSpot's limit for the text of one property. */
export const MAX_TEXT_CHARACTERS = 65_536;

/**
 * Amounts are multiplied digit by digit, so what a number may cost is bounded: exponents of three digits (a double's end at
 * 308), and no more digits than a text may have characters.
 */
const NUMBER = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?0*\d{1,3})?$/;

const accepted = (value: string): ParsedValue => ({ ok: true, value });
const refused = (code: string, message: string): ParsedValue => ({ ok: false, code, message });

interface Standing {
  /** The stored value, to which a leading `;` adds further checkboxes. */
  readonly before: string | undefined;
  /** Epoch milliseconds: dates too far from it are refused. */
  readonly now: number;
}

/**
 * What HubSpot stores for a value that was sent, or why it refuses it. `''` and null clear. Options that are kept
 * elsewhere (stages, owners) are not looked up here.
 */
export function parseValue(property: Property, raw: RawValue, { before, now }: Standing): ParsedValue {
  const text = raw === null ? '' : String(raw);
  if (text === '') return accepted('');
  switch (property.type) {
    case 'string':
    case 'phone_number':
      return parseText(text);
    case 'number':
      return parseNumber(text);
    case 'bool':
      return text === 'true' || text === 'false' ? accepted(text) : notAnOption(text, ['true', 'false']);
    case 'enumeration':
      return parseOptions(property, text, before);
    case 'date':
      return parseDate(text, now);
    case 'datetime':
      return parseDatetime(text, now);
    default:
      return assertNever(property.type);
  }
}

function parseText(text: string): ParsedValue {
  if (text.length <= MAX_TEXT_CHARACTERS) return accepted(text);
  return refused(
    'PROPERTY_VALUE_TOO_LONG',
    `The value has ${text.length} characters; at most ${MAX_TEXT_CHARACTERS} are allowed.`,
  );
}

function parseNumber(text: string): ParsedValue {
  if (text.length <= MAX_TEXT_CHARACTERS && NUMBER.test(text)) return accepted(text);
  return refused('INVALID_INTEGER', `${text} was not a valid number`);
}

function parseOptions(property: Property, text: string, before: string | undefined): ParsedValue {
  if (property.externalOptions) return accepted(text);
  const allowed = property.options.map((option) => option.value);
  const multiple = property.fieldType === 'checkbox';
  const adds = multiple && text.startsWith(';');
  const chosen = multiple ? text.split(';').filter((value) => value !== '') : [text];
  const unknown = chosen.find((value) => !allowed.includes(value));
  if (unknown !== undefined) return notAnOption(unknown, allowed);
  const kept = adds && before !== undefined && before !== '' ? before.split(';') : [];
  return accepted([...new Set([...kept, ...chosen])].join(';'));
}

/** HubSpot's refusal of a value that is none of a property's options; it lists them all. */
export function notAnOption(value: string, allowed: readonly string[]): ParsedValue & { ok: false } {
  return {
    ok: false,
    code: 'INVALID_OPTION',
    message: `${value} was not one of the allowed options: [${allowed.join(', ')}]`,
  };
}

function parseDatetime(text: string, now: number): ParsedValue {
  const parsed = parseInstant(text, now);
  return parsed.ok ? accepted(parsed.instant) : parsed;
}

function parseDate(text: string, now: number): ParsedValue {
  const parsed = parseInstant(text, now);
  if (!parsed.ok) return parsed;
  const at = new Date(parsed.at);
  if (parsed.at % DAY_MS === 0) return accepted(parsed.instant.slice(0, 10));
  const time = `${at.getUTCHours()}:${at.getUTCMinutes()}:${at.getUTCSeconds()}.${at.getUTCMilliseconds()}`;
  return refused('INVALID_DATE', `${text} is at ${time} UTC, not midnight!`);
}
