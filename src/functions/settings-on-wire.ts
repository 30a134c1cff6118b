import type { SaveSettingsReply } from '../protocol/save-settings';
import type { RevisionNote, SettingsIssue } from '../settings';

type WireOutcome = Extract<SaveSettingsReply, { ok: true }>['outcome'];
type WireIssue = Extract<WireOutcome, { kind: 'invalid' }>['issues'][number];
type WireNote = Extract<WireOutcome, { kind: 'saved' }>['note'];

/** Issues as a reply carries them. */
export function issuesOnWire(issues: readonly SettingsIssue[]): WireIssue[] {
  return issues.map(({ path, severity, message }) => ({
    path: [...path],
    severity,
    message: { ...message },
  }));
}

/** A revision without its settings. */
export function noteOf({ revision, changedBy, changedAt, summary }: RevisionNote): WireNote {
  return { revision, changedBy, changedAt, summary };
}
