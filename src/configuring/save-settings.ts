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
  /** `behind`: it is stored, and cards do not know yet; whoever opens the settings next, or has seen the revision, brings it to them. */
  | { readonly kind: 'saved'; readonly note: RevisionNote; readonly behind?: true }
  /** Somebody else saved meanwhile. Null: what they saved cannot be read. */
  | { readonly kind: 'conflict'; readonly newest: RevisionNote; readonly settings: Settings | null }
  | { readonly kind: 'invalid'; readonly issues: readonly SettingsIssue[] }
  /** A newer Plumbline wrote what holds now. */
  | { readonly kind: 'newer' }
  /** The revision it was based on is gone from HubSpot, and no other is kept: saved as the first one, it is stored. */
  | { readonly kind: 'base-gone' };

/**
 * Saves settings as a new revision, whole or not at all: not with an error in them, not over what somebody else saved meanwhile,
 * not over what a newer Plumbline wrote, and not without an own framework that deals hold answers of.
 */
export async function saveSettings(toSave: SettingsToSave, ports: ConfiguringPorts): Promise<SaveOutcome> {
  const read = readSettings(toSave.settings);
  if (read.kind !== 'read') return { kind: 'invalid', issues: read.issues };
  const { settings } = read;
  const own = checkSettings(settings);
  if (hasErrors(own)) return { kind: 'invalid', issues: own };
  // At once: HubSpot gives a function ten seconds, and may take some for each call.
  const [account, newest] = await Promise.all([settingsAccount(ports), ports.settings.load(true)]);
  const issues = [...own, ...checkAgainstAccount(settings, account)];
  if (hasErrors(issues)) return { kind: 'invalid', issues };

  const before = newest === null ? null : readStoredSettings(newest.payload);
  if (before?.kind === 'newer') return { kind: 'newer' };
  // Somebody else's framework is not deleted by settings that were made before it: that is a conflict, which saving finds.
  if (before?.kind === 'read' && newest?.revision === toSave.expectedRevision) {
    const dealProperties = () => Promise.resolve(account.properties);
    const inUse = await deletedInUse(before.settings, settings, { ...ports, dealProperties });
    if (inUse.length > 0) return { kind: 'invalid', issues: inUse };
  }
  return store(settings, toSave, ports);
}

async function store(
  settings: Settings,
  { expectedRevision, changedBy, summary }: SettingsToSave,
  ports: ConfiguringPorts,
): Promise<SaveOutcome> {
  const payload = JSON.stringify(settings);
  const at = ports.now();
  const saved = await ports.settings.save({ expectedRevision, payload, changedBy, summary, at });
  if (saved.saved) {
    const note = noteOf(saved.revision);
    return saved.behind === true ? { kind: 'saved', note, behind: true } : { kind: 'saved', note };
  }
  const { newest } = saved;
  if (newest === null) return { kind: 'base-gone' };
  // Saved already, by a call whose reply was lost: trying again does no harm.
  if (newest.payload === payload && newest.changedBy === changedBy)
    return { kind: 'saved', note: noteOf(newest) };
  const theirs = readStoredSettings(newest.payload);
  if (theirs.kind === 'newer') return { kind: 'newer' };
  return {
    kind: 'conflict',
    newest: noteOf(newest),
    settings: theirs.kind === 'read' ? theirs.settings : null,
  };
}
