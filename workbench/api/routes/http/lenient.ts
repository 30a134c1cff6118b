import type { z } from 'zod';

/**
 * What HubSpot makes of a body that fits its definition only roughly: it passes by fields that nobody knows, and reads
 * numbers and truth values that came as texts. The body is changed in place; what cannot be read so stays as it is.
 */
export function readLeniently(body: unknown, issues: readonly z.core.$ZodIssue[]): void {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const holder = valueAt(body, issue.path);
      for (const key of issue.keys) if (isObject(holder)) Reflect.deleteProperty(holder, key);
    } else if (issue.code === 'invalid_type') {
      const holder = valueAt(body, issue.path.slice(0, -1));
      const key = issue.path.at(-1);
      if (isObject(holder) && key !== undefined)
        Reflect.set(holder, key, converted(Reflect.get(holder, key), issue.expected));
    }
  }
}

function converted(value: unknown, expected: string): unknown {
  if (typeof value === 'number' && expected === 'string') return String(value);
  if (typeof value !== 'string') return value;
  if (/^(number|int)$/.test(expected) && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (expected === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), body);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
