import { readJson } from '../../parse-json';
import type * as z from 'zod';
import { importMapSchema, mapWords, sourceKinds, type ImportMap } from './import-map';
import { didYouMean } from '../../texts';

export type MapReading = { readonly map: ImportMap } | { readonly problems: readonly string[] };

/** Parses a map file. Every mistake is named with its path, a mistyped word with the one it resembles. */
export function readMap(text: string): MapReading {
  const json = readJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = importMapSchema.safeParse(json.value);
  return parsed.success ? { map: parsed.data } : { problems: parsed.error.issues.flatMap(describe) };
}

function describe(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const where = path === '' ? key : `${path}.${key}`;
      return `${where}: there is no such setting.${didYouMean(key, mapWords)}`;
    });
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'as') {
    return [`${path}: must be one of ${sourceKinds.join(', ')}.`];
  }
  return [`${path === '' ? 'the map' : path}: ${issue.message}.`];
}
