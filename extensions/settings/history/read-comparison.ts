import type { Failure } from '../../../src/protocol/failure';
import { defaultSettings, type RevisionNote, type Settings } from '../../../src/settings';
import type { Difference } from '../changes/change-words';
import type { Functions } from '../section/functions-port';
import { settingsFrom } from '../section/settings-from';

/** A revision's settings, as this page reads them. */
export async function readKept(
  revision: number,
  functions: Functions,
): Promise<{ readonly ok: true; readonly settings: Settings } | Failure> {
  const reply = await functions.readRevision({ revision });
  return reply.ok ? settingsFrom(reply.settings) : reply;
}

/** A revision and what it was made from; null where that is no longer kept. The first was made from the built-in settings. */
export async function readComparison(
  revision: number,
  kept: readonly RevisionNote[],
  functions: Functions,
): Promise<{ readonly ok: true; readonly difference: Difference | null } | Failure> {
  const older = kept.find((each) => each.revision < revision);
  if (older === undefined && revision > 1) return { ok: true, difference: null };
  const [to, from] = await Promise.all([
    readKept(revision, functions),
    older === undefined
      ? { ok: true as const, settings: defaultSettings }
      : readKept(older.revision, functions),
  ]);
  if (!to.ok) return to;
  if (!from.ok) return from;
  return { ok: true, difference: { from: from.settings, to: to.settings } };
}
