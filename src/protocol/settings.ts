import * as z from 'zod/mini';
import { failureSchema } from './failure';

const textSchema = z.object({ en: z.string(), sv: z.string() });

/** Something wrong with settings, or worth knowing; see SettingsIssue. */
const issueSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  severity: z.enum(['error', 'note']),
  message: textSchema,
});

/** Who saved a revision, when, and what they changed; see RevisionNote. */
const revisionNoteSchema = z.object({
  revision: z.number(),
  changedBy: z.string(),
  changedAt: z.string(),
  summary: z.string(),
});

const accountSchema = z.object({
  /** ISO code; null when HubSpot does not say. */
  currency: z.nullable(z.string()),
  pipelines: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** In the pipeline's order. */
      stages: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          closed: z.boolean(),
          /** Of winning, 0 to 1; null when the account gives none. */
          probability: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  /** Every deal property: rules can ask of any whether it has a value. */
  properties: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      type: z.string(),
      fieldType: z.string(),
      readOnly: z.boolean(),
      options: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
});
export type SettingsAccount = z.infer<typeof accountSchema>;

/** Settings as they travel: `readSettings()` turns them into Settings, and says what is wrong with them. */
const payloadSchema = z.unknown();

export const openSettingsRequestSchema = z.strictObject({});
export type OpenSettingsRequest = z.infer<typeof openSettingsRequestSchema>;

export const openSettingsReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Null when none were ever saved. */
    newest: z.nullable(revisionNoteSchema),
    /** The settings that hold: the newest, or older ones where those cannot be read. */
    settings: payloadSchema,
    /** Their revision; 0 are the built-in ones. */
    revision: z.number(),
    /** Why the newest do not hold; null when they do. */
    problem: z.nullable(z.object({ kind: z.enum(['broken', 'newer']), issues: z.array(issueSchema) })),
    account: accountSchema,
  }),
  failureSchema,
]);
export type OpenSettingsReply = z.infer<typeof openSettingsReplySchema>;

const MAX_SUMMARY = 1_000;

export const saveSettingsRequestSchema = z.strictObject({
  /** The revision the change was based on; 0 when none was ever saved. */
  expectedRevision: z.int().check(z.nonnegative()),
  settings: payloadSchema,
  /** The user's e-mail as the page gave it: self-reported. */
  changedBy: z.string().check(z.minLength(1), z.maxLength(320)),
  summary: z.string().check(z.maxLength(MAX_SUMMARY)),
});
export type SaveSettingsRequest = z.infer<typeof saveSettingsRequestSchema>;

export const saveSettingsReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    outcome: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('saved'), note: revisionNoteSchema }),
      /** Somebody else saved meanwhile; nothing was stored. */
      z.object({ kind: z.literal('conflict'), newest: revisionNoteSchema, settings: payloadSchema }),
      /** Nothing was stored. */
      z.object({ kind: z.literal('invalid'), issues: z.array(issueSchema) }),
    ]),
  }),
  failureSchema,
]);
export type SaveSettingsReply = z.infer<typeof saveSettingsReplySchema>;

export const listRevisionsRequestSchema = z.strictObject({});
export type ListRevisionsRequest = z.infer<typeof listRevisionsRequestSchema>;

export const listRevisionsReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Newest first. */
    revisions: z.array(revisionNoteSchema),
  }),
  failureSchema,
]);
export type ListRevisionsReply = z.infer<typeof listRevisionsReplySchema>;

export const readRevisionRequestSchema = z.strictObject({ revision: z.int().check(z.positive()) });
export type ReadRevisionRequest = z.infer<typeof readRevisionRequestSchema>;

export const readRevisionReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), note: revisionNoteSchema, settings: payloadSchema }),
  failureSchema,
]);
export type ReadRevisionReply = z.infer<typeof readRevisionReplySchema>;
