import { useRef, useState } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import type { SaveSettingsReply } from '../../../src/protocol/save-settings';
import { readSettings, type RevisionNote, type Settings, type SettingsIssue } from '../../../src/settings';
import { summaryOf } from '../changes/change-words';
import { settingsFrom } from '../section/settings-from';
import type { DraftSettings } from '../section/use-draft-settings';
import type { SavePanelProps } from './save-panel-props';

/** Where saving has got to. */
export type SettingsSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Nothing was stored because of these issues, which are of `draft`. */
  | { readonly kind: 'invalid'; readonly issues: readonly SettingsIssue[]; readonly draft: Settings }
  /** Nothing was stored: the settings that were saved before are gone from HubSpot. */
  | { readonly kind: 'base-gone' }
  /** Nothing was stored: somebody else saved `theirs` meanwhile. */
  | { readonly kind: 'conflict'; readonly newest: RevisionNote; readonly theirs: Settings };

/** A save that was stored. */
export interface Saved {
  readonly note: RevisionNote;
  readonly before: Settings;
  readonly after: Settings;
}

export interface Saver {
  readonly saving: SettingsSaving;
  /** The last one that was stored; null before the first, and once it was closed. */
  readonly saved: Saved | null;
  readonly save: () => void;
  /** Done with what came of a save that was not stored. */
  readonly settle: () => void;
  readonly close: () => void;
}

/** Saves the draft as it is then; it stays what it is, whatever comes of it. A second press while saving does nothing. */
export function useSaveSettings(
  source: DraftSettings,
  { userEmail, functions, section }: Pick<SavePanelProps, 'userEmail' | 'functions' | 'section'>,
  onSaved: (note: RevisionNote) => void,
): Saver {
  const [saving, setSaving] = useState<SettingsSaving>({ kind: 'idle' });
  const [saved, setSaved] = useState<Saved | null>(null);
  // Not the state: two presses before the page redraws would both find it idle.
  const underWay = useRef(false);

  const send = async () => {
    const { base, baseRevision, draft } = source;
    // Reading trims what was typed, as the functions do.
    const read = readSettings(draft);
    if (read.kind !== 'read') {
      setSaving({ kind: 'invalid', issues: read.issues, draft });
      return;
    }
    const { settings } = read;
    setSaving({ kind: 'saving' });
    const reply = await functions.saveSettings({
      expectedRevision: baseRevision,
      settings,
      changedBy: userEmail,
      summary: summaryOf({ from: base, to: settings }, section.account),
    });
    const stored = reply.ok && reply.outcome.kind === 'saved' ? reply.outcome.note : null;
    if (stored !== null) {
      source.rebase({ base: settings, note: stored }, (now) => (now === draft ? settings : now));
      setSaved({ note: stored, before: base, after: settings });
      onSaved(stored);
      // Whoever opens the settings brings a save to the cards that was cut off before it was known to them.
      if (reply.ok && reply.outcome.kind === 'saved' && reply.outcome.behind === true)
        void functions.openSettings({});
    }
    // Then the draft is the first there is, and saving it again stores it.
    if (reply.ok && reply.outcome.kind === 'base-gone') source.rebase({ base, note: null }, (now) => now);
    setSaving(leftOver(reply, draft));
  };

  const save = () => {
    if (underWay.current) return;
    underWay.current = true;
    void send().finally(() => (underWay.current = false));
  };
  return {
    saving,
    saved,
    save,
    settle: () => setSaving({ kind: 'idle' }),
    close: () => setSaved(null),
  };
}

/** What a reply leaves to be settled. */
function leftOver(reply: SaveSettingsReply, draft: Settings): SettingsSaving {
  if (!reply.ok) return { kind: 'failed', failure: reply };
  const { outcome } = reply;
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'idle' };
    case 'base-gone':
      return { kind: 'base-gone' };
    case 'invalid':
      return { kind: 'invalid', issues: outcome.issues, draft };
    case 'conflict': {
      const theirs = settingsFrom(outcome.settings);
      if (!theirs.ok) return { kind: 'failed', failure: theirs };
      return { kind: 'conflict', newest: outcome.newest, theirs: theirs.settings };
    }
  }
}
