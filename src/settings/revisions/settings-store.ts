import { LONGEST_TEXT } from '../../longest-text';

/** What is kept of every save of the settings. */
export interface RevisionNote {
  /** 1 for the first save, and one more with each. */
  readonly revision: number;
  /** An e-mail as the page gave it, or `plumbline` and the name of who ran the command line: self-reported. */
  readonly changedBy: string;
  /** ISO instant. */
  readonly changedAt: string;
  /** What was changed, in a few words; may be empty. */
  readonly summary: string;
}

/** A saved revision with its settings as they were stored: JSON text that nobody has checked yet. */
export interface StoredRevision extends RevisionNote {
  readonly payload: string;
}

export interface RevisionToSave {
  /** The revision the change was based on; 0 when there was none. */
  readonly expectedRevision: number;
  readonly payload: string;
  readonly changedBy: string;
  readonly summary: string;
  readonly at: Date;
}

/** What a store answers to a save. */
export type SaveAnswer =
  /** `behind`: it is stored, and load() does not find it yet; findNewest() brings that about. */
  | { readonly saved: true; readonly revision: StoredRevision; readonly behind?: true }
  /** Somebody else saved meanwhile. Null: the revision it was based on is gone, and none is kept. */
  | { readonly saved: false; readonly newest: StoredRevision | null };

/** Where an account's settings are kept. Every save is a revision of its own; none is ever overwritten. */
export interface SettingsStore {
  /**
   * The newest revision; null when nothing was ever saved. It may be the one before, where a save was cut off: see findNewest().
   *
   * @param inHaste for who must be done in time: may take a call more, and does not wait for one after the other.
   */
  load(inHaste?: boolean): Promise<StoredRevision | null>;
  /** The newest revision for certain; load() finds it from then on. Takes a call more. */
  findNewest(): Promise<StoredRevision | null>;
  /** Saves as the revision after the expected one. When somebody else saved meanwhile nothing is stored. */
  save(change: RevisionToSave): Promise<SaveAnswer>;
  /** The revisions that are still kept, newest first, without their settings. */
  list(): Promise<readonly RevisionNote[]>;
  /** One of them; null when it is not kept. */
  read(revision: number): Promise<StoredRevision | null>;
}

/** Settings are kept in one property, and may be no longer than that takes. */
export const MAX_PAYLOAD_LENGTH = LONGEST_TEXT;
