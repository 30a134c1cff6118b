import type * as z from 'zod/mini';
import { nearestName } from '../../texts';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { MAX_OWN_FRAMEWORKS } from '../schema/settings-schema';
import { namesIn, nodesBelow, settingsNodes } from '../schema/schema-nodes';

type Issue = z.core.$ZodIssue;

/** What zod found wrong with the shape of settings, in words, with the nearest name for a mistyped one. */
export function shapeIssues(issues: readonly Issue[], given: unknown): readonly SettingsIssue[] {
  return issues.flatMap((issue) => wordsOf(issue, given));
}

function wordsOf(issue: Issue, given: unknown): readonly SettingsIssue[] {
  const path = pathOf(issue);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key, keysAt(path)));
    case 'invalid_value':
      return [notOneOf(path, valueAt(given, path), issue.values.map(String))];
    case 'invalid_union':
      return [unionIssue(issue, path, given)];
    case 'invalid_type':
      return [wrongType(path, issue.expected, valueAt(given, path))];
    case 'too_small':
      return [tooSmall(path, issue)];
    case 'too_big':
      return [tooBig(path, issue.maximum, issue.origin, valueAt(given, path))];
    case 'invalid_key':
      return issue.issues.flatMap((each) => wordsOf({ ...each, path: issue.path }, given));
    case 'invalid_format':
      return [path.at(-1) === 'currency' ? badCurrency(path) : badId(path)];
    case 'custom':
      return [tooManyOwn(path, given)];
    case 'invalid_element':
    case 'not_multiple_of':
      return [errorAt(path, 'This is not right.', 'Det här stämmer inte.')];
  }
}

function pathOf({ path }: Issue): SettingsPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function unknownKey(path: SettingsPath, key: string, known: readonly string[]): SettingsIssue {
  // A condition has other keys with another `is`, this one maybe.
  const others = known.filter((name) => name !== key);
  const near = nearestName(key, others);
  return errorAt(
    path,
    `There is no setting "${key}" here.${near === null ? '' : ` Did you mean "${near}"?`}`,
    `Det finns ingen inställning "${key}" här.${near === null ? '' : ` Menade du "${near}"?`}`,
  );
}

// Of anything shorter every other short word is near.
const SHORTEST_TO_MISTYPE = 3;

function notOneOf(path: SettingsPath, value: unknown, allowed: readonly string[]): SettingsIssue {
  const list = allowed.join(', ');
  if (value === undefined)
    return errorAt(path, `This is missing: one of ${list}.`, `Det här saknas: något av ${list}.`);
  if ((typeof value === 'string' || typeof value === 'number') && allowed.includes(String(value)))
    return wronglyQuoted(path, value);
  const near =
    typeof value === 'string' && value.length >= SHORTEST_TO_MISTYPE ? nearestName(value, allowed) : null;
  return errorAt(
    path,
    `${shown(value)} is none of: ${list}.${near === null ? '' : ` Did you mean "${near}"?`}`,
    `${shown(value)} är inget av: ${list}.${near === null ? '' : ` Menade du "${near}"?`}`,
  );
}

/** In YAML `3` is a number and `"3"` is a text; levels are numbers where they are expected, and texts where they are stored. */
function wronglyQuoted(path: SettingsPath, value: string | number): SettingsIssue {
  return typeof value === 'string'
    ? errorAt(path, `Write ${value} without quotes.`, `Skriv ${value} utan citattecken.`)
    : errorAt(path, `Write "${value}" in quotes.`, `Skriv "${value}" med citattecken.`);
}

/** Of a choice by `is` the allowed words; of levels and texts what they may be. */
function unionIssue(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: SettingsPath,
  given: unknown,
): SettingsIssue {
  const value = valueAt(given, path);
  if ('discriminator' in issue && typeof issue.discriminator === 'string')
    return notOneOf(path, valueAt(given, path), conditionWords);
  const isLevel = issue.errors.flat().every(({ code }) => code === 'invalid_value');
  if (isLevel) return notOneOf(path, value, ['0', '1', '2', '3']);
  return errorAt(
    path,
    'This must be words, or words for each language (en and sv), at most 500 characters.',
    'Det här ska vara text, eller text för varje språk (en och sv), högst 500 tecken.',
  );
}

