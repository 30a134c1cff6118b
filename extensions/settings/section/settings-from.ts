import type { Failure } from '../../../src/protocol/failure';
import { readSettings, type Settings } from '../../../src/settings';

/** Settings as a reply brought them, or that this page cannot read them. */
export function settingsFrom(payload: unknown): { readonly ok: true; readonly settings: Settings } | Failure {
  const read = readSettings(payload);
  if (read.kind === 'read') return { ok: true, settings: read.settings };
  // The page is older than the functions: it was open while the app was updated.
  const message = 'The functions know settings that this page does not: reload it.';
  return { ok: false, code: 'settings-newer', message, details: [], correlationId: null };
}
