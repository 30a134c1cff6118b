import { remembered } from '../remembered';
import {
  defaultRulebook,
  shapeIssueLine,
  readStoredSettings,
  rulebookOf,
  type Rulebook,
  type SettingsStore,
  type StoredRevision,
} from '../settings';

/** Why the newest settings cannot be used: for any deal, so that older ones hold, or for the deals that something is gone for. */
export interface SettingsProblem {
  /** The revision that cannot be used. */
  readonly revision: number;
  /**
   * `broken`: somebody changed the store by hand. `newer`: a newer Plumbline wrote it. `gone`: they can be read, and name what
   * HubSpot no longer has; deals that this concerns keep what is stored of them.
   */
  readonly kind: 'broken' | 'newer' | 'gone';
  /** What is wrong, in English, for ops. */
  readonly issues: readonly string[];
}

/** The settings that hold, ready to judge by. */
export interface SettingsInForce {
  readonly rulebook: Rulebook;
  readonly problem: SettingsProblem | null;
  /** When these were saved, an ISO instant; left out of the built-in ones, and where a problem keeps the newest from holding. */
  readonly savedAt?: string;
}

/** Which settings hold just now. */
export interface RulebookSource {
  /**
   * At most half a minute old. Somebody who has seen a revision, on the page or a card, says so: then older ones are not answered
   * from memory.
   */
  current(seenRevision?: number): Promise<SettingsInForce>;
}

// Deals are opened all day and settings change a few times a year. A card asks for the revision every half minute, so with this
// a change has reached it within a minute.
const FRESH_MS = 30_000;
// A store somebody edited by hand has a readable revision close behind.
const REVISIONS_TRIED = 10;

/** Remembers the settings for as long as they are fresh. */
export function createRulebookSource(store: SettingsStore, now?: () => number): RulebookSource {
  const memory = remembered(() => settingsInForce(store), { freshMs: FRESH_MS, now });
  return {
    async current(seenRevision = 0) {
      const inForce = await memory.current();
      if (newestOf(inForce) >= seenRevision) return inForce;
      memory.forget();
      const readAgain = await memory.current();
      if (newestOf(readAgain) >= seenRevision) return readAgain;
      // What is read first may be behind a save that was cut off.
      await store.findNewest();
      memory.forget();
      return memory.current();
    },
  };
}

/** The revision that was saved last, whether it can be read or not. */
export function newestOf({ rulebook, problem }: SettingsInForce): number {
  return problem?.revision ?? rulebook.revision;
}

/** The newest settings; should they be unreadable, the newest that can be read, else the built-in ones. */
export async function settingsInForce(store: SettingsStore): Promise<SettingsInForce> {
  return inForceFrom(await store.load(), store);
}

/** The same of a newest revision that was read already. */
export async function inForceFrom(
  newest: StoredRevision | null,
  store: SettingsStore,
): Promise<SettingsInForce> {
  if (newest === null) return { rulebook: defaultRulebook, problem: null };
  const read = readStoredSettings(newest.payload);
  if (read.kind === 'read') {
    const rulebook = rulebookOf(read.settings, newest.revision);
    return { rulebook, problem: null, savedAt: newest.changedAt };
  }
  const issues = read.issues.map(shapeIssueLine);
  const problem: SettingsProblem = { revision: newest.revision, kind: read.kind, issues };
  const rulebook = await readableRulebook(store, newest);
  // Only the copy that is read first was spoilt: the revision itself is whole.
  return { rulebook, problem: rulebook.revision === newest.revision ? null : problem };
}

async function readableRulebook(
  store: SettingsStore,
  { revision: newest }: StoredRevision,
): Promise<Rulebook> {
  const kept = (await store.list()).filter(({ revision }) => revision <= newest).slice(0, REVISIONS_TRIED);
  for (const { revision } of kept) {
    const stored = await store.read(revision);
    const read = stored === null ? null : readStoredSettings(stored.payload);
    if (read?.kind === 'read') return rulebookOf(read.settings, revision);
  }
  return defaultRulebook;
}
