import type { RevisionToSave, StoredRevision } from '../../src/settings';

/** A first save that is valid except for what the test is about. */
export function aSave(given: Partial<RevisionToSave> = {}): RevisionToSave {
  return {
    expectedRevision: 0,
    payload: '{"version":1}',
    changedBy: 'olle@example.com',
    summary: 'First settings',
    at: new Date('2026-11-25T10:00:00.123Z'),
    ...given,
  };
}

/** What a store makes of a save. */
export function storedFrom({ expectedRevision, at, ...rest }: RevisionToSave): StoredRevision {
  return { revision: expectedRevision + 1, changedAt: at.toISOString(), ...rest };
}
