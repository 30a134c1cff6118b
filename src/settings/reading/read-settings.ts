import * as z from 'zod/mini';
import { errorAt, type SettingsIssue, type ShapeIssue } from '../schema/issue';
import { forbiddenNames } from './forbidden-names';
import { migrate } from './migrate';
import { settingsSchema, SETTINGS_VERSION, type Settings } from '../schema/settings-schema';
import { shapeIssues } from './shape-issues';

/** What came of reading settings. `newer`: a newer version of Plumbline wrote them, so this one must leave them alone. */
export type ReadSettings =
  | {
      readonly kind: 'read';
      readonly settings: Settings;
      /** What became of settings that an older version wrote. */
      readonly notes: readonly SettingsIssue[];
    }
  | { readonly kind: 'broken'; readonly issues: readonly ShapeIssue[] }
  | { readonly kind: 'newer'; readonly issues: readonly ShapeIssue[] };

const anyRecord = z.record(z.string(), z.unknown());

/** Reads settings from wherever they come: a store, a file, a page. Says everything that is wrong, each with its path. */
export function readSettings(payload: unknown): ReadSettings {
  const record = anyRecord.safeParse(payload);
  if (!record.success) return { kind: 'broken', issues: [errorAt([], 'noSettings')] };
  const forbidden = forbiddenNames(payload);
  if (forbidden.length > 0) return { kind: 'broken', issues: forbidden };
  const migrated = migrate(record.data);
  if (migrated === null) return { kind: 'newer', issues: [newer(record.data['version'])] };
  const { payload: newest, notes } = migrated;
  const parsed = settingsSchema.safeParse(newest);
  if (parsed.success) return { kind: 'read', settings: parsed.data, notes };
  return { kind: 'broken', issues: shapeIssues(parsed.error.issues, newest) };
}

/** Reads the JSON text that a store keeps. */
export function readStoredSettings(payload: string): ReadSettings {
  try {
    return readSettings(JSON.parse(payload));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'broken', issues: [errorAt([], 'noJson', error.message)] };
  }
}

function newer(version: unknown): ShapeIssue {
  return errorAt(['version'], 'newerVersion', String(version), SETTINGS_VERSION);
}
