import {
  checkAgainstAccount,
  checkSettings,
  hasErrors,
  readSettings,
  readStoredSettings,
  type RevisionNote,
  type Settings,
  type SettingsIssue,
} from '../settings';
import { deletedInUse } from './deleted-in-use';
import { noteOf } from './open-settings';
import type { ConfiguringPorts } from './ports';
import { settingsAccount } from './settings-account';

/** Settings that somebody wants saved. */
export interface SettingsToSave {
  /** The revision the change was based on; 0 when none was ever saved. */
  readonly expectedRevision: number;
  /** As they came: nobody has read them yet. */
  readonly settings: unknown;
  /** An e-mail or a name: self-reported. */
  readonly changedBy: string;
  readonly summary: string;
}

/** What became of a save; only `saved` stored anything. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly note: RevisionNote }
  /** Somebody else saved meanwhile. Null: what they saved cannot be read. */
  | { readonly kind: 'conflict'; readonly newest: RevisionNote; readonly settings: Settings | null }
  | { readonly kind: 'invalid'; readonly issues: readonly SettingsIssue[] }
  /** A newer Plumbline wrote what holds now. */
  | { readonly kind: 'newer' };

/**
 * Saves settings as a new revision, whole or not at all: not with an error in them, not over what somebody else saved meanwhile,
 * not over what a newer Plumbline wrote, and not without an own framework that deals hold answers of.
 */
export async function saveSettings(
  { expectedRevision, settings: given, changedBy, summary }: SettingsToSave,
  ports: ConfiguringPorts,
): Promise<SaveOutcome> {
  const read = readSettings(given);
  if (read.kind !== 'read') return { kind: 'invalid', issues: read.issues };
  const { settings } = read;
  const issues = [...checkSettings(settings), ...checkAgainstAccount(settings, await settingsAccount(ports))];
  if (hasErrors(issues)) return { kind: 'invalid', issues };

  const newest = await ports.settings.load();
  const before = newest === null ? null : readStoredSettings(newest.payload);
  if (before?.kind === 'newer') return { kind: 'newer' };
  // Somebody else's framework is not deleted by settings that were made before it: that is a conflict, which saving finds.
  if (before?.kind === 'read' && newest?.revision === expectedRevision) {
    const inUse = await deletedInUse(before.settings, settings, ports);
    if (inUse.length > 0) return { kind: 'invalid', issues: inUse };
  }
  const payload = JSON.stringify(settings);
  const at = ports.now();
  const saved = await ports.settings.save({ expectedRevision, payload, changedBy, summary, at });
  if (saved.saved) return { kind: 'saved', note: noteOf(saved.revision) };
  // Saved already, by a call whose reply was lost: trying again does no harm.
  if (saved.newest.payload === payload && saved.newest.changedBy === changedBy)
    return { kind: 'saved', note: noteOf(saved.newest) };
  const theirs = readStoredSettings(saved.newest.payload);
  return {
    kind: 'conflict',
    newest: noteOf(saved.newest),
    settings: theirs.kind === 'read' ? theirs.settings : null,
  };
}
