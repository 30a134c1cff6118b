import {
  readStoredSettings,
  type RevisionNote,
  type Settings,
  type ShapeIssue,
  type SettingsStore,
} from '../settings';
import { noteOf } from './open-settings';

/** An earlier revision, or why its settings are not to be had. */
export type EarlierRevision =
  | { readonly kind: 'read'; readonly note: RevisionNote; readonly settings: Settings }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'unreadable'; readonly issues: readonly ShapeIssue[] };

/** The settings of an earlier revision. */
export async function readRevision(revision: number, store: SettingsStore): Promise<EarlierRevision> {
  const stored = await store.read(revision);
  if (stored === null) return { kind: 'not-kept' };
  const read = readStoredSettings(stored.payload);
  return read.kind === 'read'
    ? { kind: 'read', note: noteOf(stored), settings: read.settings }
    : { kind: 'unreadable', issues: read.issues };
}
