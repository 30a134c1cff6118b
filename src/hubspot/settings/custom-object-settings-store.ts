import type { RevisionToSave, SaveAnswer, SettingsStore, StoredRevision } from '../../settings';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import { BATCH_SIZE } from '../client/limits';
import { isOfThisSave, revisionToStore } from './saved-revision';
import {
  createRevision,
  findRevisions,
  listRevisions,
  MAX_REVISIONS,
  putCopy,
  readCopyAndFirst,
  readRevisionRecord,
} from './settings-records';

export interface CustomObjectSettingsStore extends SettingsStore {
  /** findNewest() by who has just loaded what may be the newest. */
  findNewestFrom(loaded: StoredRevision): Promise<StoredRevision | null>;
  /** Saves without reading what is newest, by who has just loaded it. Should it not be that any more, the outcome is the same. */
  saveAfter(change: RevisionToSave, newest: StoredRevision | null): Promise<SaveAnswer>;
}

/**
 * Settings as records of a custom object: one for each revision, whose unique key makes creating it a compare-and-swap, and
 * a copy of the newest, so that loading is one call.
 *
 * The copy is written after the record. Should that fail, or the process die in between, the copy is behind: load() then returns
 * the revision before, until findNewest() or the next save finds what follows and brings the copy forward.
 * Calls throw HubSpotError; when the account has no such object, one that isWithoutSettingsObject() knows.
 */
export function createCustomObjectSettingsStore(client: HubSpotClient): CustomObjectSettingsStore {
  return {
    load: () => loadNewest(client),
    findNewest: async () => bringForward(client, await loadNewest(client)),
    findNewestFrom: (known) => bringForward(client, known),
    save: async (change) => saveAfter(client, change, await loadNewest(client)),
    saveAfter: (change, newest) => saveAfter(client, change, newest),
    list: () => listRevisions(client),
    read: (revision) => readRevisionRecord(client, revision),
  };
}

/** Revision 1 is read with the copy: it tells an account without settings from one whose copy somebody deleted. */
async function loadNewest(client: HubSpotClient): Promise<StoredRevision | null> {
  const { copy, first } = await readCopyAndFirst(client);
  return copy ?? newestFrom(client, first);
}

async function saveAfter(
  client: HubSpotClient,
  change: RevisionToSave,
  known: StoredRevision | null,
): Promise<SaveAnswer> {
  const revision = revisionToStore(change);
  if (numberOf(known) === change.expectedRevision && (await createRevision(client, revision))) {
    // It is saved from here on, whatever becomes of the copy.
    return (await isCopied(client, revision))
      ? { saved: true, revision }
      : { saved: true, revision, behind: true };
  }
  const newest = await bringForward(client, known);
  const wasBehind = numberOf(newest) === change.expectedRevision && newest !== known;
  return wasBehind ? saveAfter(client, change, newest) : settle(client, change, newest);
}

async function isCopied(client: HubSpotClient, revision: StoredRevision): Promise<boolean> {
  try {
    await putCopy(client, revision);
    return true;
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return false;
  }
}

/** What to say of a save that another one came before: perhaps an earlier attempt of its own. */
async function settle(
  client: HubSpotClient,
  change: RevisionToSave,
  newest: StoredRevision | null,
): Promise<SaveAnswer> {
  const number = change.expectedRevision + 1;
  const next = newest?.revision === number ? newest : await readRevisionRecord(client, number);
  if (next !== null && isOfThisSave(next, change)) return { saved: true, revision: next };
  return { saved: false, newest };
}

/** Makes the copy one of the newest revision, which it returns, whatever becomes of the copy. */
async function bringForward(
  client: HubSpotClient,
  known: StoredRevision | null,
): Promise<StoredRevision | null> {
  const newest = await newestFrom(client, known ?? (await readRevisionRecord(client, 1)));
  if (newest !== null && newest.revision !== known?.revision) await isCopied(client, newest);
  return newest;
}

/** The newest revision there is from a known one on. */
async function newestFrom(
  client: HubSpotClient,
  known: StoredRevision | null,
): Promise<StoredRevision | null> {
  if (known === null) return null;
  const highest = await highestFrom(client, known.revision);
  return highest === known.revision ? known : ((await readRevisionRecord(client, highest)) ?? known);
}

/** Asks for the keys that would follow, as many as one call takes: a search would lag, a list begins with the oldest. */
async function highestFrom(client: HubSpotClient, known: number): Promise<number> {
  let highest = known;
  for (let calls = 0; calls < MAX_REVISIONS / BATCH_SIZE; calls += 1) {
    const last = highest + BATCH_SIZE;
    const next = Array.from({ length: BATCH_SIZE }, (_, index) => last - index);
    highest = Math.max(highest, ...(await findRevisions(client, next)));
    if (highest < last) return highest;
  }
  throw new Error(`More than ${MAX_REVISIONS} revisions of the settings follow revision ${known}.`);
}

function numberOf(revision: StoredRevision | null): number {
  return revision?.revision ?? 0;
}
