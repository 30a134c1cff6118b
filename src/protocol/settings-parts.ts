import * as z from 'zod/mini';
import type { SettingsIssue } from '../settings';

/** What JSON can say. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const anyIssue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  severity: z.enum(['error', 'note']),
  kind: z.string(),
  values: z.array(z.nullable(z.union([z.string(), z.number()]))),
});

/** Something wrong with settings, or worth knowing: what it is, not its words. */
export const issueSchema = z.custom<SettingsIssue>((given) => anyIssue.safeParse(given).success);

/** Who saved a revision, when, and what they changed; see RevisionNote. */
export const revisionNoteSchema = z.object({
  revision: z.number(),
  changedBy: z.string(),
  changedAt: z.string(),
  summary: z.string(),
});

/** Settings as a reply carries them: `readSettings()` turns them into Settings, and says what is wrong with them. */
export const payloadSchema = z.unknown();

/** The same in a request, which carries what JSON can say. */
export const sentPayloadSchema = z.custom<Json>();
