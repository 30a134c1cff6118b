import { useCallback, useMemo, useState } from 'react';
import type { SettingsAccount } from '../../../src/protocol/open-settings';
import {
  changesBetween,
  checkAgainstAccount,
  checkSettings,
  readSettings,
  rulebookOf,
  type RevisionNote,
  type Rulebook,
  type Settings,
  type SettingsChange,
  type SettingsIssue,
} from '../../../src/settings';

/** Settings, and the save they were stored by: the newest there was when they were read, null when there was none. */
export interface SavedSettings {
  readonly base: Settings;
  readonly note: RevisionNote | null;
}

/** The settings being edited, and the saved ones they began as. */
export interface DraftSettings extends SavedSettings {
  /** The revision a save is based on; 0 when none was ever saved. */
  readonly baseRevision: number;
  readonly draft: Settings;
  readonly rulebook: Rulebook;
  /** What the draft changes. */
  readonly changes: readonly SettingsChange[];
  readonly issues: readonly SettingsIssue[];
  readonly change: (next: Settings) => void;
  /** Back to the base. */
  readonly discard: () => void;
  /** Goes on from other saved settings: after a save, or when somebody else saved. */
  readonly rebase: (to: SavedSettings, draftFrom: (current: Settings) => Settings) => void;
}

/** A draft of settings; it lives as long as the page. */
export function useDraftSettings(saved: SavedSettings, account: SettingsAccount): DraftSettings {
  const [{ base, note, draft }, set] = useState({ ...saved, draft: saved.base });
  const change = useCallback((next: Settings) => set((before) => ({ ...before, draft: next })), []);
  const discard = useCallback(() => set((before) => ({ ...before, draft: before.base })), []);
  const rebase = useCallback<DraftSettings['rebase']>(
    (to, draftFrom) => set((before) => ({ ...to, draft: draftFrom(before.draft) })),
    [],
  );
  const baseRevision = note?.revision ?? 0;
  const changes = useMemo(() => changesBetween(base, draft), [base, draft]);
  const rulebook = useMemo(() => rulebookOf(draft, baseRevision), [draft, baseRevision]);
  const issues = useMemo(() => issuesOf(draft, account), [draft, account]);
  return { base, note, baseRevision, draft, rulebook, changes, issues, change, discard, rebase };
}

/** A number that was typed can be out of bounds, and a name empty: so the draft's shape is read too. */
function issuesOf(draft: Settings, account: SettingsAccount): readonly SettingsIssue[] {
  const read = readSettings(draft);
  const shape = read.kind === 'read' ? [] : read.issues;
  return [...shape, ...checkSettings(draft), ...checkAgainstAccount(draft, account)];
}
