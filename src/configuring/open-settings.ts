import { readStoredSettings, type RevisionNote, type Settings, type SettingsIssue } from '../settings';
import type { ConfiguringPorts } from './ports';
import { settingsAccount, type SettingsAccount } from './settings-account';
import { inForceFrom } from './settings-in-force';

/** An account's settings as somebody opens them to change them. */
export interface OpenedSettings {
  /** Null when none were ever saved. */
  readonly newest: RevisionNote | null;
  /** The settings that hold: the newest, or older ones where those cannot be read. */
  readonly settings: Settings;
  /** Their revision; 0 are the built-in ones. */
  readonly revision: number;
  /** Why the newest do not hold; null when they do. */
  readonly problem: {
    readonly kind: 'broken' | 'newer';
    readonly issues: readonly SettingsIssue[];
  } | null;
  /** What became of the newest settings if an older Plumbline wrote them; nothing once they are saved again. */
  readonly notes: readonly SettingsIssue[];
  readonly account: SettingsAccount;
}

/** The settings that hold, read afresh, and what of the account they can name. */
export async function openSettings(ports: ConfiguringPorts): Promise<OpenedSettings> {
  const [newest, account] = await Promise.all([ports.settings.findNewest(), settingsAccount(ports)]);
  const { rulebook, problem } = await inForceFrom(newest, ports.settings);
  const { settings, revision } = rulebook;
  const read = newest === null ? null : readStoredSettings(newest.payload);
  const isReadable = problem === null || read === null || read.kind === 'read';
  return {
    newest: newest === null ? null : noteOf(newest),
    settings,
    revision,
    problem: isReadable ? null : { kind: read.kind, issues: read.issues },
    notes: read?.kind === 'read' ? read.notes : [],
    account,
  };
}

/** A revision without its settings. */
export function noteOf({ revision, changedBy, changedAt, summary }: RevisionNote): RevisionNote {
  return { revision, changedBy, changedAt, summary };
}
