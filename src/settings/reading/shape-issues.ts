import type * as z from 'zod/mini';
import { nearestName, type ValueType } from '../../texts';
import { errorAt, type ShapeIssue, type SettingsPath } from '../schema/issue';
import { MAX_OWN_FRAMEWORKS } from '../schema/settings-schema';
import { namesIn, nodesBelow, settingsNodes } from '../schema/schema-nodes';

type Issue = z.core.$ZodIssue;

/** What zod found wrong with the shape of settings, with the nearest name for a mistyped one. */
export function shapeIssues(issues: readonly Issue[], given: unknown): readonly ShapeIssue[] {
  return issues.flatMap((issue) => issuesOf(issue, given));
}

function issuesOf(issue: Issue, given: unknown): readonly ShapeIssue[] {
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
      return [tooBig(path, Number(issue.maximum), issue.origin, valueAt(given, path))];
    case 'invalid_key':
      return issue.issues.flatMap((each) => issuesOf({ ...each, path: issue.path }, given));
    case 'invalid_format':
      return [errorAt(path, path.at(-1) === 'currency' ? 'badCurrency' : 'badId')];
    case 'custom':
      return [errorAt(path, 'tooMany', countOf(valueAt(given, path)), MAX_OWN_FRAMEWORKS)];
    case 'invalid_element':
    case 'not_multiple_of':
      return [errorAt(path, 'wrong')];
  }
}

function pathOf({ path }: Issue): SettingsPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function unknownKey(path: SettingsPath, key: string, known: readonly string[]): ShapeIssue {
  // A condition has other keys with another `is`, this one maybe.
  const others = known.filter((name) => name !== key);
  return errorAt(path, 'unknownSetting', key, nearestName(key, others));
}

// Of anything shorter every other short word is near.
const SHORTEST_TO_MISTYPE = 3;

function notOneOf(path: SettingsPath, value: unknown, allowed: readonly string[]): ShapeIssue {
  const list = allowed.join(', ');
  if (value === undefined) return errorAt(path, 'missingChoice', list);
  if ((typeof value === 'string' || typeof value === 'number') && allowed.includes(String(value)))
    return wronglyQuoted(path, value);
  const near =
    typeof value === 'string' && value.length >= SHORTEST_TO_MISTYPE ? nearestName(value, allowed) : null;
  return errorAt(path, 'wrongChoice', shown(value), list, near);
}

/** In YAML `3` is a number and `"3"` is a text; levels are numbers where they are expected, and texts where they are stored. */
function wronglyQuoted(path: SettingsPath, value: string | number): ShapeIssue {
  return typeof value === 'string' ? errorAt(path, 'withoutQuotes', value) : errorAt(path, 'inQuotes', value);
}

/** Of a choice by `is` the allowed words; of levels and texts what they may be. */
function unionIssue(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: SettingsPath,
  given: unknown,
): ShapeIssue {
  const value = valueAt(given, path);
  if ('discriminator' in issue && typeof issue.discriminator === 'string')
    return notOneOf(path, valueAt(given, path), conditionWords);
  const isLevel = issue.errors.flat().every(({ code }) => code === 'invalid_value');
  return isLevel ? notOneOf(path, value, ['0', '1', '2', '3']) : errorAt(path, 'noWords');
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

const types: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesOrNo',
  array: 'list',
  object: 'group',
  record: 'group',
};

function wrongType(path: SettingsPath, expected: string, value: unknown): ShapeIssue {
  const type = types[expected];
  if (type === undefined) return errorAt(path, 'wrong');
  return value === undefined
    ? errorAt(path, 'missing', type)
    : errorAt(path, 'wrongType', shown(value), type);
}

function tooSmall(
  path: SettingsPath,
  { minimum, inclusive, origin }: Extract<Issue, { code: 'too_small' }>,
): ShapeIssue {
  if (origin === 'array' && path.at(-1) === 'criteria') return errorAt(path, 'noCriteria');
  if (origin === 'array' || origin === 'string') return errorAt(path, 'empty');
  if (inclusive === false) return errorAt(path, 'notMoreThan', Number(minimum));
  return minimum === 0 ? errorAt(path, 'negative') : errorAt(path, 'lessThan', Number(minimum));
}

function tooBig(path: SettingsPath, maximum: number, origin: string, value: unknown): ShapeIssue {
  if (origin === 'array') return errorAt(path, 'tooMany', countOf(value), maximum);
  return errorAt(path, origin === 'string' ? 'tooLong' : 'moreThan', maximum);
}

/** How many entries a list or a group has. */
function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
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