const conditionWords = [
  'less_than',
  'at_most',
  'more_than',
  'at_least',
  'any_of',
  'none_of',
  'known',
  'unknown',
];

const typeWords: Readonly<Record<string, readonly [string, string]>> = {
  string: ['text', 'en text'],
  number: ['a number', 'ett tal'],
  int: ['a whole number', 'ett heltal'],
  boolean: ['true or false', 'true eller false'],
  array: ['a list', 'en lista'],
  object: ['a group of settings', 'en grupp av inställningar'],
  record: ['a group of settings', 'en grupp av inställningar'],
};

function wrongType(path: SettingsPath, expected: string, value: unknown): SettingsIssue {
  const [en, sv] = typeWords[expected] ?? [expected, expected];
  if (value === undefined) return errorAt(path, `This is missing: ${en}.`, `Det här saknas: ${sv}.`);
  return errorAt(path, `${shown(value)} is not ${en}.`, `${shown(value)} är inte ${sv}.`);
}

function tooSmall(
  path: SettingsPath,
  { minimum, inclusive, origin }: Extract<Issue, { code: 'too_small' }>,
): SettingsIssue {
  if (origin === 'array' && path.at(-1) === 'criteria')
    return errorAt(path, 'The framework has no criteria.', 'Ramverket har inga kriterier.');
  if (origin === 'array' || origin === 'string') return errorAt(path, 'This is empty.', 'Det här är tomt.');
  if (minimum === 0 && inclusive !== false)
    return errorAt(path, 'The number must not be negative.', 'Talet får inte vara negativt.');
  return inclusive === false
    ? errorAt(path, `The number must be more than ${minimum}.`, `Talet måste vara större än ${minimum}.`)
    : errorAt(
        path,
        `The number must not be less than ${minimum}.`,
        `Talet får inte vara mindre än ${minimum}.`,
      );
}

function tooBig(path: SettingsPath, maximum: number | bigint, origin: string, value: unknown): SettingsIssue {
  const count = Array.isArray(value) ? ` ${value.length}` : '';
  if (origin === 'array')
    return errorAt(
      path,
      `There are${count}, and at most ${maximum} may be.`,
      `Det är${count}, och högst ${maximum} får det vara.`,
    );
  if (origin === 'string')
    return errorAt(path, `It has more than ${maximum} characters.`, `Det är längre än ${maximum} tecken.`);
  return errorAt(path, `The number is more than ${maximum}.`, `Talet är större än ${maximum}.`);
}

function badId(path: SettingsPath): SettingsIssue {
  return errorAt(
    path,
    'An id begins with a lower-case letter and holds only lower-case letters, digits and underscores, at most 40.',
    'Ett id börjar med en liten bokstav och har bara små bokstäver, siffror och understreck, högst 40.',
  );
}

function tooManyOwn(path: SettingsPath, given: unknown): SettingsIssue {
  const own = valueAt(given, path);
  const count = typeof own === 'object' && own !== null ? Object.keys(own).length : 0;
  return errorAt(
    path,
    `There are ${count}, and at most ${MAX_OWN_FRAMEWORKS} may be.`,
    `Det är ${count}, och högst ${MAX_OWN_FRAMEWORKS} får det vara.`,
  );
}

function badCurrency(path: SettingsPath): SettingsIssue {
  return errorAt(path, 'A currency is an ISO code such as EUR.', 'En valuta är en ISO-kod som EUR.');
}

function shown(value: unknown): string {
  const text: string | undefined = value === undefined ? undefined : JSON.stringify(value);
  if (text === undefined) return '?';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function valueAt(given: unknown, path: SettingsPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    given,
  );
}

/** The settings there are at a path, from the schema itself. */
function keysAt(path: SettingsPath): readonly string[] {
  return namesIn(path.reduce(nodesBelow, settingsNodes()));
}
