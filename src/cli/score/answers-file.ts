import { readJson } from '../../parse-json';
import * as z from 'zod';
import { milestones, roles, type Milestone, type Role } from '../../frameworks';
import { levelValues, type StoredAnswers } from '../../qualification';
import { didYouMean } from '../../texts';

/** Answers to score without an account. */
export interface AnswersFile {
  readonly framework: string;
  readonly milestone: Milestone | null;
  readonly people: readonly Role[];
  /** Null: now. */
  readonly asOf: Date | null;
  readonly answers: StoredAnswers;
}

const levelSchema = z.union(
  [z.enum(levelValues), z.literal([0, 1, 2, 3]).transform(String), z.null()],
  'a level is 0, 1, 2, 3, "na" or null',
);
const instantSchema = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'write a day as 2026-11-25')
  .transform((text) => new Date(text));
const answerSchema = z.preprocess(
  (given) => (typeof given === 'object' && given !== null ? given : { level: given }),
  z.strictObject({ level: levelSchema, evidence: z.string().default(''), at: instantSchema.optional() }),
);
const fileSchema = z.strictObject({
  framework: z.string('say which, by its id: "meddic"'),
  milestone: z.enum(milestones).nullable().default(null),
  people: z.array(z.enum(roles)).default([]),
  asOf: instantSchema.nullable().default(null),
  answers: z.record(z.string(), answerSchema, 'write { "criterion": level }').default({}),
});

/** Reads a file of answers; every mistake is named with its path, a mistyped word with the one it resembles. */
export function readAnswersFile(text: string): AnswersFile | { readonly problems: readonly string[] } {
  const json = readJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = fileSchema.safeParse(json.value);
  if (!parsed.success) {
    return { problems: parsed.error.issues.flatMap((issue) => describe(issue, json.value)) };
  }
  const answers = Object.entries(parsed.data.answers).map(([id, { level, evidence, at }]) => {
    return [id, { level, evidence, at: at?.toISOString() ?? null, by: null }] as const;
  });
  return { ...parsed.data, answers: Object.fromEntries(answers) };
}

const words = [...Object.keys(fileSchema.shape), 'level', 'evidence', 'at'];

function describe(issue: z.core.$ZodIssue, given: unknown): readonly string[] {
  const path = issue.path.map(String).join('.');
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${at(key)}: there is nothing of that name here.${didYouMean(key, words)}`,
    );
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [`${path}: it is none of ${allowed.join(', ')}.${didYouMean(textAt(given, issue.path), allowed)}`];
  }
  return [`${path === '' ? 'the file' : path}: ${issue.message}.`];
}

function textAt(given: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (group, key) => (typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined),
    given,
  );
  return typeof value === 'string' ? value : '';
}
