import * as z from 'zod/mini';
import type { SettingsIssue } from '../schema/issue';
import { errorAt } from '../schema/issue';
import { migrate } from './migrate';
import { settingsSchema, SETTINGS_VERSION, type Settings } from '../schema/settings-schema';
import { shapeIssues } from './shape-issues';

/** What came of reading settings. `newer`: a newer version of Plumbline wrote them, so this one must leave them alone. */
export type ReadSettings =
  | { readonly kind: 'read'; readonly settings: Settings }
  | { readonly kind: 'broken'; readonly issues: readonly SettingsIssue[] }
  | { readonly kind: 'newer'; readonly issues: readonly SettingsIssue[] };

const anyRecord = z.record(z.string(), z.unknown());

/** Reads settings from wherever they come: a store, a file, a page. Says everything that is wrong, each with its path. */
export function readSettings(payload: unknown): ReadSettings {
  const record = anyRecord.safeParse(payload);
  if (!record.success)
    return {
      kind: 'broken',
      issues: [errorAt([], 'These are no settings.', 'Det här är inga inställningar.')],
    };
  const migrated = migrate(record.data);
  if (migrated === null) return { kind: 'newer', issues: [newer(record.data['version'])] };
  const parsed = settingsSchema.safeParse(migrated);
  if (parsed.success) return { kind: 'read', settings: parsed.data };
  return { kind: 'broken', issues: shapeIssues(parsed.error.issues, migrated) };
}

/** Reads the JSON text that a store keeps. */
export function readStoredSettings(payload: string): ReadSettings {
  try {
    return readSettings(JSON.parse(payload));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const issue = errorAt([], `This is no JSON: ${error.message}`, `Det här är ingen JSON: ${error.message}`);
    return { kind: 'broken', issues: [issue] };
  }
}

function newer(version: unknown): SettingsIssue {
  return errorAt(
    ['version'],
    `A newer Plumbline wrote these settings (version ${String(version)}; this one knows ${SETTINGS_VERSION}). Update Plumbline first.`,
    `En nyare Plumbline har skrivit inställningarna (version ${String(version)}; den här kan ${SETTINGS_VERSION}). Uppdatera Plumbline först.`,
  );
}
