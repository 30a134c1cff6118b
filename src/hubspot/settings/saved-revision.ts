import { MAX_PAYLOAD_LENGTH, type RevisionToSave, type StoredRevision } from '../../settings';

/** What a save stores. Throws when its settings are longer than any store keeps: they are checked before. */
export function revisionToStore(change: RevisionToSave): StoredRevision {
  const { expectedRevision, payload, changedBy, summary, at } = change;
  if (payload.length > MAX_PAYLOAD_LENGTH)
    throw new Error(`Settings of ${payload.length} characters; at most ${MAX_PAYLOAD_LENGTH} can be stored.`);
  return { revision: expectedRevision + 1, changedBy, changedAt: at.toISOString(), summary, payload };
}

/** Whether a revision is what this save stored before, its reply being lost: then it counts as saved. */
export function isOfThisSave(stored: StoredRevision, change: RevisionToSave): boolean {
  return (
    stored.revision === change.expectedRevision + 1 &&
    stored.payload === change.payload &&
    stored.changedBy === change.changedBy &&
    stored.changedAt === change.at.toISOString()
  );
}
