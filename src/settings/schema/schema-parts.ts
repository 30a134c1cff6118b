import * as z from 'zod/mini';
import { idSchema, milestones } from '../../frameworks';
import { languages } from '../../texts';

// A property's name has at most 100 characters, and holds both ids.
const MAX_ID_LENGTH = 40;
const MAX_WORDS = 500;
const MAX_WEIGHT = 1_000;

/** Of a framework or a criterion: part of the names of its deal properties. */
export const id = idSchema.check(z.maxLength(MAX_ID_LENGTH));
export const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_WORDS));
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export const weight = z.number().check(z.nonnegative(), z.maximum(MAX_WEIGHT));
export const percent = z.number().check(z.gte(0), z.lte(100));
export const days = z.int().check(z.positive(), z.maximum(3_650));
/** An id or an internal name that HubSpot gave. */
export const hubspotName = z.string().check(z.minLength(1), z.maxLength(100));

/** The least levels of a criterion. */
export const expectedSchema = z.partialRecord(
  z.enum(milestones),
  level.check(z.describe('The least level from that milestone on, until a later one names a higher level.')),
);

/** Words in every language, or once for all of them. */
export const ownTextSchema = z.union([words, z.record(z.enum(languages), words)]);
export type OwnText = z.infer<typeof ownTextSchema>;
