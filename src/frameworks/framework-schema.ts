import * as z from 'zod/mini';
import { languages } from '../texts';
import { milestones, type Criterion, type Framework } from './framework';
import { roles } from './role';
import { topics } from './topic';

export const idSchema = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_]*$/, 'the id may hold only lower-case letters, digits and underscores'));
const textSchema = z.record(
  z.enum(languages),
  z.string().check(z.refine((words) => words.trim() !== '', 'the text is empty')),
);

const criterionSchema: z.ZodMiniType<Criterion> = z.strictObject({
  id: idSchema,
  label: textSchema,
  counts: textSchema,
  levels: z.strictObject({ assumed: textSchema, stated: textSchema, proven: textSchema }),
  questions: z.array(textSchema).check(z.minLength(1, 'it has no question')),
  misreading: z.optional(textSchema),
  weight: z.number().check(z.nonnegative('the weight must not be negative')),
  expected: z.partialRecord(
    z.enum(milestones),
    z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  ),
  person: z.optional(z.enum(roles)),
  topic: z.optional(z.enum(topics)),
});

/** What a framework must look like, wherever it comes from: our data, or a function's reply. */
export const frameworkSchema: z.ZodMiniType<Framework> = z.strictObject({
  id: idSchema,
  label: z.string().check(z.refine((words) => words.trim() !== '', 'the label is empty')),
  origin: textSchema,
  goodFor: z.optional(textSchema),
  notFor: z.optional(textSchema),
  staleDays: z.int().check(z.positive('the days must be more than 0')),
  factors: z.optional(z.array(z.array(idSchema).check(z.minLength(1, 'the factor has no criteria')))),
  criteria: z.array(criterionSchema).check(z.minLength(1, 'it has no criteria')),
});
